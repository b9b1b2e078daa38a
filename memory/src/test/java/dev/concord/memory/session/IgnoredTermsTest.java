package dev.concord.memory.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.consistency.LastWord;
import dev.concord.memory.ledger.Change;
import dev.concord.memory.model.ResolutionStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoredTermsTest {
    @TempDir Path folder;
    private TestDesk desk;

    @BeforeEach
    void openDesk() throws Exception {
        desk =
                new TestDesk(
                        folder.resolve("memory.db"),
                        "de",
                        ResolutionStrategy.MOST_FREQUENT,
                        new SettableClock());
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void ignoredTermIsKnownInEveryFormAndAfterReopening() throws Exception {
        desk.sessions().ignore("valid entry", true);
        desk.reopen();

        assertThat(desk.sessions().consistency().isIgnored("Valid Entries")).isTrue();
        assertThat(desk.sessions().consistency().isIgnored("entry")).isFalse();
        assertThat(desk.sessions().consistency().ignored())
                .extracting(LastWord::term)
                .containsExactly("valid entry");
    }

    @Test
    void ignoringIsTakenBackByAFurtherWord() throws Exception {
        desk.sessions().ignore("entry", true);
        desk.sessions().ignore("entries", false);

        assertThat(desk.sessions().consistency().isIgnored("entry")).isFalse();
        assertThat(desk.sessions().consistency().ignored()).isEmpty();
    }

    @Test
    void sameWordTwiceIsWrittenOnce() throws Exception {
        List<Change> heard = new ArrayList<>();
        desk.sessions().listen((change, _) -> heard.add(change));

        desk.sessions().ignore("entry", true);
        desk.sessions().ignore("Entries", true);
        desk.sessions().ignore("other", false);

        assertThat(heard)
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.TermIgnored.class,
                        change -> assertThat(change.term()).isEqualTo("entry"));
    }
}
