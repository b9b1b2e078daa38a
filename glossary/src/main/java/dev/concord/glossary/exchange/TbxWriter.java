package dev.concord.glossary.exchange;

import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a glossary as TBX-Basic, with all its languages. TBX has no place for the sensitivity to
 * letter case, which is left out.
 */
public final class TbxWriter implements GlossaryWriter {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private final TbxVersion version;

    /** A writer of one version of TBX. */
    public TbxWriter(TbxVersion version) {
        this.version = version;
    }

    @Override
    public void write(Glossary glossary, LanguagePair languages, Path file)
            throws ExchangeException {
        String title = file.getFileName().toString();
        ReplacedFile.write(file, out -> write(glossary, languages, title, out));
    }

    private void write(Glossary glossary, LanguagePair languages, String title, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            TbxOutput output = new TbxOutput(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            start(output, languages, title);
            for (ConceptEntry entry : glossary.entries()) {
                writeEntry(output, entry);
            }
            output.close(3);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void start(TbxOutput output, LanguagePair languages, String title)
            throws XMLStreamException {
        String language = languages.source().value();
        switch (version) {
            case V2 -> {
                output.doctype("martif", "TBXcoreStructV02.dtd");
                output.open("martif", "type", "TBX-Basic", "xml:lang", language);
                output.open("martifHeader");
            }
            case V3 -> {
                output.open(
                        "tbx",
                        "type",
                        "TBX-Basic",
                        "style",
                        "dca",
                        "xml:lang",
                        language,
                        "xmlns",
                        NAMESPACE);
                output.open("tbxHeader");
            }
        }
        output.open("fileDesc");
        output.open("sourceDesc");
        output.text("p", title);
        output.close(3);
        output.open("text");
        output.open("body");
    }

    private void writeEntry(TbxOutput output, ConceptEntry entry) throws XMLStreamException {
        output.open(version == TbxVersion.V2 ? "termEntry" : "conceptEntry", "id", entry.id());
        if (!entry.definition().isEmpty()) {
            output.text("descrip", entry.definition(), "type", TbxNames.DEFINITION);
        }
        for (LanguageSection section : entry.sections()) {
            String element = version == TbxVersion.V2 ? "langSet" : "langSec";
            output.open(element, "xml:lang", section.language().value());
            for (Term term : section.terms()) {
                writeTerm(output, term);
            }
            output.close(1);
        }
        output.close(1);
    }

    private void writeTerm(TbxOutput output, Term term) throws XMLStreamException {
        output.open(version == TbxVersion.V2 ? "tig" : "termSec");
        output.text("term", term.text());
        output.text("termNote", TbxNames.value(term.status()), "type", "administrativeStatus");
        if (!term.note().isEmpty()) {
            output.text("note", term.note());
        }
        output.close(1);
    }
}
