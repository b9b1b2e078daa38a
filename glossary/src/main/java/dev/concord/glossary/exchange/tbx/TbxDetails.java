package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.EntryDetail.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads statements, alone or in groups, in DCA and in DCT style. */
final class TbxDetails {
    private static final String DATE = "date";

    private final TbxCursor cursor;

    TbxDetails(TbxCursor cursor) {
        this.cursor = cursor;
    }

    /** The statement of the present element; nothing if it is empty. */
    Optional<EntryDetail> read(String element) throws XMLStreamException {
        return TbxNames.GROUP.contains(element) ? readGroup(element) : readOne(element);
    }

    /** The first statement of the group's own sort is what the others are about. */
    private Optional<EntryDetail> readGroup(String group) throws XMLStreamException {
        List<EntryDetail> members = new ArrayList<>();
        cursor.forEachChild(element -> read(element).ifPresent(members::add));
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind> kind = TbxNames.kind(group.substring(0, group.length() - "Grp".length()));
        EntryDetail first =
                members.stream()
                        .filter(member -> kind.equals(Optional.of(member.kind())))
                        .findFirst()
                        .orElse(members.getFirst());
        members.remove(first);
        List<EntryDetail> about = new ArrayList<>(first.about());
        about.addAll(members);
        return Optional.of(new EntryDetail(first.kind(), first.category(), first.value(), about));
    }

    private Optional<EntryDetail> readOne(String element) throws XMLStreamException {
        Optional<String> type = cursor.attribute("type");
        Optional<Kind> stated = TbxNames.kind(element);
        Kind kind = stated.orElseGet(() -> TbxNames.kindOfCategory(element));
        String category = stated.isPresent() ? type.orElse(element) : element;
        List<EntryDetail> about = new ArrayList<>();
        cursor.attribute("target")
                .ifPresent(target -> about.add(new EntryDetail(Kind.TARGET, "target", target)));
        String value = TbxText.lines(cursor.content());
        return value.isEmpty() && about.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryDetail(kind, named(category, kind), value, about));
    }

    /** What has no type is named after its kind. */
    private static String named(String category, Kind kind) {
        return switch (kind) {
            case DATE -> DATE;
            case NOTE -> TbxNames.NOTE;
            case DESCRIPTION,
                    TERM_NOTE,
                    ADMINISTRATION,
                    TRANSACTION,
                    TRANSACTION_NOTE,
                    REFERENCE,
                    LINK,
                    TARGET ->
                    category;
        };
    }
}
