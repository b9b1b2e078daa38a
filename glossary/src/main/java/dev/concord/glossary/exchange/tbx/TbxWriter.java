package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryWriter;
import dev.concord.glossary.exchange.LeftOut;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.text.LanguagePair;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a glossary as TBX, with all its languages. */
public final class TbxWriter implements GlossaryWriter {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    private static final String MODULES = "http://www.tbxinfo.net/ns/";

    private final TbxForm form;

    /**
     * A writer of one form of TBX.
     *
     * @throws IllegalArgumentException if there is no such form: version 2 is written as TBX-Basic
     *     in DCA style only
     */
    public TbxWriter(TbxForm form) {
        if (!form.exists()) {
            throw new IllegalArgumentException("TBX 2 is written as TBX-Basic in DCA style only");
        }
        this.form = form;
    }

    @Override
    public List<String> write(Glossary glossary, LanguagePair languages, Path file)
            throws ExchangeException {
        String title = String.valueOf(file.getFileName());
        var leftOut = new LeftOut(form.isStrict() ? form.dialect().type() : "TBX");
        ReplacedFile.write(file, out -> write(glossary, languages, title, out, leftOut));
        return leftOut.sentences();
    }

    private void write(
            Glossary glossary,
            LanguagePair languages,
            String title,
            OutputStream out,
            LeftOut leftOut)
            throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            TbxOutput output = new TbxOutput(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            start(output, languages.source().value(), title);
            var entries = new TbxEntryWriter(output, form, leftOut);
            for (ConceptEntry entry : glossary.entries()) {
                entries.write(entry);
            }
            output.close(3);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void start(TbxOutput output, String language, String title) throws XMLStreamException {
        if (form.isV2()) {
            output.doctype("martif", "TBXBasiccoreStructV02.dtd");
            output.open("martif", "type", "TBX-Basic", "xml:lang", language);
            output.open("martifHeader");
        } else {
            output.open("tbx", root(language));
            output.open("tbxHeader");
        }
        output.open("fileDesc");
        output.open("sourceDesc");
        output.text("p", title);
        output.close(2);
        if (form.isV2()) {
            output.open("encodingDesc");
            output.text("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
            output.close(1);
        }
        output.close(1);
        output.open("text");
        output.open("body");
    }

    private String[] root(String language) {
        String type = form.dialect().type();
        return switch (form.style()) {
            case DCA ->
                    new String[] {
                        "type", type, "style", "dca", "xml:lang", language, "xmlns", NAMESPACE
                    };
            case DCT ->
                    new String[] {
                        "type",
                        type,
                        "style",
                        "dct",
                        "xml:lang",
                        language,
                        "xmlns",
                        NAMESPACE,
                        "xmlns:min",
                        MODULES + "min",
                        "xmlns:basic",
                        MODULES + "basic"
                    };
        };
    }
}
