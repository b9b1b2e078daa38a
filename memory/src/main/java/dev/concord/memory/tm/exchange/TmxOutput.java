package dev.concord.memory.tm.exchange;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.InlineCode;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.UnitContext;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;

/** The elements of a TMX 1.4b file, one unit after the other. */
final class TmxOutput {
    private final Writer out;
    private final LanguagePair languages;

    TmxOutput(Writer out, LanguagePair languages) {
        this.out = out;
        this.languages = languages;
    }

    /**
     * Everything before the first unit.
     *
     * @param details notes, properties and user-defined encodings for the header, as markup
     */
    void begin(String toolVersion, String details) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n  <header");
        out.write(TmxMarkup.attribute("creationtool", "Concord"));
        out.write(TmxMarkup.attribute("creationtoolversion", toolVersion));
        out.write(" segtype=\"sentence\" o-tmf=\"Concord\" adminlang=\"en\"");
        out.write(TmxMarkup.attribute("srclang", languages.source().value()));
        out.write(" datatype=\"unknown\"");
        out.write(details.isBlank() ? "/>" : ">" + details + "</header>");
        out.write("\n  <body>");
    }

    void write(ConfirmedUnit written) throws IOException {
        TranslationUnit unit = written.unit();
        out.write("\n    <tu");
        attributes(unit);
        out.write(">");
        property("x-context-pre", unit.context().previousSource());
        property("x-context-post", unit.context().nextSource());
        Map<String, String> natives =
                written.codes().stream()
                        .filter(code -> !code.data().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        InlineCode::token, InlineCode::data, (one, _) -> one));
        variant(languages.source().value(), TmxSegment.of(unit.source(), natives));
        variant(languages.target().value(), TmxSegment.of(unit.target(), natives));
        out.write("\n    </tu>");
    }

    private void attributes(TranslationUnit unit) throws IOException {
        UnitContext context = unit.context();
        if (!context.textId().isEmpty()) {
            out.write(TmxMarkup.attribute("tuid", context.textId()));
        }
        String author = unit.details().author();
        String creator = author.isEmpty() ? unit.origin().name() : author;
        if (!creator.isEmpty()) {
            out.write(TmxMarkup.attribute("creationid", creator));
        }
        if (unit.details().changed().isPresent()) {
            String changed = TmxTime.text(unit.details().changed().get());
            out.write(TmxMarkup.attribute("changedate", changed));
        }
        if (!author.isEmpty()) {
            out.write(TmxMarkup.attribute("changeid", author));
        }
    }

    /** TMX has no contexts; this is how memoQ writes them, with the whole {@code seg} as text. */
    private void property(String type, String text) throws IOException {
        if (!text.isEmpty()) {
            String seg = "<seg>" + TmxSegment.of(text, Map.of()) + "</seg>";
            out.write(
                    "\n      <prop"
                            + TmxMarkup.attribute("type", type)
                            + ">"
                            + TmxMarkup.text(seg)
                            + "</prop>");
        }
    }

    private void variant(String language, String content) throws IOException {
        out.write("\n      <tuv");
        out.write(TmxMarkup.attribute("xml:lang", language));
        out.write("><seg>" + content + "</seg></tuv>");
    }

    void end() throws IOException {
        out.write("\n  </body>\n</tmx>\n");
        out.flush();
    }
}
