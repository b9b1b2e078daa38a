package dev.concord.glossary.text;

/** The languages a project translates from and to. */
public record LanguagePair(LanguageTag source, LanguageTag target) {}
