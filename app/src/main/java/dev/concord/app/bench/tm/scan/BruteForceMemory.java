package dev.concord.app.bench.tm.scan;

import dev.concord.app.bench.tm.corpus.TextPair;
import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.exchange.TmxReader;
import dev.concord.memory.tm.match.MatchRanking;
import dev.concord.memory.tm.match.MatchSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a memory is without an index: a TMX file read into a list, every unit of which is compared
 * with every text and the best are ranked as the product ranks. Slow, and right by construction;
 * the others are judged by it.
 */
public final class BruteForceMemory implements MeasuredMemory {
    private final List<TextPair> confirmed = new ArrayList<>();
    private ScannedUnits units = new ScannedUnits(List.of());
    private LanguagePair languages = LanguagePair.of("en", "de");
    private @Nullable Path tmx;

    @Override
    public String name() {
        return "brute force";
    }

    @Override
    public void load(Path file, Path folder, String sourceLanguage, String targetLanguage)
            throws IOException {
        tmx = file;
        languages = LanguagePair.of(sourceLanguage, targetLanguage);
        reopen();
    }

    @Override
    public void reopen() throws IOException {
        if (tmx == null) {
            throw new IOException("nothing was loaded");
        }
        List<TextPair> read = new ArrayList<>();
        try {
            new TmxReader()
                    .read(tmx, languages, u -> read.add(new TextPair(u.source(), u.target())));
        } catch (ExchangeException e) {
            throw new IOException(e.getMessage(), e);
        }
        units = new ScannedUnits(read);
    }

    @Override
    public List<MeasuredHit> lookup(String source, int minimum, int limit) {
        var everything = new ScannedSource(List.of(units, new ScannedUnits(confirmed)));
        return new MatchRanking(languages)
                        .rank(
                                new MatchQuery(source, "", minimum, limit),
                                everything,
                                MatchSettings.DEFAULT)
                        .stream()
                        .map(match ->
                                new MeasuredHit(
                                        match.unit().source(),
                                        match.unit().target(),
                                        match.proposal(),
                                        match.similarity()))
                        .toList();
    }

    @Override
    public void confirm(String source, String target) {
        confirmed.add(new TextPair(source, target));
    }

    @Override
    public void close() {
        units = new ScannedUnits(List.of());
    }
}
