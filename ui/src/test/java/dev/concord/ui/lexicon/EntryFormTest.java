package dev.concord.ui.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.term.TermStatus;
import dev.concord.memory.lexicon.DraftRendering;
import dev.concord.memory.lexicon.EntryDraft;
import dev.concord.ui.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryFormTest {
    private static final DraftRendering DEVICE = DraftRendering.preferred("Gerät");
    private static final DraftRendering OTHER = new DraftRendering("Apparat", Optional.empty());

    @Test
    void otherRenderingIsForbiddenInOneGo() {
        EntryForm form = form(DEVICE, OTHER);
        form.lines().get(1).useProperty().set(RenderingUse.FORBIDDEN);
        assertThat(form.draft().listed())
                .containsExactly(
                        DEVICE, new DraftRendering("Apparat", Optional.of(TermStatus.DEPRECATED)));
    }

    @Test
    void thereIsOnePreferredRendering() {
        EntryForm form = form(DEVICE, OTHER);
        form.lines().get(1).useProperty().set(RenderingUse.PREFERRED);
        assertThat(form.lines().get(0).useProperty().get()).isEqualTo(RenderingUse.ADMITTED);
    }

    @Test
    void statusThatMeansTheSameIsKept() {
        EntryForm form =
                form(DEVICE, new DraftRendering("Ding", Optional.of(TermStatus.SUPERSEDED)));
        assertThat(form.draft().listed().get(1).status()).contains(TermStatus.SUPERSEDED);
    }

    @Test
    void problemSaysWhatIsMissing() {
        EntryForm form = form();
        assertThat(form.problemProperty().get()).contains("needs a rendering");
        form.lines().getFirst().textProperty().set("Gerät");
        assertThat(form.problemProperty().get()).isEmpty();
        form.addLine().textProperty().set(" Gerät ");
        assertThat(form.problemProperty().get()).contains("twice");
        form.lines().getLast().textProperty().set("Apparat");
        form.termProperty().set(" ");
        assertThat(form.problemProperty().get()).contains("needs a term");
    }

    @Test
    void addedRenderingIsAdmittedBesideThePreferredOne() {
        EntryForm form = form(DEVICE);
        assertThat(form.addLine().useProperty().get()).isEqualTo(RenderingUse.ADMITTED);
    }

    private static EntryForm form(DraftRendering... renderings) {
        return new EntryForm(
                new Messages(Locale.ENGLISH),
                new EntryDraft("device", List.of(renderings), "", ""));
    }
}
