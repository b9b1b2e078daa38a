package dev.concord.memory.store.sqlite.units;

import dev.concord.memory.model.Origin;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import dev.concord.memory.tm.UnitDetails;
import dev.concord.memory.tm.units.StoredUnit;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units to rows and back. What a unit does not have is NULL. */
final class UnitRows {
    /** The columns that {@link #unit} reads, behind the row, the source and the target. */
    static final String DETAILS = "origin, previous, next, text_id, author, changed, other_variant";

    private static final int FIRST_DETAIL = 4;
    private static final char BEHIND_KIND = ':';

    /** The memory that a row belongs to, as its units name it. */
    record Owner(String name, long firstRow) {
        String idOf(long row) {
            return name + "#" + (row - firstRow + 1);
        }
    }

    private UnitRows() {}

    static StoredUnit unit(ResultSet result, long row, Owner owner) throws SQLException {
        return unit(result, row, result.getString(2), result.getString(3), owner);
    }

    /** Of a result whose columns are the row, the source, the target and {@link #DETAILS}. */
    static StoredUnit unit(ResultSet result, long row, String source, String target, Owner owner)
            throws SQLException {
        int column = FIRST_DETAIL;
        Origin origin = origin(result.getString(column++), owner);
        UnitContext context =
                context(
                        result.getString(column++),
                        result.getString(column++),
                        result.getString(column++));
        String author = text(result.getString(column++));
        long changed = result.getLong(column);
        Optional<Instant> when =
                result.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(changed));
        boolean otherVariant = result.getBoolean(column + 1);
        return new StoredUnit(
                row,
                new TranslationUnit(
                        owner.idOf(row),
                        source,
                        target,
                        origin,
                        context,
                        new UnitDetails(owner.name(), author, when, otherVariant)));
    }

    private static UnitContext context(
            @Nullable String previous, @Nullable String next, @Nullable String textId) {
        return previous == null && next == null && textId == null
                ? UnitContext.NONE
                : new UnitContext(text(previous), text(next), text(textId));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** That a unit comes from its memory's file goes without saying. */
    private static Origin origin(@Nullable String value, Owner owner) {
        if (value == null) {
            return new Origin(Origin.Kind.IMPORT, owner.name());
        }
        int behindKind = value.indexOf(BEHIND_KIND);
        return new Origin(
                Origin.Kind.valueOf(value.substring(0, behindKind)),
                value.substring(behindKind + 1));
    }

    /** Binds {@link #DETAILS}. */
    static void bindDetails(PreparedStatement insert, int first, TranslationUnit unit)
            throws SQLException {
        int column = first;
        Origin origin = unit.origin();
        bind(
                insert,
                column++,
                origin.kind() == Origin.Kind.IMPORT
                        ? ""
                        : origin.kind().name() + BEHIND_KIND + origin.name());
        bind(insert, column++, unit.context().previousSource());
        bind(insert, column++, unit.context().nextSource());
        bind(insert, column++, unit.context().textId());
        bind(insert, column++, unit.details().author());
        Optional<Instant> changed = unit.details().changed();
        if (changed.isPresent()) {
            insert.setLong(column++, changed.get().toEpochMilli());
        } else {
            insert.setNull(column++, Types.INTEGER);
        }
        insert.setBoolean(column, unit.details().otherVariant());
    }

    private static void bind(PreparedStatement insert, int column, String text)
            throws SQLException {
        if (text.isEmpty()) {
            insert.setNull(column, Types.VARCHAR);
        } else {
            insert.setString(column, text);
        }
    }
}
