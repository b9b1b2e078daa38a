package dev.concord.glossary.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The stemmers Lucene brings, one word at a time. */
final class LuceneStemmers {
    private LuceneStemmers() {}

    /** The lightest stemmer of a language, or lower case alone where Lucene has none. */
    static Stemmer forLanguage(LanguageTag language) {
        Locale locale = language.toLocale();
        UnaryOperator<TokenStream> filters = filters(language.language());
        if (filters == null) {
            return token -> token.toLowerCase(locale);
        }
        Stemmer light = pooled(locale, filters);
        // The light ones leave short words alone: "duros" would lose its ending and "duro" not.
        return ofPlural(language)
                .<Stemmer>map(plural -> token -> light.stem(plural.stem(token)))
                .orElse(light);
    }

    /** A stemmer that folds the plural and leaves the gender, where the lightest one folds both. */
    static Optional<Stemmer> ofPlural(LanguageTag language) {
        Locale locale = language.toLocale();
        return switch (language.language()) {
            case "fr" -> Optional.of(new FrenchPlural());
            case "es" -> Optional.of(pooled(locale, SpanishPluralStemFilter::new));
            case "pt" -> Optional.of(pooled(locale, PortugueseMinimalStemFilter::new));
            default -> Optional.empty();
        };
    }

    private static Stemmer pooled(Locale locale, UnaryOperator<TokenStream> filters) {
        return new Pooled(locale, () -> new Chain(filters));
    }

    private static @Nullable UnaryOperator<TokenStream> filters(String language) {
        return switch (language) {
            case "de" -> in -> new GermanLightStemFilter(new GermanNormalizationFilter(in));
            case "fr" -> FrenchMinimalStemFilter::new;
            case "es" -> SpanishLightStemFilter::new;
            case "it" -> ItalianLightStemFilter::new;
            case "pt" -> PortugueseLightStemFilter::new;
            case "gl" -> GalicianMinimalStemFilter::new;
            // Lucene has none for its neighbours; the case endings are mostly the same.
            case "ru", "uk", "be" -> RussianLightStemFilter::new;
            case "bg" -> BulgarianStemFilter::new;
            case "cs", "sk" -> CzechStemFilter::new;
            case "pl" -> polish();
            case "sv" -> SwedishLightStemFilter::new;
            case "no", "nb", "nn" -> NorwegianLightStemFilter::new;
            case "fi" -> FinnishLightStemFilter::new;
            case "hu" -> HungarianLightStemFilter::new;
            case "lv" -> LatvianStemFilter::new;
            case "el" -> in -> new GreekStemFilter(new GreekLowerCaseFilter(in));
            case "ar" -> in -> new ArabicStemFilter(new ArabicNormalizationFilter(in));
            case "fa" -> PersianNormalizationFilter::new;
            case "hi" -> in -> new HindiStemFilter(new HindiNormalizationFilter(in));
            case "id" -> in -> new IndonesianStemFilter(in, false);
            case "nl" -> in -> new SnowballFilter(in, new DutchStemmer());
            case "da" -> in -> new SnowballFilter(in, new DanishStemmer());
            case "ca" -> in -> new SnowballFilter(in, new CatalanStemmer());
            case "ro" -> in -> new SnowballFilter(in, new RomanianStemmer());
            case "tr" -> in -> new SnowballFilter(in, new TurkishStemmer());
            case "et" -> in -> new SnowballFilter(in, new EstonianStemmer());
            case "lt" -> in -> new SnowballFilter(in, new LithuanianStemmer());
            case "sr", "hr", "bs", "sl" -> in -> new SnowballFilter(in, new SerbianStemmer());
            case "eu" -> in -> new SnowballFilter(in, new BasqueStemmer());
            case "hy" -> in -> new SnowballFilter(in, new ArmenianStemmer());
            case "ga" -> in -> new SnowballFilter(in, new IrishStemmer());
            default -> null;
        };
    }

    private static UnaryOperator<TokenStream> polish() {
        // The table may be shared, the stemmer works in a buffer of its own.
        return in -> new StempelFilter(in, new StempelStemmer(PolishAnalyzer.getDefaultTable()));
    }

    /** Lends a chain to each caller, since a chain holds the word it works on. */
    private static final class Pooled implements Stemmer {
        private final Locale locale;
        private final Supplier<Chain> chains;
        private final Queue<Chain> idle = new ConcurrentLinkedQueue<>();

        Pooled(Locale locale, Supplier<Chain> chains) {
            this.locale = locale;
            this.chains = chains;
        }

        @Override
        public String stem(String token) {
            Chain lent = idle.poll();
            Chain chain = lent == null ? chains.get() : lent;
            String stem = chain.stem(token.toLowerCase(locale));
            idle.add(chain);
            return stem;
        }
    }

    /** Confined to one caller at a time. */
    private static final class Chain {
        private final OneWord input = new OneWord();
        private final TokenStream output;

        Chain(UnaryOperator<TokenStream> filters) {
            output = filters.apply(input);
        }

        String stem(String word) {
            input.load(word);
            try {
                output.incrementToken();
            } catch (IOException e) {
                throw new UncheckedIOException("A word in memory cannot fail to be read", e);
            }
            return input.word();
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        void load(String word) {
            clearAttributes();
            term.append(word);
        }

        String word() {
            return term.toString();
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
