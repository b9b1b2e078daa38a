package dev.concord.app.command.frame;

import dev.concord.memory.project.OpenProject;
import dev.concord.memory.sync.Exchange;
import dev.concord.memory.sync.ExchangeStatus;
import dev.concord.memory.sync.ExchangeStatus.State;
import java.time.Duration;
import java.util.Optional;

/**
 * The exchange with a shared store, as far as a command waits for it. A store that is away is no
 * error: what was confirmed is safe in the project and is sent another time.
 */
final class Team {
    private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(10);
    private static final Duration SLICE = Duration.ofMillis(100);
    private static final Duration FOR_THE_REST = Duration.ofSeconds(30);

    private final Optional<Exchange> exchange;

    Team(OpenProject project) {
        this.exchange = project.exchange();
    }

    /** Takes in what colleagues did: it belongs to what a command shows and judges by. */
    void takeIn() {
        exchange.ifPresent(Team::awaitAttempt);
    }

    /** Waits until all is sent; says so when the store could not be reached. */
    Optional<String> send() {
        return exchange.filter(open -> !isSent(open)).map(Exchange::status).map(Team::explain);
    }

    private static String explain(ExchangeStatus status) {
        String what =
                switch (status.pending()) {
                    case 0 -> "Working without the shared store; news from others are missing.";
                    case 1 -> "1 change is kept here until the shared store is reached.";
                    default ->
                            status.pending()
                                    + " changes are kept here until the shared store is reached.";
                };
        return (what + " " + status.message()).strip();
    }

    private static void awaitAttempt(Exchange exchange) {
        try {
            exchange.awaitAttempt(FOR_AN_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isSent(Exchange exchange) {
        long end = System.nanoTime() + FOR_THE_REST.toNanos();
        try {
            while (System.nanoTime() < end) {
                if (exchange.awaitDrained(SLICE)) {
                    return true;
                }
                State state = exchange.status().state();
                if (state == State.OFFLINE || state == State.REFUSED) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
