package dev.concord.glossary.exchange.sheet;

import dev.concord.glossary.exchange.ExchangeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts inside a workbook. Archives made to fill the memory are refused by what they really
 * inflate to, not by what they say.
 */
final class WorkbookParts implements AutoCloseable {
    private static final long MEGABYTE = 1 << 20;
    private static final long LARGEST_PART = 200 * MEGABYTE;
    private static final long LARGEST_WHOLE = 1024 * MEGABYTE;
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_TIMES = 200;

    /** Repetitive parts that are small do no harm, however well they are packed. */
    private static final long HARMLESS = 20 * MEGABYTE;

    /** The beginning of OLE files: old workbooks, and new ones under a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path file;
    private final ZipFile zip;
    private long inflated;

    private WorkbookParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens a workbook.
     *
     * @throws ExchangeException if it is missing, old, under a password or no workbook
     */
    static WorkbookParts open(Path file) throws ExchangeException {
        try {
            checkOle(file);
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw refusal(file, "has more than " + MOST_PARTS + " parts inside");
            }
            return new WorkbookParts(file, zip);
        } catch (ZipException e) {
            throw new ExchangeException(
                    file,
                    0,
                    0,
                    "is no Excel workbook, or a broken one (" + e.getMessage() + ")",
                    "Save it again as .xlsx, or export it as CSV.");
        } catch (NoSuchFileException e) {
            throw new ExchangeException(file, 0, 0, "no such file", "Check the path.");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ExchangeException unreadable(Path file, IOException e) {
        return new ExchangeException(
                file, 0, 0, "cannot be read (" + e.getMessage() + ")", "Check the file.");
    }

    private static void checkOle(Path file) throws IOException, ExchangeException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(OLE.length), OLE)) {
                return;
            }
            // The names of streams inside stand in the file as UTF-16.
            byte[] start = in.readNBytes(1 << 20);
            String text = new String(start, StandardCharsets.ISO_8859_1);
            boolean isEncrypted =
                    text.contains(
                            new String(
                                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                                    StandardCharsets.ISO_8859_1));
            throw isEncrypted
                    ? new ExchangeException(
                            file,
                            0,
                            0,
                            "is protected by a password",
                            "Open it in your spreadsheet program and save it without one.")
                    : new ExchangeException(
                            file,
                            0,
                            0,
                            "is a workbook of the old format of Excel 97",
                            "Save it again as .xlsx, or export it as CSV.");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part, nothing if there is none of this name. Close the stream. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        return entry == null
                ? Optional.empty()
                : Optional.of(
                        new Counted(zip.getInputStream(entry), Math.max(1, packedSize(entry))));
    }

    private long packedSize(ZipEntry entry) {
        return Math.min(entry.getCompressedSize(), file.toFile().length());
    }

    ExchangeException refusal(String problem) {
        return refusal(file, problem);
    }

    Path file() {
        return file;
    }

    private static ExchangeException refusal(Path file, String problem) {
        return new ExchangeException(
                file, 0, 0, problem, "Export the glossary again as .xlsx, CSV or TBX.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A part that inflates to more than a glossary could hold. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long read;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws TooLargeException {
            read += bytes;
            inflated += bytes;
            if (read > LARGEST_PART
                    || inflated > LARGEST_WHOLE
                    || (read > HARMLESS && read / packed > MOST_TIMES)) {
                throw new TooLargeException(
                        "inflates to far more than a glossary has; it may be made to do harm");
            }
        }
    }
}
