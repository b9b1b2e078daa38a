package dev.concord.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.ui.message.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NewProjectFormTest {
    private final NewProjectForm form = new NewProjectForm(new Messages(Locale.ENGLISH));

    @Test
    void emptyFormIsNotValidAndAccusesNobody() {
        assertThat(form.validProperty().get()).isFalse();
        assertThat(form.targetProblem().get()).isEmpty();
        assertThat(form.folderProblem().get()).isEmpty();
    }

    @Test
    void folderAndLanguagesMakeItValid() {
        form.folderProperty().set("manual");
        form.targetProperty().set("ko");
        assertThat(form.validProperty().get()).isTrue();
        assertThat(form.wish().name()).isEqualTo("manual");
        assertThat(form.wish().languages()).hasToString("en → ko");
        assertThat(form.wish().store()).isEmpty();
    }

    @Test
    void unknownLanguageIsNamedWhileItIsTyped() {
        form.folderProperty().set("manual");
        form.targetProperty().set("qqq1");
        assertThat(form.targetProblem().get()).contains("qqq1");
        assertThat(form.validProperty().get()).isFalse();
    }

    @Test
    void sameLanguageTwiceIsRefused() {
        form.targetProperty().set("EN");
        assertThat(form.targetProblem().get()).isNotEmpty();
    }

    @Test
    void passwordInTheStoresAddressIsRefusedWithTheRemedy() {
        form.folderProperty().set("manual");
        form.targetProperty().set("de");
        form.storeProperty().set("valkey://:secret@host");
        assertThat(form.storeProblem().get()).contains("CONCORD_STORE").doesNotContain("secret");
        assertThat(form.validProperty().get()).isFalse();
        form.storeProperty().set("valkey://host");
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void addressOfAnotherKindIsRefused() {
        form.storeProperty().set("http://host");
        assertThat(form.storeProblem().get()).contains("valkey://");
    }

    @Test
    void nameOfTheLanguageIsShownForItsTag() {
        assertThat(NewProjectForm.languageName("ko")).isEqualTo("Korean");
        assertThat(NewProjectForm.languageName("k")).isEmpty();
    }
}
