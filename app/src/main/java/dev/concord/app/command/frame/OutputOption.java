package dev.concord.app.command.frame;

import picocli.CommandLine.Option;

/** The choice between output for people and for programs. */
public final class OutputOption {
    @Option(names = "--json", description = "Write JSON to standard output.")
    private boolean json;

    /** True for programs. */
    public boolean isJson() {
        return json;
    }
}
