package dev.concord.app.command.frame;

import dev.concord.app.wiring.Wiring;

/** What every command is given. */
public record CommandContext(Wiring wiring, Console console, DesktopWindow window) {}
