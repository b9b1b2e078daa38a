package dev.concord.ui.pretranslation;

import dev.concord.memory.pretranslation.MatchBand;
import dev.concord.memory.pretranslation.PlannedSegment;
import dev.concord.memory.pretranslation.PretranslationOptions.Confirming;
import dev.concord.memory.pretranslation.Verdict;
import dev.concord.ui.message.Messages;
import dev.concord.ui.workbench.MatchNames;
import dev.concord.ui.workbench.UnitOrigins;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What pre-translation says, in words and icons. */
record PretranslationTexts(Messages messages) {
    String band(MatchBand band) {
        return switch (band) {
            case IN_CONTEXT -> messages.text("pretranslation.band.inContext");
            case REPETITION -> messages.text("pretranslation.band.repetition");
            case EXACT -> messages.text("pretranslation.band.exact");
            case FROM_95 -> messages.text("pretranslation.band.from95");
            case FROM_85 -> messages.text("pretranslation.band.from85");
            case FROM_75 -> messages.text("pretranslation.band.from75");
            case FROM_50 -> messages.text("pretranslation.band.from50");
            case NONE -> messages.text("pretranslation.band.none");
        };
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case FILL -> messages.text("pretranslation.verdict.fill");
            case CONFIRM -> messages.text("pretranslation.verdict.confirm");
            case CONFIRMED -> messages.text("pretranslation.verdict.confirmed");
            case HAS_DRAFT -> messages.text("pretranslation.verdict.hasDraft");
            case HAS_TARGET -> messages.text("pretranslation.verdict.hasTarget");
            case FILLED -> messages.text("pretranslation.verdict.filled");
            case EXEMPT -> messages.text("pretranslation.verdict.exempt");
            case BELOW_MINIMUM -> messages.text("pretranslation.verdict.belowMinimum");
            case NO_MATCH -> messages.text("pretranslation.verdict.noMatch");
        };
    }

    private static Ikon icon(Verdict verdict) {
        return switch (verdict) {
            case FILL -> Material2OutlinedAL.EDIT;
            case CONFIRM -> Material2OutlinedAL.DONE_ALL;
            case CONFIRMED -> Material2OutlinedAL.CHECK;
            case HAS_DRAFT, HAS_TARGET, FILLED -> Material2OutlinedMZ.REMOVE;
            case EXEMPT -> Material2OutlinedAL.BLOCK;
            case BELOW_MINIMUM -> Material2OutlinedMZ.TRENDING_DOWN;
            case NO_MATCH -> Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED;
        };
    }

    private static String styleClass(Verdict verdict) {
        return switch (verdict) {
            case FILL -> "state-hint";
            case CONFIRM -> "state-translated";
            case CONFIRMED, HAS_DRAFT, HAS_TARGET, FILLED, EXEMPT, BELOW_MINIMUM, NO_MATCH ->
                    "state-empty";
        };
    }

    FillRow<PlannedSegment> row(PlannedSegment planned) {
        Verdict verdict = planned.verdict();
        MatchNames names = new MatchNames(messages);
        boolean doubtful = verdict.isAction() && !planned.certain();
        UnitOrigins origins = new UnitOrigins(messages);
        String notes =
                Stream.of(
                                doubtful ? messages.text("pretranslation.row.ambiguous") : "",
                                names.notes(planned.notes()),
                                planned.match().map(origins::memory).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new FillRow<>(
                planned,
                planned.key(),
                new FillRow.Look(
                        planned.segment().source(),
                        true,
                        planned.match().map(match -> match.proposal()).orElse(""),
                        planned.match()
                                .map(match -> names.rating(match.similarity(), match.kind()))
                                .orElse(""),
                        verdict(verdict),
                        icon(verdict),
                        styleClass(verdict),
                        notes),
                verdict.isAction(),
                true);
    }

    /** Shows by words what is confirmed at once. */
    StringConverter<Confirming> confirming() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Confirming which) {
                return which == null ? "" : name(which);
            }

            @Override
            public Confirming fromString(String text) {
                throw new IllegalStateException("It is chosen, not typed");
            }
        };
    }

    private String name(Confirming which) {
        return switch (which) {
            case NOTHING -> messages.text("pretranslation.confirming.nothing");
            case IN_CONTEXT -> messages.text("pretranslation.confirming.inContext");
            case EXACT -> messages.text("pretranslation.confirming.exact");
        };
    }
}
