package dev.concord.memory.model;

import java.util.Locale;

/** How a project resolves a conflict of renderings. */
public enum ResolutionStrategy {
    GLOSSARY_PREFERRED,
    HIGHEST_CONFIDENCE,
    MOST_FREQUENT,
    FIRST_WINS,
    MANUAL_REVIEW;

    /** The name in project files and on the command line, for instance {@code most-frequent}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The strategy of that code.
     *
     * @throws IllegalArgumentException naming the codes there are
     */
    public static ResolutionStrategy of(String code) {
        for (ResolutionStrategy strategy : values()) {
            if (strategy.code().equalsIgnoreCase(code.strip().replace('_', '-'))) {
                return strategy;
            }
        }
        throw new IllegalArgumentException(
                "Unknown strategy '"
                        + code
                        + "'; use glossary-preferred, highest-confidence, most-frequent, first-wins"
                        + " or manual-review");
    }
}
