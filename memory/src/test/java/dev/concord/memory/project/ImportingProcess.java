package dev.concord.memory.project;

import java.nio.file.Path;
import java.time.Clock;

/**
 * A process to be killed: imports the second file it is given into the project in the first, and
 * prints each hundredth of the way, then {@code done}; stays as it is from there on.
 */
final class ImportingProcess {
    private ImportingProcess() {}

    static void main(String[] arguments) throws Exception {
        OpenProject project =
                LineProjects.alone("Ada", Clock.systemUTC()).open(Path.of(arguments[0]));
        project.memoryImport().take(Path.of(arguments[1]), ImportingProcess::print);
        System.out.println("done");
        System.out.flush();
        System.in.read();
    }

    private static boolean print(double share) {
        System.out.println((int) (100 * share));
        System.out.flush();
        return true;
    }
}
