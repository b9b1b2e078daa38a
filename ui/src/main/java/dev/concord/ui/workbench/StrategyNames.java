package dev.concord.ui.workbench;

import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.ui.message.Messages;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What strategies are called, and what each does. */
public record StrategyNames(Messages messages) {
    /** Its name, for instance "glossary preferred". */
    public String name(ResolutionStrategy strategy) {
        return switch (strategy) {
            case GLOSSARY_PREFERRED -> messages.text("workbench.strategy.glossaryPreferred");
            case HIGHEST_CONFIDENCE -> messages.text("workbench.strategy.highestConfidence");
            case MOST_FREQUENT -> messages.text("workbench.strategy.mostFrequent");
            case FIRST_WINS -> messages.text("workbench.strategy.firstWins");
            case MANUAL_REVIEW -> messages.text("workbench.strategy.manualReview");
        };
    }

    /** Shows strategies by name where one is chosen. */
    public StringConverter<ResolutionStrategy> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable ResolutionStrategy strategy) {
                return strategy == null ? "" : name(strategy);
            }

            @Override
            public ResolutionStrategy fromString(String text) {
                throw new IllegalStateException("Strategies are chosen, not typed");
            }
        };
    }

    /** What it does, a sentence. */
    public String explanation(ResolutionStrategy strategy) {
        return switch (strategy) {
            case GLOSSARY_PREFERRED -> messages.text("workbench.strategy.glossaryPreferredDoes");
            case HIGHEST_CONFIDENCE -> messages.text("workbench.strategy.highestConfidenceDoes");
            case MOST_FREQUENT -> messages.text("workbench.strategy.mostFrequentDoes");
            case FIRST_WINS -> messages.text("workbench.strategy.firstWinsDoes");
            case MANUAL_REVIEW -> messages.text("workbench.strategy.manualReviewDoes");
        };
    }
}
