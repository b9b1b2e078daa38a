package dev.concord.memory.tm.similarity;

import dev.concord.memory.tm.similarity.Placeable.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the placeables of a text: numbers, versions, dates, times, web and e-mail addresses, in any
 * script's digits. Inline-code tokens and format variables such as <code>{0}</code> and {@code
 * %1$s} are none, nor are figures within a name such as {@code utf8}.
 */
public final class Placeables {
    /** Latin only: in running Chinese or Japanese text no space tells where an address ends. */
    private static final Pattern URL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:[A-Za-z][A-Za-z0-9+.-]*://|[Ww]{3}\\.)"
                            + "[A-Za-z0-9\\u00C0-\\u024F\\-._~:/?#@!$&'()*+,;=%\\[\\]{}]*"
                            + "[A-Za-z0-9\\u00C0-\\u024F\\-_~/#@$&*+=%}]");

    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private Placeables() {}

    /** From left to right; no two overlap. */
    public static List<Placeable> in(String text) {
        if (!mayHaveSome(text)) {
            return List.of();
        }
        List<Placeable> addresses = addresses(text);
        List<Placeable> found = new ArrayList<>(addresses);
        int start = 0;
        for (Placeable address : addresses) {
            found.addAll(Figures.in(text, start, address.start()));
            start = address.end();
        }
        found.addAll(Figures.in(text, start, text.length()));
        found.sort(Comparator.comparingInt(Placeable::start));
        return found;
    }

    /** Most texts have none, and there are millions of them. */
    private static boolean mayHaveSome(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || Character.isDigit(c)) {
                return true;
            }
        }
        return mayHaveUrl(text);
    }

    private static boolean mayHaveUrl(String text) {
        return text.contains("://") || text.contains("www.") || text.contains("WWW.");
    }

    private static List<Placeable> addresses(String text) {
        List<Placeable> found = new ArrayList<>();
        if (mayHaveUrl(text)) {
            addAll(found, Kind.URL, URL.matcher(text));
        }
        if (text.indexOf('@') >= 0) {
            List<Placeable> urls = List.copyOf(found);
            List<Placeable> mails = new ArrayList<>();
            addAll(mails, Kind.EMAIL, EMAIL.matcher(text));
            mails.removeIf(mail -> urls.stream().anyMatch(url -> overlap(url, mail)));
            found.addAll(mails);
            found.sort(Comparator.comparingInt(Placeable::start));
        }
        return found;
    }

    private static void addAll(List<Placeable> found, Kind kind, Matcher matcher) {
        while (matcher.find()) {
            found.add(new Placeable(kind, matcher.start(), matcher.end(), matcher.group()));
        }
    }

    private static boolean overlap(Placeable a, Placeable b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
