package dev.concord.ui.lexicon;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.lexicon.LexiconTerm;
import dev.concord.ui.message.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * The terms in a table that may be sorted by any column. The chosen term stays chosen when rows
 * come and go; when it goes itself, what takes its place is chosen.
 */
final class TermTable extends TableView<LexiconRow> {
    private static final double TERM = 230;
    private static final double KIND = 105;
    private static final double FREQUENCY = 95;
    private static final double RENDERINGS = 400;
    private static final double AGREEMENT = 140;
    private static final double STATUS = 160;

    private final Messages messages;
    private final LexiconTexts texts;
    private final LexiconViewModel lexicon;
    private String chosenKey = "";
    private int chosenIndex;

    TermTable(Messages messages, LexiconViewModel lexicon) {
        this.messages = messages;
        this.texts = new LexiconTexts(messages);
        this.lexicon = lexicon;
        setId("lexicon-terms");
        setAccessibleText(messages.text("lexicon.table.label"));
        getStyleClass().addAll("analysis-table", "lexicon-table", "dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        SortedList<LexiconRow> sorted = new SortedList<>(lexicon.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().selectedItemProperty().subscribe((_, row) -> chosen(row));
        lexicon.changingProperty()
                .subscribe(now -> {
                    if (!now) {
                        chooseAgain();
                    }
                });
        setLanguages(Optional.empty());
    }

    /** Cells know the languages from their making on. */
    void setLanguages(Optional<LanguagePair> languages) {
        Optional<LanguageTag> source = languages.map(LanguagePair::source);
        Optional<LanguageTag> target = languages.map(LanguagePair::target);
        Comparator<LexiconTerm> byTerm =
                Comparator.comparing(LexiconTerm::term, String::compareToIgnoreCase);
        getColumns().clear();
        add(messages.text("lexicon.column.term"), TERM, byTerm)
                .setCellFactory(_ -> new TermCell(LexiconTerm::term, source));
        add(messages.text("lexicon.column.kind"), KIND, Comparator.comparing(LexiconTerm::kind))
                .setCellFactory(_ -> new TermCell(term -> texts.kind(term.kind())));
        TableColumn<LexiconRow, LexiconTerm> frequency =
                add(
                        messages.text("lexicon.column.frequency"),
                        FREQUENCY,
                        Comparator.comparingInt(term -> -term.frequency()));
        frequency.setCellFactory(_ ->
                new TermCell(term -> messages.text("lexicon.frequency.text", term.frequency())));
        frequency.getStyleClass().add("amount");
        add(
                        messages.text("lexicon.column.renderings"),
                        RENDERINGS,
                        Comparator.comparing(texts::renderings, String::compareToIgnoreCase))
                .setCellFactory(_ -> new TermCell(texts::renderings, target));
        add(
                        messages.text("lexicon.column.agreement"),
                        AGREEMENT,
                        Comparator.comparing(LexiconTerm::agreement).reversed())
                .setCellFactory(_ -> new AgreementCell(texts));
        add(messages.text("lexicon.column.status"), STATUS, Comparator.comparing(texts::status))
                .setCellFactory(_ -> new TermCell(texts::status));
    }

    /** Sorting is stable: of equal ones the more frequent stays first. */
    private TableColumn<LexiconRow, LexiconTerm> add(
            String title, double width, Comparator<LexiconTerm> order) {
        TableColumn<LexiconRow, LexiconTerm> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().term()));
        column.setComparator(order);
        column.setPrefWidth(width);
        getColumns().add(column);
        return column;
    }

    /**
     * Sorts by a column, counted from 1; by the same again the other way round, then not at all.
     */
    void sortBy(int number) {
        if (number > getColumns().size()) {
            return;
        }
        TableColumn<LexiconRow, ?> column = getColumns().get(number - 1);
        if (!getSortOrder().contains(column)) {
            column.setSortType(TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        } else if (column.getSortType() == TableColumn.SortType.ASCENDING) {
            column.setSortType(TableColumn.SortType.DESCENDING);
        } else {
            getSortOrder().clear();
        }
        scrollToChosen();
    }

    /** Puts the keyboard into the list, with something chosen. */
    void focusRows() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
        requestFocus();
    }

    private void chosen(@Nullable LexiconRow row) {
        if (lexicon.changingProperty().get()) {
            return;
        }
        if (row != null) {
            chosenKey = row.key();
            chosenIndex = getSelectionModel().getSelectedIndex();
        }
        lexicon.chosenProperty().set(Optional.ofNullable(row));
    }

    private void chooseAgain() {
        TableViewSelectionModel<LexiconRow> selection = getSelectionModel();
        if (chosenKey.isEmpty() || getItems().isEmpty()) {
            selection.clearSelection();
            lexicon.chosenProperty().set(Optional.empty());
            return;
        }
        int index = Math.clamp(chosenIndex, 0, getItems().size() - 1);
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).key().equals(chosenKey)) {
                index = i;
            }
        }
        boolean hasMoved = index != chosenIndex;
        selection.clearAndSelect(index);
        chosen(selection.getSelectedItem());
        if (hasMoved) {
            scrollToChosen();
        }
    }

    private void scrollToChosen() {
        int index = getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 3));
        }
    }
}
