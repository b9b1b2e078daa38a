package dev.concord.glossary.text;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** The lists of function words that Lucene brings. */
public final class FunctionWordLists {
    private FunctionWordLists() {}

    /** The function words of a language in lower case; empty if there is no list for it. */
    public static Set<String> of(String language) {
        return list(language).stream()
                .flatMap(Collection::stream)
                .map(FunctionWordLists::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Object word) {
        return word instanceof char[] letters ? new String(letters) : word.toString();
    }

    private static Optional<CharArraySet> list(String language) {
        CharArraySet words =
                switch (language) {
                    case "ar" -> ArabicAnalyzer.getDefaultStopSet();
                    case "bg" -> BulgarianAnalyzer.getDefaultStopSet();
                    case "ca" -> CatalanAnalyzer.getDefaultStopSet();
                    case "cs" -> CzechAnalyzer.getDefaultStopSet();
                    case "da" -> DanishAnalyzer.getDefaultStopSet();
                    case "de" -> GermanAnalyzer.getDefaultStopSet();
                    case "el" -> GreekAnalyzer.getDefaultStopSet();
                    case "en" -> EnglishAnalyzer.getDefaultStopSet();
                    case "es" -> SpanishAnalyzer.getDefaultStopSet();
                    case "et" -> EstonianAnalyzer.getDefaultStopSet();
                    case "fa" -> PersianAnalyzer.getDefaultStopSet();
                    case "fi" -> FinnishAnalyzer.getDefaultStopSet();
                    case "fr" -> FrenchAnalyzer.getDefaultStopSet();
                    case "gl" -> GalicianAnalyzer.getDefaultStopSet();
                    case "hi" -> HindiAnalyzer.getDefaultStopSet();
                    case "hu" -> HungarianAnalyzer.getDefaultStopSet();
                    case "id" -> IndonesianAnalyzer.getDefaultStopSet();
                    case "it" -> ItalianAnalyzer.getDefaultStopSet();
                    case "lt" -> LithuanianAnalyzer.getDefaultStopSet();
                    case "lv" -> LatvianAnalyzer.getDefaultStopSet();
                    case "nl" -> DutchAnalyzer.getDefaultStopSet();
                    case "no", "nb", "nn" -> NorwegianAnalyzer.getDefaultStopSet();
                    case "pl" -> PolishAnalyzer.getDefaultStopSet();
                    case "pt" -> PortugueseAnalyzer.getDefaultStopSet();
                    case "ro" -> RomanianAnalyzer.getDefaultStopSet();
                    case "ru" -> RussianAnalyzer.getDefaultStopSet();
                    case "sv" -> SwedishAnalyzer.getDefaultStopSet();
                    case "tr" -> TurkishAnalyzer.getDefaultStopSet();
                    default -> null;
                };
        return Optional.ofNullable(words);
    }
}
