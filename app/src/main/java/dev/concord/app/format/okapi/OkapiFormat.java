package dev.concord.app.format.okapi;

import dev.concord.app.format.file.DecodedText;
import dev.concord.app.format.file.Extraction;
import dev.concord.app.format.file.FormatFamily;
import dev.concord.app.format.file.FormatInput;
import dev.concord.app.format.file.TextEncoding;
import dev.concord.app.format.file.Translations;
import dev.concord.app.format.file.ZipGuard;
import dev.concord.app.format.segmentation.SegmentationException;
import dev.concord.app.format.segmentation.Segmenters;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.format.FormatException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.RawDocument;

/** Text, Markdown, HTML and office documents. */
public final class OkapiFormat implements FormatFamily {
    private static final Set<String> TRACKED_CHANGES =
            Set.of("<w:ins ", "<w:del ", "<w:moveFrom ", "<text:tracked-changes");

    /** The HTML parser complains about every oddity of a page on the error stream. */
    private final Logger parser = Logger.getLogger("net.htmlparser.jericho");

    /** Silences the HTML parser's log. */
    public OkapiFormat() {
        parser.setLevel(Level.OFF);
    }

    @Override
    public Extraction extract(FormatInput input) throws FormatException {
        return read(input, segment -> Optional.empty());
    }

    private static Extraction read(FormatInput input, UnitHandler.Source source)
            throws FormatException {
        Extraction extraction = new Extraction(input);
        FilterKind kind = kind(input);
        ContentRepair repair = repair(kind);
        try (IFilter filter = kind.newFilter();
                RawDocument document = document(input, check(input, kind, extraction), repair)) {
            UnitHandler units = handler(input, extraction, repair, source);
            filter.open(document, false);
            while (filter.hasNext()) {
                units.handle(filter.next());
            }
        } catch (SegmentationException e) {
            throw input.problem(e.reason(), e);
        }
        return extraction;
    }

    @Override
    public void merge(FormatInput input, Translations translations, Path output)
            throws FormatException {
        Extraction extraction = new Extraction(input);
        FilterKind kind = kind(input);
        DecodedText decoded = check(input, kind, extraction);
        if (kind.isOffice()) {
            // Okapi's writers of archives leave temporary files behind when they are interrupted,
            // so a translation that will be refused is refused before they begin.
            read(input, translations::changed);
        }
        boolean holds = kind.isOffice() || translations.canBeWrittenIn(decoded.charset());
        ContentRepair repair = repair(kind);
        Charset charset = holds ? decoded.charset() : StandardCharsets.UTF_8;
        try (IFilter filter = kind.newFilter();
                RawDocument document = document(input, decoded, repair);
                IFilterWriter writer = filter.createFilterWriter()) {
            UnitHandler units = handler(input, extraction, repair, translations::changed);
            filter.open(document, true);
            writer.setOptions(locale(input.languages().target()), charset.name());
            writer.setOutput(output.toString());
            while (filter.hasNext()) {
                Event event = filter.next();
                units.handle(event);
                writer.handleEvent(event);
            }
        } catch (SegmentationException e) {
            throw input.problem(e.reason(), e);
        }
        if (repair instanceof MarkdownShield shield) {
            restore(output, charset, shield, decoded.bomLength() > 0);
        }
    }

    private static ContentRepair repair(FilterKind kind) {
        return switch (kind) {
            case MARKDOWN -> new MarkdownShield();
            case ODT -> new OpenDocumentSpaces();
            case TEXT, HTML, DOCX, PPTX, XLSX -> ContentRepair.NONE;
        };
    }

    private static void restore(Path output, Charset charset, MarkdownShield shield, boolean marked)
            throws FormatException {
        try {
            String written = Files.readString(output, charset);
            // Okapi writes no byte order mark for a text that it did not read from a file.
            String mark = marked ? "\uFEFF" : "";
            Files.writeString(output, mark + shield.restore(written), charset);
        } catch (IOException e) {
            throw new FormatException(output, "cannot be written (" + e + ")", e);
        }
    }

    private static UnitHandler handler(
            FormatInput input,
            Extraction extraction,
            ContentRepair repair,
            UnitHandler.Source source)
            throws FormatException, SegmentationException {
        UnitSplitter splitter =
                new UnitSplitter(Segmenters.of(input.rules(), input.languages().source()));
        LocaleId target = locale(input.languages().target());
        return new UnitHandler(extraction, splitter, source, target, repair);
    }

    /** Refuses what would damage text or the program, before Okapi sees the file. */
    private static DecodedText check(FormatInput input, FilterKind kind, Extraction extraction)
            throws FormatException {
        if (kind.isOffice()) {
            if (!ZipGuard.check(input, kind.requiredPart(), TRACKED_CHANGES).isEmpty()) {
                extraction.warn(
                        "The document has tracked changes; the translated file will have them accepted.");
            }
            return new DecodedText("", StandardCharsets.UTF_8, 0);
        }
        DecodedText decoded = TextEncoding.decode(input);
        if (decoded.text().indexOf('\uFFFD') >= 0) {
            extraction.warn(
                    "The text has replacement characters (\uFFFD): it was damaged before it came here.");
        }
        return decoded;
    }

    private static RawDocument document(
            FormatInput input, DecodedText decoded, ContentRepair repair) {
        LocaleId source = locale(input.languages().source());
        LocaleId target = locale(input.languages().target());
        if (repair instanceof MarkdownShield shield) {
            return new RawDocument(shield.shield(decoded.text()), source, target);
        }
        return new RawDocument(input.file().toUri(), decoded.charset().name(), source, target);
    }

    private static LocaleId locale(LanguageTag language) {
        return LocaleId.fromString(language.value());
    }

    private static FilterKind kind(FormatInput input) throws FormatException {
        return FilterKind.of(input.extension())
                .orElseThrow(() -> input.problem("is of no format that Okapi reads here"));
    }
}
