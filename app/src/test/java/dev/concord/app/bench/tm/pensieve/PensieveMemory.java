package dev.concord.app.bench.tm.pensieve;

import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.tm.pensieve.common.Metadata;
import net.sf.okapi.tm.pensieve.common.TmHit;
import net.sf.okapi.tm.pensieve.common.TranslationUnit;
import net.sf.okapi.tm.pensieve.common.TranslationUnitVariant;
import net.sf.okapi.tm.pensieve.seeker.PensieveSeeker;
import net.sf.okapi.tm.pensieve.tmx.OkapiTmxImporter;
import net.sf.okapi.tm.pensieve.writer.PensieveWriter;
import net.sf.okapi.tm.pensieve.writer.TmWriterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Okapi's memory over Lucene, by its own TMX import. It is asked through the writer, which is its
 * way to find what was added last; the searcher is made anew after an addition only, as a searcher
 * for each lookup would be measured to its disadvantage.
 */
public final class PensieveMemory implements MeasuredMemory {
    private Path index = Path.of("");
    private LocaleId source = LocaleId.ENGLISH;
    private LocaleId target = LocaleId.GERMAN;
    private @Nullable PensieveWriter writer;
    private @Nullable PensieveSeeker seeker;

    @Override
    public String name() {
        return "Pensieve";
    }

    @Override
    public void load(Path tmx, Path folder, String sourceLanguage, String targetLanguage)
            throws IOException {
        index = Files.createDirectory(folder.resolve("pensieve"));
        source = LocaleId.fromString(sourceLanguage);
        target = LocaleId.fromString(targetLanguage);
        PensieveWriter importing = openWriter(true);
        new OkapiTmxImporter(source, new TmxFilter()).importTmx(tmx.toUri(), target, importing);
        importing.commit();
        importing.close();
        reopen();
    }

    private PensieveWriter openWriter(boolean isNew) {
        return (PensieveWriter) TmWriterFactory.createFileBasedTmWriter(index.toString(), isNew);
    }

    @Override
    public void reopen() {
        PensieveWriter opened = openWriter(false);
        writer = opened;
        seeker = new PensieveSeeker(opened.getIndexWriter().getDirectory());
    }

    @Override
    public List<MeasuredHit> lookup(String text, int minimum, int limit) throws IOException {
        PensieveSeeker opened = seeker;
        if (opened == null) {
            throw new IOException("the memory is not open");
        }
        return opened.searchFuzzy(new TextFragment(text), minimum, limit, new Metadata()).stream()
                .map(PensieveMemory::hit)
                .toList();
    }

    private static MeasuredHit hit(TmHit hit) {
        TranslationUnit unit = hit.getTu();
        String target = unit.getTarget().getContent().toText();
        return new MeasuredHit(
                unit.getSource().getContent().toText(), target, target, hit.getScore());
    }

    @Override
    public void confirm(String sourceText, String targetText) throws IOException {
        PensieveWriter opened = writer;
        if (opened == null) {
            throw new IOException("the memory is not open");
        }
        opened.indexTranslationUnit(
                new TranslationUnit(
                        new TranslationUnitVariant(source, new TextFragment(sourceText)),
                        new TranslationUnitVariant(target, new TextFragment(targetText))));
        opened.commit();
        seeker = new PensieveSeeker(opened.getIndexWriter().getDirectory());
    }

    @Override
    public void close() {
        if (seeker != null) {
            seeker.close();
            seeker = null;
        }
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }
}
