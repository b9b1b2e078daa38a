package dev.concord.memory.consistency;

import java.util.List;

/**
 * What the glossary says of a source term: renderings that are right, and those that are known to
 * be wrong. Several concepts with the same term are taken together.
 *
 * @param preferred of status PREFERRED, in the glossary's order
 * @param admitted of status ADMITTED
 * @param forbidden of status DEPRECATED or SUPERSEDED
 */
public record GlossaryVerdict(
        List<String> preferred, List<String> admitted, List<String> forbidden) {
    public GlossaryVerdict {
        preferred = List.copyOf(preferred);
        admitted = List.copyOf(admitted);
        forbidden = List.copyOf(forbidden);
    }

    /** What may stand in a target, the best first. */
    public List<String> allowed() {
        var all = new java.util.ArrayList<>(preferred);
        all.addAll(admitted);
        return all;
    }

    /** True when it says how the term is to be rendered. */
    public boolean hasAllowed() {
        return !preferred.isEmpty() || !admitted.isEmpty();
    }
}
