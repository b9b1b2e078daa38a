package dev.concord.app.bench.tm.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of texts. {@code en-de.186k.tsv.gz} (the middle part is free) holds units as source,
 * tab, target; {@code en-de.queries.tsv} beside it the held-out pairs; {@code
 * en.more-sources.….txt.xz} further sources, one a line, that stand as their own targets and make
 * the pair of that language larger. All may be packed with gzip or xz, or not at all.
 */
public final class CorpusFolder implements CorpusSource {
    private static final String PACKED = "(?:\\.gz|\\.xz)?";
    private static final String LANGUAGE = "[a-z]{2,3}(?:_[A-Za-z0-9]+)*";
    private static final Pattern UNITS =
            Pattern.compile(
                    "(?<source>%1$s)-(?<target>%1$s)\\.(?!queries).*\\.?tsv%2$s"
                            .formatted(LANGUAGE, PACKED));

    private final Path folder;
    private final List<Pair> pairs;

    private record Pair(String source, String target, Path units, Path queries, List<Path> more) {}

    /**
     * @throws IOException when the folder cannot be read or holds no units with queries
     */
    public CorpusFolder(Path folder) throws IOException {
        this.folder = folder;
        List<Path> files = files(folder);
        List<Pair> found = new ArrayList<>();
        for (Path file : files) {
            Matcher name = UNITS.matcher(nameOf(file));
            if (name.matches()) {
                String source = name.group("source");
                String target = name.group("target");
                first(files, source + "-" + target + "\\.queries\\.tsv" + PACKED)
                        .ifPresent(queries ->
                                found.add(
                                        new Pair(
                                                source,
                                                target,
                                                file,
                                                queries,
                                                more(files, source))));
            }
        }
        if (found.isEmpty()) {
            throw new IOException(
                    folder
                            + ": holds no units with queries, such as en-de.units.tsv.gz beside"
                            + " en-de.queries.tsv");
        }
        // The pair that can be made larger is the one that sizes are measured on.
        found.sort(Comparator.comparing(pair -> pair.more().isEmpty()));
        this.pairs = List.copyOf(found);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Optional<Path> first(List<Path> files, String name) {
        return files.stream().filter(file -> nameOf(file).matches(name)).findFirst();
    }

    private static List<Path> more(List<Path> files, String language) {
        String name = Pattern.quote(language) + "\\.more-sources.*\\.?txt" + PACKED;
        return files.stream().filter(file -> nameOf(file).matches(name)).toList();
    }

    @Override
    public Corpus ofSize(int units) throws IOException {
        Corpus corpus = read(pairs.getFirst(), units);
        if (corpus.units().size() < units) {
            throw new IOException(
                    "%s: holds %,d units of %s, not %,d. Give smaller --sizes."
                            .formatted(folder, corpus.units().size(), corpus.name(), units));
        }
        return corpus;
    }

    @Override
    public List<Corpus> otherPairs(int units) throws IOException {
        List<Corpus> others = new ArrayList<>();
        for (Pair pair : pairs.subList(1, pairs.size())) {
            others.add(read(pair, units));
        }
        return others;
    }

    private Corpus read(Pair pair, int units) throws IOException {
        List<TextPair> read = new ArrayList<>();
        PackedText.lines(pair.units(), units, line -> read.add(pairOf(line)));
        for (Path file : pair.more()) {
            PackedText.lines(file, units - read.size(), line -> read.add(new TextPair(line, line)));
        }
        List<TextPair> queries = new ArrayList<>();
        PackedText.lines(pair.queries(), Integer.MAX_VALUE, line -> queries.add(pairOf(line)));
        return Corpus.of(pair.source(), pair.target(), read, queries);
    }

    private static TextPair pairOf(String line) {
        String[] columns = line.split("\t", -1);
        return new TextPair(columns[0], columns.length > 1 ? columns[1] : "");
    }
}
