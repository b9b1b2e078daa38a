package dev.concord.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.memory.project.ProjectException;
import dev.concord.memory.store.StoreException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices(new Messages(Locale.ENGLISH));

    @Test
    void failureSaysWhatHappenedWhatWasKeptAndWhatToDo() {
        notices.showFailure(
                "Not confirmed.",
                "The text is kept.",
                new StoreException(StoreException.Reason.NOT_WRITABLE, "The disk is full."));
        Notice shown = notices.shown().getFirst();
        assertThat(shown.what()).isEqualTo("Not confirmed.");
        assertThat(shown.kept()).isEqualTo("The text is kept.");
        assertThat(shown.remedy()).contains("The disk is full.", "Free some disk space");
        assertThat(shown.technical()).contains("StoreException");
    }

    @Test
    void messageThatNamesItsRemedyIsShownAsItIs() {
        notices.showFailure("Not opened.", "", new ProjectException("It is open elsewhere."));
        assertThat(notices.shown().getFirst().remedy()).isEqualTo("It is open elsewhere.");
    }

    @Test
    void sameNoticeIsNotShownTwice() {
        notices.show(Notice.information("Added."));
        notices.show(Notice.information("Added."));
        assertThat(notices.shown()).hasSize(1);
    }

    @Test
    void oldestGoesWhenThereAreTooMany() {
        for (int i = 0; i < 6; i++) {
            notices.show(Notice.information("Notice " + i));
        }
        assertThat(notices.shown()).hasSize(4);
        assertThat(notices.shown().getLast().what()).isEqualTo("Notice 5");
    }
}
