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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.RawDocument;

/** Text, Markdown, HTML and office documents. */
public final class OkapiFormat implements FormatFamily {
    private static final Set<String> TRACKED_CHANGES =
            Set.of("<w:ins ", "<w:del ", "<w:moveFrom ", "<text:tracked-changes");

    /** Whether files with this extension are read here. */
    public static boolean knows(String extension) {
        return FilterKind.of(extension).isPresent();
    }

    @Override
    public Extraction extract(FormatInput input) throws FormatException {
        Extraction extraction = new Extraction(input);
        Charset charset = check(input, extraction);
        try (IFilter filter = kind(input).newFilter();
                RawDocument document = document(input, charset)) {
            UnitHandler units = handler(input, extraction, segment -> Optional.empty());
            filter.open(document, false);
            while (filter.hasNext()) {
                units.handle(filter.next());
            }
        } catch (SegmentationException e) {
            throw input.problem(e.getMessage(), e);
        }
        return extraction;
    }

    @Override
    public void merge(FormatInput input, Translations translations, Path output)
            throws FormatException {
        Extraction extraction = new Extraction(input);
        Charset charset = check(input, extraction);
        boolean holds = kind(input).isOffice() || translations.canBeWrittenIn(charset);
        Charset written = holds ? charset : StandardCharsets.UTF_8;
        try (IFilter filter = kind(input).newFilter();
                RawDocument document = document(input, charset);
                IFilterWriter writer = filter.createFilterWriter()) {
            UnitHandler units = handler(input, extraction, translations::changed);
            filter.open(document, true);
            writer.setOptions(locale(input.languages().target()), written.name());
            writer.setOutput(output.toString());
            while (filter.hasNext()) {
                Event event = filter.next();
                units.handle(event);
                writer.handleEvent(event);
            }
        } catch (SegmentationException e) {
            throw input.problem(e.getMessage(), e);
        }
    }

    private static UnitHandler handler(
            FormatInput input, Extraction extraction, UnitHandler.Source source)
            throws FormatException, SegmentationException {
        UnitSplitter splitter =
                new UnitSplitter(Segmenters.of(input.rules(), input.languages().source()));
        LocaleId target = locale(input.languages().target());
        return new UnitHandler(extraction, splitter, source, target, kind(input));
    }

    /** Refuses what would damage text or the program, before Okapi sees the file. */
    private static Charset check(FormatInput input, Extraction extraction) throws FormatException {
        FilterKind kind = kind(input);
        if (kind.isOffice()) {
            if (!ZipGuard.check(input, kind.requiredPart(), TRACKED_CHANGES).isEmpty()) {
                extraction.warn(
                        "The document has tracked changes; the translated file will have them accepted.");
            }
            return StandardCharsets.UTF_8;
        }
        DecodedText decoded = TextEncoding.decode(input);
        if (decoded.text().indexOf('\uFFFD') >= 0) {
            extraction.warn(
                    "The text has replacement characters (\uFFFD): it was damaged before it came here.");
        }
        return decoded.charset();
    }

    private static RawDocument document(FormatInput input, Charset charset) {
        return new RawDocument(
                input.file().toUri(),
                charset.name(),
                locale(input.languages().source()),
                locale(input.languages().target()));
    }

    private static LocaleId locale(LanguageTag language) {
        return LocaleId.fromString(language.value());
    }

    private static FilterKind kind(FormatInput input) throws FormatException {
        return FilterKind.of(input.extension())
                .orElseThrow(() -> input.problem("is of no format that Okapi reads here"));
    }
}
