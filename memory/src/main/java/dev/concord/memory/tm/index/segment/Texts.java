package dev.concord.memory.tm.index.segment;

import java.lang.foreign.MemorySegment;

/** Reads texts that are kept in Latin-1 or UTF-16. */
final class Texts {
    private Texts() {}

    static void read(
            MemorySegment bytes, long offset, int length, int bytesPerCharacter, char[] text) {
        if (bytesPerCharacter == 1) {
            for (int i = 0; i < length; i++) {
                text[i] = (char) (bytes.get(Layout.BYTE, offset + i) & 0xFF);
            }
        } else {
            MemorySegment.copy(bytes, Layout.CHAR, offset, text, 0, length);
        }
    }
}
