package dev.concord.glossary.exchange.tbx;

import dev.concord.glossary.exchange.EntryCollector;
import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryImport;
import dev.concord.glossary.exchange.GlossaryReader;
import dev.concord.glossary.exchange.XmlInput;
import dev.concord.glossary.text.LanguagePair;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads TBX glossaries: version 2 ({@code martif}, TBX-Basic and others), version 3 ({@code tbx},
 * all dialects, in DCA and in DCT style) the TBX-Min of 2013, and the XML of SDL MultiTerm. What an
 * entry says beyond terms, their status, notes and definitions is kept as details. Nothing that a
 * file refers to is read.
 */
public final class TbxReader implements GlossaryReader {

    @Override
    public GlossaryImport read(Path file, LanguagePair languages) throws ExchangeException {
        return XmlInput.read(file, xml -> read(file, languages, xml));
    }

    private static GlossaryImport read(Path file, LanguagePair languages, XMLStreamReader xml)
            throws XMLStreamException, ExchangeException {
        boolean inside = false;
        TbxEntries entries = new TbxEntries(xml, new EntryCollector(file, languages));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                XmlInput.checkDoctype(file, xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (!inside) {
                    checkRoot(file, xml);
                    inside = true;
                } else if (TbxNames.ENTRY.contains(xml.getLocalName())) {
                    entries.readEntry();
                }
            }
        }
        return entries.result();
    }

    private static void checkRoot(Path file, XMLStreamReader xml) throws ExchangeException {
        String root = xml.getLocalName();
        if (!root.equals("martif") && !root.equals("mtf") && !root.equalsIgnoreCase("tbx")) {
            throw new ExchangeException(
                    file,
                    xml.getLocation().getLineNumber(),
                    xml.getLocation().getColumnNumber(),
                    "is not TBX: its root element is <" + root + "> instead of <tbx> or <martif>",
                    "Export the glossary as TBX, CSV or TSV.");
        }
    }
}
