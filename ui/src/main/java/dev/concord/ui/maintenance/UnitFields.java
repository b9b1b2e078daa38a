package dev.concord.ui.maintenance;

import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.ConcordanceQuery.Side;
import dev.concord.memory.tm.maintenance.Replacement;
import dev.concord.memory.tm.maintenance.UnitQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What a person asks for: the fields of a query and of a replacement. UI thread only. */
final class UnitFields {
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.BOTH);
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final BooleanProperty exactCase = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> memory =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty author = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final StringProperty replacement = new SimpleStringProperty("");

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Side> sideProperty() {
        return side;
    }

    BooleanProperty expressionProperty() {
        return expression;
    }

    BooleanProperty exactCaseProperty() {
        return exactCase;
    }

    /** The one memory that is searched; empty for all. */
    ObjectProperty<Optional<String>> memoryProperty() {
        return memory;
    }

    StringProperty authorProperty() {
        return author;
    }

    /** The first day. */
    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The last day. */
    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    /** True while what is found is to be replaced. */
    BooleanProperty replacingProperty() {
        return replacing;
    }

    StringProperty replacementProperty() {
        return replacement;
    }

    /** Calls an action whenever one of the fields changes. */
    void onChange(Runnable action) {
        text.subscribe(action);
        side.subscribe(action);
        expression.subscribe(action);
        exactCase.subscribe(action);
        memory.subscribe(action);
        author.subscribe(action);
        from.subscribe(action);
        to.subscribe(action);
        replacing.subscribe(action);
        replacement.subscribe(action);
    }

    /**
     * As a query.
     *
     * @throws java.util.regex.PatternSyntaxException when the expression is none
     */
    UnitQuery query() {
        Optional<ConcordanceQuery> wanted =
                text.get().isBlank() ? Optional.empty() : Optional.of(textQuery());
        ZoneId zone = ZoneId.systemDefault();
        return new UnitQuery(
                wanted,
                memory.get(),
                Optional.of(author.get().strip()).filter(name -> !name.isEmpty()),
                Optional.ofNullable(from.get()).map(day -> day.atStartOfDay(zone).toInstant()),
                Optional.ofNullable(to.get())
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private ConcordanceQuery textQuery() {
        return expression.get()
                ? ConcordanceQuery.ofExpression(
                        text.get(), exactCase.get(), side.get(), Integer.MAX_VALUE)
                : ConcordanceQuery.ofWords(
                        text.get(), exactCase.get(), side.get(), Integer.MAX_VALUE);
    }

    /**
     * What is to be replaced; empty while nothing is.
     *
     * @throws IllegalArgumentException when expression or replacement is none
     */
    Optional<Replacement> replacement() {
        if (!replacing.get() || text.get().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                expression.get()
                        ? Replacement.ofExpression(
                                text.get(), replacement.get(), exactCase.get(), side.get())
                        : Replacement.ofText(
                                text.get(), replacement.get(), exactCase.get(), side.get()));
    }
}
