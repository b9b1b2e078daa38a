package dev.concord.app.bench.tm;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What this process has used and holds. */
public final class Resources {
    private static final int COLLECTIONS = 4;

    private Resources() {}

    /** Processor time of the whole process so far. */
    static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Bytes on the heap that are held, after the collector was asked several times. */
    @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly")
    public static long heldBytes() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Bytes of all files below a folder, but for those with an ending. */
    static long bytesBelow(Path folder, String butEnding) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            long sum = 0;
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sum += file.toString().endsWith(butEnding) ? 0 : Files.size(file);
            }
            return sum;
        }
    }
}
