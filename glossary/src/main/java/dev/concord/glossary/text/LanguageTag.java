package dev.concord.glossary.text;

/** A BCP 47 language tag. */
public record LanguageTag(String value) {}
