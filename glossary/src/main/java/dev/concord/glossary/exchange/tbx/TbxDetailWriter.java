package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.exchange.LeftOut;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.EntryDetail.Kind;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes statements in DCA or in DCT style, those that a dialect has. */
final class TbxDetailWriter {
    private final TbxOutput output;
    private final TbxForm form;
    private final LeftOut leftOut;

    TbxDetailWriter(TbxOutput output, TbxForm form, LeftOut leftOut) {
        this.output = output;
        this.form = form;
        this.leftOut = leftOut;
    }

    void writeAll(List<EntryDetail> details) throws XMLStreamException {
        for (EntryDetail detail : details) {
            write(detail);
        }
    }

    void write(EntryDetail detail) throws XMLStreamException {
        if (!form.has(detail.category())) {
            leftOut.add(detail.category());
            return;
        }
        switch (detail.kind()) {
            case DESCRIPTION -> writeGroup("descripGrp", detail);
            case ADMINISTRATION -> writeGroup("adminGrp", detail);
            case TERM_NOTE -> {
                if (form.isV2()) {
                    writeAlone(detail);
                } else {
                    writeGroup("termNoteGrp", detail);
                }
            }
            case TRANSACTION -> writeTransaction(detail);
            case NOTE, REFERENCE, LINK -> writeAlone(detail);
            case DATE, TRANSACTION_NOTE, TARGET -> leftOut.add("what belongs to no transaction");
        }
    }

    private void writeGroup(String group, EntryDetail detail) throws XMLStreamException {
        if (about(detail).isEmpty()) {
            writeOne(detail);
        } else {
            output.open(group);
            writeMembers(detail);
            output.close(1);
        }
    }

    /** A transaction always stands in a group. */
    private void writeTransaction(EntryDetail detail) throws XMLStreamException {
        output.open("transacGrp");
        writeMembers(detail);
        output.close(1);
    }

    private void writeMembers(EntryDetail detail) throws XMLStreamException {
        writeOne(detail);
        for (EntryDetail member : about(detail)) {
            if (form.has(member.category())) {
                writeOne(member);
                leftOut.add("statements about statements", about(member).size());
            } else {
                leftOut.add(member.category());
            }
        }
    }

    private void writeAlone(EntryDetail detail) throws XMLStreamException {
        writeOne(detail);
        leftOut.add("statements about statements", about(detail).size());
    }

    private static List<EntryDetail> about(EntryDetail detail) {
        return detail.about().stream().filter(each -> each.kind() != Kind.TARGET).toList();
    }

    private void writeOne(EntryDetail detail) throws XMLStreamException {
        String category = detail.category();
        boolean isNamed = detail.kind() == Kind.NOTE || detail.kind() == Kind.DATE;
        List<String> attributes = new ArrayList<>();
        String element =
                switch (form.style()) {
                    case DCA -> TbxNames.element(detail.kind());
                    case DCT -> isNamed ? category : TbxDialect.prefix(category) + ":" + category;
                };
        if (form.style() == TbxStyle.DCA && !isNamed) {
            attributes.addAll(List.of("type", category));
        }
        for (EntryDetail about : detail.about()) {
            if (about.kind() == Kind.TARGET) {
                attributes.addAll(List.of("target", about.value()));
                break;
            }
        }
        output.text(element, detail.value(), attributes.toArray(String[]::new));
    }
}
