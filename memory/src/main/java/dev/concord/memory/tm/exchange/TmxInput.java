package dev.concord.memory.tm.exchange;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.XmlInput;
import dev.concord.memory.tm.MemoryProgress;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** The characters of a TMX file. */
final class TmxInput implements XmlInput.Decoding {
    /** No encoding takes more bytes for a character, its shifts included. */
    private static final int LONGEST_CODE = 16;

    /** No more than this many characters are looked through for the root element. */
    private static final int PROLOG = 1 << 20;

    private final MemoryProgress progress;
    private final boolean mends;

    /** Reads files as they are. */
    TmxInput(MemoryProgress progress) {
        this(progress, false);
    }

    /**
     * @param mends whether units that are not well-formed are emptied
     */
    TmxInput(MemoryProgress progress, boolean mends) {
        this.progress = progress;
        this.mends = mends;
    }

    /**
     * Opens a file for a parser: the document type is replaced by white space. Nothing in it
     * concerns us, and the JDK's parser, told to pass over it, ends it at the first {@code ]>}.
     */
    @Override
    public Reader open(Path file) throws IOException, ExchangeException {
        Reader characters = openWhole(file, TmxEncoding.of(file));
        try {
            TmxTokens tokens = new TmxTokens(characters);
            StringBuilder prolog = new StringBuilder();
            String token = tokens.next(PROLOG);
            while (token != null && prolog.length() < PROLOG && !isStartTag(token)) {
                prolog.append(token.startsWith("<!D") ? blank(token) : token);
                token = tokens.next(PROLOG);
            }
            if (tokens.declaresEntities()) {
                throw declaresEntities(file, prolog.toString());
            }
            return tokens.restAfter(prolog.append(token == null ? "" : token).toString());
        } catch (IOException | ExchangeException e) {
            characters.close();
            throw e;
        }
    }

    private static boolean isStartTag(String token) {
        return token.length() > 1
                && token.charAt(0) == '<'
                && token.charAt(1) != '!'
                && token.charAt(1) != '?';
    }

    /** Lines stay where they are. */
    private static String blank(String doctype) {
        return doctype.replaceAll("[^\r\n]", " ");
    }

    private static ExchangeException declaresEntities(Path file, String prolog) {
        int line = 1 + (int) prolog.lines().takeWhile(each -> !each.isBlank()).count();
        return new ExchangeException(
                file,
                line,
                1,
                "the document type declares entities, which is not allowed here",
                "Remove what stands between [ and ] in the DOCTYPE line.");
    }

    /** Opens a file behind its byte order mark; bytes not of its encoding are an error. */
    Reader openWhole(Path file, TmxEncoding encoding) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            bytes.skipNBytes(encoding.mark());
            InputStream watched = new Watched(bytes, encoding.mark(), Files.size(file), progress);
            Reader characters = new InputStreamReader(watched, encoding.decoder());
            return mends ? new TmxMending(characters) : characters;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public ExchangeException undecodable(Path file) throws IOException, ExchangeException {
        TmxEncoding encoding = TmxEncoding.of(file);
        int line = 1;
        int column = 1;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.skipNBytes(encoding.mark());
            CharsetDecoder decoder = encoding.decoder();
            ByteBuffer in = ByteBuffer.allocate(LONGEST_CODE);
            CharBuffer out = CharBuffer.allocate(2);
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                in.put((byte) next).flip();
                if (decoder.decode(in, out, false).isError()) {
                    break;
                }
                in.compact();
                for (char c : Arrays.copyOf(out.array(), out.position())) {
                    column = c == '\n' ? 1 : column + 1;
                    line += c == '\n' ? 1 : 0;
                }
                out.clear();
            }
        }
        return XmlInput.undecodable(file, line, column);
    }

    /** Tells how far it is. */
    private static final class Watched extends FilterInputStream {
        private static final int BLOCK = 1 << 16;

        private final long total;
        private final MemoryProgress progress;
        private long reached;
        private long told;

        Watched(InputStream in, long reached, long total, MemoryProgress progress) {
            super(in);
            this.reached = reached;
            this.total = total;
            this.progress = progress;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            reached += Math.max(0, read);
            if (read < 0 || reached - told >= BLOCK) {
                told = reached;
                if (!progress.goesOn(Math.min(1, (double) reached / total))) {
                    throw new CancellationException("Reading was cancelled");
                }
            }
            return read;
        }
    }
}
