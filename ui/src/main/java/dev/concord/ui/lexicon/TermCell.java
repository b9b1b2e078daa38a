package dev.concord.ui.lexicon;

import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.ui.control.ScriptFonts;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Something about a term on one line, in the direction and font of its language. */
class TermCell extends TableCell<LexiconRow, LexiconTerm> {
    private final Function<LexiconTerm, String> text;

    TermCell(Function<LexiconTerm, String> text) {
        this(text, Optional.empty());
    }

    TermCell(Function<LexiconTerm, String> text, Optional<LanguageTag> language) {
        this.text = text;
        language.ifPresent(tag -> {
            setStyle(ScriptFonts.style(tag));
            setNodeOrientation(
                    tag.isRightToLeft()
                            ? NodeOrientation.RIGHT_TO_LEFT
                            : NodeOrientation.LEFT_TO_RIGHT);
        });
    }

    @Override
    protected void updateItem(@Nullable LexiconTerm term, boolean empty) {
        super.updateItem(term, empty);
        setText(empty || term == null ? "" : text.apply(term));
    }
}
