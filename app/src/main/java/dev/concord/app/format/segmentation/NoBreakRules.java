package dev.concord.app.format.segmentation;

import dev.concord.glossary.text.LanguageTag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a Unicode sentence boundary is none: after abbreviations, ordinals, initials and list
 * numbers.
 *
 * @param always abbreviations that hardly ever end a sentence, in lower case, without their last
 *     full stop
 * @param beforeNumber abbreviations only when a number follows, such as {@code No. 5}
 * @param ordinals whether a small number and a full stop make an ordinal, as in German
 */
record NoBreakRules(Set<String> always, Set<String> beforeNumber, boolean ordinals) {
    private static final int LONGEST = 24;
    private static final Pattern LAST_WORD =
            Pattern.compile("(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*?)\\.$");
    private static final Pattern INITIAL = Pattern.compile("(\\p{Lu}\\.-?)*\\p{Lu}");
    private static final Pattern LIST_NUMBER =
            Pattern.compile("\\s*(\\p{N}{1,3}|\\p{L}|[ivxIVX]{1,4})[.)]");

    /** In German a noun after an ordinal has a capital, as the first word of a sentence has. */
    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(?iu)(?:^|\\s)(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|ab|bis|seit|jede[mnrs]?)"
                            + "\\s+(?:[0-9]{1,2}|[IVX]{1,5})\\.$");

    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober"
                            + "|November|Dezember)\\b.*",
                    Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> TITLES_AND_LATIN =
            Set.of("dr", "prof", "st", "e.g", "i.e", "vs", "cf", "ca", "etc", "viz", "approx");
    private static final NoBreakRules ENGLISH =
            new NoBreakRules(
                    words(
                            "mr mrs ms messrs mx jr sr dr prof rev hon gen col capt lt sgt maj gov sen"
                                    + " rep st mt ft e.g i.e eg ie vs v cf viz ca approx incl resp"),
                    words(
                            "no nos fig figs p pp vol vols ch chap sec sect art eq eqs ex ed par ref tab"
                                    + " jan feb mar apr jun jul aug sep sept oct nov dec app ver v"),
                    false);
    private static final NoBreakRules GERMAN =
            new NoBreakRules(
                    words(
                            "z.b d.h u.a i.d.r o.ä o.g s.o s.u u.u v.a m.e z.t z.z z b d h u o"
                                    + " bzw bspw ca evtl ggf ggfs gem inkl exkl insb max min mind"
                                    + " sog vgl zzgl abzgl bzgl dr prof dipl ing hr fr st str tel"
                                    + " geb gest engl dt frz lat sen jun allg ausschl einschl entspr"
                                    + " lt röm urspr usf vs zit zzt"),
                    words(
                            "nr nrn abb abs art bd bde s f ff kap tab anm aufl ausg hg ziff § jh jan feb"
                                    + " apr aug sept okt nov dez"),
                    true);
    private static final NoBreakRules FRENCH =
            new NoBreakRules(
                    words(
                            "m mm mme mmes mlle mlles dr me mgr st ste p.ex ex c.-à-d c.à.d cf env av"
                                    + " apr éd boul"),
                    words(
                            "no nos n fig p pp vol chap art al sect tél janv févr avr juil sept oct nov"
                                    + " déc"),
                    false);
    private static final NoBreakRules SPANISH =
            new NoBreakRules(
                    words(
                            "sr sra sres sras srta dr dra d dña ud uds vd vds p.ej ej pág av avda prof"
                                    + " lic ing gral"),
                    words("núm n fig p pp vol cap art sec tel"),
                    false);
    private static final NoBreakRules ITALIAN =
            new NoBreakRules(
                    words(
                            "sig sig.ra sigg dott dott.ssa prof ing avv arch geom es p.es ad.es cfr spett"),
                    words("n nn fig p pp pag vol cap art sez tel"),
                    false);
    private static final NoBreakRules PORTUGUESE =
            new NoBreakRules(
                    words("sr sra srs sras dr dra prof profa eng ex p.ex v.exa av"),
                    words("n núm fig p pp pág vol cap art sec tel"),
                    false);
    private static final NoBreakRules DUTCH =
            new NoBreakRules(
                    words(
                            "dhr mevr mw dr drs ir ing mr prof bijv bv b.v d.w.z i.p.v m.b.t o.a t.o.v"
                                    + " m.n ca evt incl excl vgl resp"),
                    words("nr nrs blz p fig hfst art par tel jan feb mrt apr aug sept okt nov dec"),
                    false);
    private static final NoBreakRules RUSSIAN =
            new NoBreakRules(
                    words(
                            "г гг т.е т.д т.п т.к т.н и.о др им ул пр просп д кв обл напр см ср проф"
                                    + " акад руб коп тыс млн млрд"),
                    words("рис табл с стр гл п пп ст № тел"),
                    false);
    private static final NoBreakRules OTHER =
            new NoBreakRules(TITLES_AND_LATIN, words("no nr fig p pp vol"), false);
    private static final Map<String, NoBreakRules> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry("en", ENGLISH),
                    Map.entry("de", GERMAN),
                    Map.entry("fr", FRENCH),
                    Map.entry("es", SPANISH),
                    Map.entry("it", ITALIAN),
                    Map.entry("pt", PORTUGUESE),
                    Map.entry("nl", DUTCH),
                    Map.entry("ru", RUSSIAN),
                    Map.entry("uk", RUSSIAN));

    static NoBreakRules of(LanguageTag language) {
        return BY_LANGUAGE.getOrDefault(language.language(), OTHER);
    }

    /**
     * Whether a boundary must not be used.
     *
     * @param end where the sentence ends, before white space
     * @param next where the following text begins
     */
    boolean forbid(String text, int end, int next) {
        if (isListNumber(text, end) || Character.isLowerCase(text.codePointAt(next))) {
            return true;
        }
        Matcher last = LAST_WORD.matcher(text).region(Math.max(0, end - LONGEST), end);
        if (!last.find() || continuesWord(text, last.start())) {
            return false;
        }
        String word = last.group("word");
        String lower = word.toLowerCase(Locale.ROOT);
        boolean number = Character.isDigit(text.charAt(next));
        return always.contains(lower)
                || (beforeNumber.contains(lower) && number)
                || (ordinals && isOrdinal(word, text, end, next))
                || isInitial(word, text, next);
    }

    private static boolean continuesWord(String text, int start) {
        return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    private static boolean isOrdinal(String word, String text, int end, int next) {
        boolean number = Character.isDigit(word.charAt(word.length() - 1));
        return ORDINAL.matcher(text).region(Math.max(0, end - LONGEST), end).find()
                || (number && MONTH.matcher(text).region(next, text.length()).lookingAt());
    }

    /**
     * "J. Smith", "U.S. Army": one capital at a time, and a capital follows. "I." is a sentence.
     */
    private static boolean isInitial(String word, String text, int next) {
        return INITIAL.matcher(word).matches()
                && !word.equals("I")
                && Character.isUpperCase(text.charAt(next));
    }

    private static boolean isListNumber(String text, int end) {
        return end <= 8 && LIST_NUMBER.matcher(text).region(0, end).matches();
    }

    private static Set<String> words(String list) {
        // Not Set.of, which refuses a word listed twice.
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }
}
