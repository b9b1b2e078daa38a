package dev.concord.app.bench.tm.stranger;

import dev.concord.app.bench.tm.peer.MeasuredHit;
import dev.concord.app.bench.tm.peer.MeasuredMemory;
import java.nio.file.Path;
import java.util.List;

/** Another engine, for a test; its name tells whether it sees Concord and its libraries. */
public final class Stranger implements MeasuredMemory {
    @Override
    public String name() {
        return sees("dev.concord.app.Launcher") || sees("org.apache.lucene.index.IndexReader")
                ? "insider"
                : "stranger";
    }

    private static boolean sees(String type) {
        try {
            Class.forName(type, false, Stranger.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    @Override
    public void load(Path tmx, Path folder, String sourceLanguage, String targetLanguage) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reopen() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MeasuredHit> lookup(String source, int minimum, int limit) {
        return List.of(new MeasuredHit(source, source, source, 100));
    }

    @Override
    public void confirm(String source, String target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
