package dev.concord.memory.tm.exchange;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Splits XML into tags, comments and the like, and the text between them, each as it stands in the
 * file. It checks nothing: a parser has done that, or will.
 */
final class TmxTokens {
    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder token = new StringBuilder();
    private int position;
    private int limit;
    private boolean declaresEntities;

    TmxTokens(Reader in) {
        this.in = in;
    }

    /**
     * The next piece; nothing at the end of the file.
     *
     * @param longest after so many characters a piece is given up unfinished
     */
    @Nullable String next(int longest) throws IOException {
        token.setLength(0);
        int first = read();
        if (first < 0) {
            return null;
        }
        token.append((char) first);
        if (first == '<') {
            readMarkup(longest);
        } else {
            while (token.length() < longest && fill() && buffer[position] != '<') {
                token.append(buffer[position++]);
            }
        }
        return token.toString();
    }

    private void readMarkup(int longest) throws IOException {
        int kind = append();
        if (kind == '?') {
            appendUntil("?>", longest);
        } else if (kind == '!') {
            switch (append()) {
                case '-' -> {
                    append();
                    appendUntil("-->", longest);
                }
                case '[' -> appendUntil("]]>", longest);
                default -> appendDoctype(longest);
            }
        } else if (kind != '>') {
            appendTag(longest);
        }
    }

    /** From behind what opens it, so that {@code <!-->} does not end itself. */
    private void appendUntil(String end, int longest) throws IOException {
        int start = token.length();
        int c = 0;
        while (c >= 0 && token.length() < longest) {
            c = append();
            int from = token.length() - end.length();
            if (c == '>' && from >= start && token.indexOf(end, from) == from) {
                return;
            }
        }
    }

    private void appendDoctype(int longest) throws IOException {
        TmxDoctype doctype = new TmxDoctype(token);
        int c = append();
        while (c >= 0 && !doctype.isEnd((char) c) && token.length() < longest) {
            c = append();
        }
        declaresEntities |= doctype.declaresEntities();
    }

    private void appendTag(int longest) throws IOException {
        int quote = 0;
        while (token.length() < longest) {
            int c = append();
            if (c < 0 || (c == '>' && quote == 0)) {
                return;
            }
            if (c == '"' || c == '\'') {
                quote = nextQuote(quote, c);
            }
        }
    }

    private static int nextQuote(int open, int c) {
        if (open == 0) {
            return c;
        }
        return open == c ? 0 : open;
    }

    private int append() throws IOException {
        int c = read();
        if (c >= 0) {
            token.append((char) c);
        }
        return c;
    }

    private int read() throws IOException {
        return fill() ? buffer[position++] : -1;
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return position < limit;
    }

    /** True when a document type that was passed declares entities. */
    boolean declaresEntities() {
        return declaresEntities;
    }

    /**
     * What has not been split yet, with some text before it.
     *
     * @return closes the file
     */
    Reader restAfter(String before) {
        return new Reader() {
            private int given;

            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                if (given < before.length()) {
                    int count = Math.min(length, before.length() - given);
                    before.getChars(given, given + count, target, offset);
                    given += count;
                    return count;
                }
                if (position == limit) {
                    return in.read(target, offset, length);
                }
                int count = Math.min(length, limit - position);
                System.arraycopy(buffer, position, target, offset, count);
                position += count;
                return count;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
