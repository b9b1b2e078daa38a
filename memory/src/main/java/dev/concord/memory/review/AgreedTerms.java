package dev.concord.memory.review;

import dev.concord.glossary.match.TermHit;
import dev.concord.memory.consistency.AgreedRendering;
import dev.concord.memory.consistency.GlossaryVerdict;
import dev.concord.memory.consistency.TermBase;
import dev.concord.memory.model.Scope;
import dev.concord.memory.session.SessionManager;
import dev.concord.memory.tm.match.fragment.TermSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms of a text with the renderings that the project has agreed on, or the glossary has. */
public final class AgreedTerms implements TermSource {
    private final SessionManager sessions;

    public AgreedTerms(SessionManager sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<KnownTerm> terms(String source) {
        TermBase terms = sessions.terms();
        List<KnownTerm> known = new ArrayList<>();
        for (TermHit hit : terms.recognize(source)) {
            rendering(hit, terms)
                    .ifPresent(text -> known.add(new KnownTerm(hit.start(), hit.end(), text)));
        }
        return known;
    }

    private Optional<String> rendering(TermHit hit, TermBase terms) {
        List<String> agreed =
                sessions.consistency()
                        .agreed(Scope.PROJECT, hit.term())
                        .map(AgreedRendering::right)
                        .orElse(List.of());
        List<String> listed =
                terms.verdictOf(hit.entries()).map(GlossaryVerdict::allowed).orElse(List.of());
        return agreed.isEmpty() ? listed.stream().findFirst() : Optional.of(agreed.getFirst());
    }
}
