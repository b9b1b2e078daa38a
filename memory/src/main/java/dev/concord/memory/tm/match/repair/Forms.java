package dev.concord.memory.tm.match.repair;

import dev.concord.glossary.text.KoreanParticles;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.match.repair.Element.Kind;
import java.util.Optional;

/** Knows placeables again in the form of the target's language, and writes them so. */
final class Forms {
    private final NumberForm numbers;
    private final boolean isIntoKorean;

    Forms(LanguagePair languages) {
        numbers = new NumberForm(languages);
        isIntoKorean = languages.target().language().equals("ko");
    }

    /** Whether a placeable of a unit's target is that of its source. */
    boolean isSame(Element inSource, Element inTarget) {
        String here = inSource.key();
        String there = inTarget.key();
        return switch (inSource.kind()) {
            case NUMBER -> inTarget.kind() == Kind.NUMBER && numbers.isSame(here, there);
            case DATE -> inTarget.kind() == Kind.DATE && FieldForm.isSame(here, there, true);
            case TIME ->
                    (inTarget.kind() == Kind.TIME || inTarget.kind() == Kind.NUMBER)
                            && FieldForm.isSame(here, there, false);
            case VERSION, URL, EMAIL ->
                    inTarget.kind() == inSource.kind()
                            && Digits.western(here).equals(Digits.western(there));
            case WORD, OPENING, CLOSING, STANDALONE -> false;
        };
    }

    /**
     * Replaces a placeable of a unit's target.
     *
     * @param was in the unit's source
     * @param stands the same in the unit's target
     * @param becomes in the query
     * @return nothing when it is not certain
     */
    Optional<Edit> edit(Element was, Element stands, Element becomes, String target) {
        return carry(was, stands, becomes)
                .map(form -> {
                    Edit edit = new Edit(stands.start(), stands.end(), form);
                    return isIntoKorean ? withParticle(edit, stands.key(), target) : edit;
                });
    }

    /** A Korean particle behind a figure takes the form that the figure's reading demands. */
    private static Edit withParticle(Edit edit, String stands, String target) {
        String after = target.substring(edit.end());
        var before = KoreanParticles.adjust(after, stands);
        var now = KoreanParticles.adjust(after, edit.replacement());
        boolean isRight = before.certain() && before.found().equals(before.needed());
        return isRight && now.certain()
                ? new Edit(
                        edit.start(),
                        edit.end() + now.found().length(),
                        edit.replacement() + now.needed())
                : edit;
    }

    private Optional<String> carry(Element was, Element stands, Element becomes) {
        if (was.kind() != becomes.kind()) {
            return asItIs(was, stands, becomes);
        }
        return switch (was.kind()) {
            case NUMBER -> numbers.carry(was.key(), stands.key(), becomes.key());
            case DATE -> FieldForm.carry(was.key(), stands.key(), becomes.key(), true);
            case TIME -> FieldForm.carry(was.key(), stands.key(), becomes.key(), false);
            case VERSION, URL, EMAIL -> asItIs(was, stands, becomes);
            case WORD, OPENING, CLOSING, STANDALONE -> Optional.empty();
        };
    }

    private static Optional<String> asItIs(Element was, Element stands, Element becomes) {
        if (was.key().equals(stands.key())) {
            return Optional.of(becomes.key());
        }
        boolean isSameButForDigits = Digits.western(was.key()).equals(Digits.western(stands.key()));
        return isSameButForDigits
                ? Optional.of(
                        Digits.inScript(Digits.western(becomes.key()), Digits.zeroOf(stands.key())))
                : Optional.empty();
    }
}
