package dev.concord.app.format.file;

import dev.concord.memory.format.FormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through an office file before anything unpacks it: damaged archives, archives that unpack
 * to far more than they should, and parts with entity declarations are refused.
 */
public final class ZipGuard {
    private static final long MOST_IN_A_PART = 200L << 20;
    private static final long MOST_IN_ALL = 1L << 30;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_TIMES_LARGER = 200;
    // Small parts of blanks compress well without any malice.
    private static final long ALWAYS_ALLOWED = 4L << 20;
    private static final int BLOCK = 1 << 16;

    private final FormatInput input;
    private final Set<String> marks = new HashSet<>();
    private long total;

    private ZipGuard(FormatInput input) {
        this.input = input;
    }

    /**
     * Reads every part once.
     *
     * @param required the part without which the file is not of its format
     * @param marksOfInterest texts to look for in the XML parts
     * @return those of the texts that were found
     * @throws FormatException when the file is damaged, oversized or hostile
     */
    public static Set<String> check(FormatInput input, String required, Set<String> marksOfInterest)
            throws FormatException {
        byte[] content = input.content();
        if (content.length > 3 && content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF) {
            throw input.problem(
                    "is protected by a password or in an older binary format; save it without a"
                            + " password as "
                            + input.extension()
                            + " and add it again");
        }
        ZipGuard guard = new ZipGuard(input);
        try (ZipFile zip = new ZipFile(input.file().toFile())) {
            guard.inspect(zip, required, marksOfInterest);
        } catch (ZipException e) {
            throw input.problem(damaged(input), e);
        } catch (IOException | IllegalArgumentException e) {
            throw input.problem(damaged(input), e);
        }
        return guard.marks;
    }

    private static String damaged(FormatInput input) {
        return "is damaged or cut off (it does not unpack as "
                + input.extension()
                + "); get a complete copy and add it again";
    }

    private void inspect(ZipFile zip, String required, Set<String> wanted)
            throws IOException, FormatException {
        if (zip.size() > MOST_ENTRIES) {
            throw input.problem(
                    "has "
                            + zip.size()
                            + " parts, more than "
                            + MOST_ENTRIES
                            + "; it is refused for safety");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            inspect(zip, entry, wanted);
        }
        if (zip.getEntry(required) == null) {
            throw input.problem(
                    "has no part "
                            + required
                            + ", so it is no "
                            + input.extension()
                            + " document; check the file name");
        }
    }

    private void inspect(ZipFile zip, ZipEntry entry, Set<String> wanted)
            throws IOException, FormatException {
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        byte[] block = new byte[BLOCK];
        String tail = "";
        long size = 0;
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                size += read;
                total += read;
                limit(entry, size);
                if (xml) {
                    tail =
                            look(
                                    entry,
                                    tail + new String(block, 0, read, StandardCharsets.ISO_8859_1),
                                    wanted);
                }
            }
        }
    }

    private void limit(ZipEntry entry, long size) throws FormatException {
        long packed = Math.max(1, entry.getCompressedSize());
        boolean ratio = size > ALWAYS_ALLOWED && size / packed > MOST_TIMES_LARGER;
        if (size > MOST_IN_A_PART || total > MOST_IN_ALL || ratio) {
            throw input.problem(
                    "unpacks to more than a document should (part "
                            + entry.getName()
                            + "); it is refused for safety");
        }
    }

    /** Returns the end of the block, for texts that lie across two blocks. */
    private String look(ZipEntry entry, String text, Set<String> wanted) throws FormatException {
        if (text.contains("<!ENTITY")) {
            throw input.problem(
                    "declares XML entities in its part "
                            + entry.getName()
                            + "; they are never resolved, remove them and add it again");
        }
        for (String mark : wanted) {
            if (text.contains(mark)) {
                marks.add(mark);
            }
        }
        return text.substring(Math.max(0, text.length() - 32));
    }
}
