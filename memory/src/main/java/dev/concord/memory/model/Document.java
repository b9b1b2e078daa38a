package dev.concord.memory.model;

/**
 * A translatable file as we hold it.
 *
 * @param name path below {@code source/}, with slashes
 * @param format code of the format that extracted it, for instance {@code docx}
 * @param fingerprint SHA-256 of the original in hexadecimal
 * @param words source words by Unicode word boundaries (CJK: characters), inline codes left out
 */
public record Document(
        String name, String format, String fingerprint, int segmentCount, int words) {}
