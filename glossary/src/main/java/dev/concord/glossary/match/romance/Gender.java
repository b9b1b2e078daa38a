package dev.concord.glossary.match.romance;

/** The gender of a noun. */
enum Gender {
    MASCULINE,
    FEMININE
}
