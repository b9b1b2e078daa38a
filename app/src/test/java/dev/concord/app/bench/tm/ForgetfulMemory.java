package dev.concord.app.bench.tm;

import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import dev.concord.app.bench.tm.scan.BruteForceMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds all that brute force finds, keeps the best hit to itself and repeats the others. */
final class ForgetfulMemory implements MeasuredMemory {
    private final BruteForceMemory everything = new BruteForceMemory();

    @Override
    public String name() {
        return "forgetful";
    }

    @Override
    public void load(Path tmx, Path folder, String sourceLanguage, String targetLanguage)
            throws IOException {
        everything.load(tmx, folder, sourceLanguage, targetLanguage);
    }

    @Override
    public void reopen() throws IOException {
        everything.reopen();
    }

    @Override
    public List<MeasuredHit> lookup(String source, int minimum, int limit) {
        return everything.lookup(source, minimum, limit).stream()
                .skip(1)
                .flatMap(hit -> List.of(hit, hit).stream())
                .toList();
    }

    @Override
    public void confirm(String source, String target) {
        // It forgets that, too.
    }

    @Override
    public void close() {
        everything.close();
    }
}
