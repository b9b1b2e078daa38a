package dev.concord.app.command.frame;

import picocli.CommandLine.IVersionProvider;

/** Concord's version. */
public final class ProgramVersion implements IVersionProvider {
    public static final String NUMBER = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {"Concord " + NUMBER, "Java " + Runtime.version()};
    }
}
