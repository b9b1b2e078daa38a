package dev.concord.ui.lexicon;

import dev.concord.memory.lexicon.LexiconTerm;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How far the renderings agree; a conflict by a sign and a word, never by a colour alone. */
final class AgreementCell extends TermCell {
    private final FontIcon sign = new FontIcon(Material2OutlinedMZ.WARNING);

    AgreementCell(LexiconTexts texts) {
        super(texts::agreement);
        sign.getStyleClass().add("lexicon-sign");
    }

    @Override
    protected void updateItem(@Nullable LexiconTerm term, boolean empty) {
        super.updateItem(term, empty);
        boolean isConflict = !empty && term != null && LexiconTexts.isConflict(term);
        setGraphic(isConflict ? sign : null);
        getStyleClass().remove("state-warning");
        if (isConflict) {
            getStyleClass().add("state-warning");
        }
    }
}
