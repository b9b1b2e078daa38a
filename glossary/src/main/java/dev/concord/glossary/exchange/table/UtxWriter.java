package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.GlossaryWriter;
import dev.concord.glossary.exchange.LeftOut;
import dev.concord.glossary.exchange.ReplacedFile;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.EntryDetail;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.term.LanguageSection;
import dev.concord.glossary.term.Term;
import dev.concord.glossary.term.TermStatus;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes UTX 1.11: one line for each pair of a source and a target term, with parts of speech, the
 * status of the target term, and notes.
 */
public final class UtxWriter implements GlossaryWriter {
    private static final String NOTHING = "-";
    private static final String COLUMNS =
            "#src\ttgt\tsrc:pos\ttgt:pos\tterm status\tsrc:comment\ttgt:comment\tconcept ID\n";

    @Override
    public List<String> write(Glossary glossary, LanguagePair languages, Path file)
            throws ExchangeException {
        var leftOut = new LeftOut("UTX");
        String title = cell(String.valueOf(file.getFileName()), leftOut).replace(';', ' ');
        ReplacedFile.write(
                file,
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writer.write(
                            "#UTX 1.11; %s/%s; dictionary ID: %s;\n"
                                    .formatted(languages.source(), languages.target(), title));
                    writer.write(COLUMNS);
                    for (ConceptEntry entry : glossary.entries()) {
                        write(writer, entry, languages, leftOut);
                    }
                    writer.flush();
                });
        return leftOut.sentences();
    }

    private static void write(
            Writer writer, ConceptEntry entry, LanguagePair languages, LeftOut leftOut)
            throws IOException {
        List<Term> sources = entry.terms(languages.source());
        List<Term> targets = entry.terms(languages.target());
        if (sources.isEmpty() || targets.isEmpty()) {
            leftOut.add("entries that are not in both languages");
            return;
        }
        for (Term source : sources) {
            for (Term target : targets) {
                writer.write(
                        String.join(
                                        "\t",
                                        cell(source.text(), leftOut),
                                        cell(target.text(), leftOut),
                                        partOfSpeech(source),
                                        partOfSpeech(target),
                                        status(target.status()),
                                        cell(source.note(), leftOut),
                                        cell(target.note(), leftOut),
                                        cell(entry.id(), leftOut))
                                + "\n");
            }
        }
        count(entry, languages, leftOut);
    }

    private static void count(ConceptEntry entry, LanguagePair languages, LeftOut leftOut) {
        leftOut.add("definitions", entry.definition().isEmpty() ? 0 : 1);
        leftOut.add("further statements about entries", entry.details().size());
        for (LanguageSection section : entry.sections()) {
            LanguageTag tag = section.language();
            boolean isSource = tag.isCompatibleWith(languages.source());
            if (!isSource && !tag.isCompatibleWith(languages.target())) {
                leftOut.add("terms in other languages", section.terms().size());
            }
            boolean isFirst = true;
            for (Term term : section.terms()) {
                TermStatus unsaid = isFirst ? TermStatus.PREFERRED : TermStatus.ADMITTED;
                leftOut.add(
                        "the status of source terms", isSource && term.status() != unsaid ? 1 : 0);
                leftOut.add("case sensitivity", term.caseSensitive() ? 1 : 0);
                leftOut.add(
                        "further statements about terms",
                        Math.toIntExact(
                                term.details().stream().filter(d -> !isPartOfSpeech(d)).count()));
                isFirst = false;
            }
        }
    }

    private static boolean isPartOfSpeech(EntryDetail detail) {
        return detail.category().equals(EntryDetail.PART_OF_SPEECH);
    }

    private static String partOfSpeech(Term term) {
        return term.details().stream()
                .filter(UtxWriter::isPartOfSpeech)
                .map(detail -> detail.value().replaceAll("[\\t\\r\\n]+", " "))
                .findFirst()
                .orElse(NOTHING);
    }

    private static String status(TermStatus status) {
        return switch (status) {
            case PREFERRED -> "approved";
            case ADMITTED -> "provisional";
            case DEPRECATED -> "forbidden";
            case SUPERSEDED -> "non-standard";
        };
    }

    private static String cell(String text, LeftOut leftOut) {
        String line = text.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ").strip();
        leftOut.add("line breaks and tabs", line.equals(text.strip()) ? 0 : 1);
        return line.isEmpty() ? NOTHING : line;
    }
}
