package dev.concord.memory.tm.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies a TMX file, character by character but for the changes, so that everything it holds stays:
 * other languages, notes, properties, comments, native codes, even white space.
 */
final class TmxCopy {
    private static final Pattern ENCODING =
            Pattern.compile("(encoding\\s*=\\s*)(?:\"[^\"]*\"|'[^']*')");

    /** What a unit has from its file's header unless it says so itself. */
    private static final List<String> INHERITED =
            List.of(
                    "o-encoding",
                    "datatype",
                    "segtype",
                    "o-tmf",
                    "srclang",
                    "creationtool",
                    "creationtoolversion");

    private final TmxTokens tokens;
    private final TmxChanges changes;
    private final Writer out;

    /** The header's start tag when units go into a file with another header. */
    private Optional<TmxTag> header = Optional.empty();

    private int units;
    private int variants;
    private @Nullable TmxChange change;

    /** White space that goes with the unit after it. */
    private String space = "";

    TmxCopy(TmxTokens tokens, TmxChanges changes, Writer out) {
        this.tokens = tokens;
        this.changes = changes;
        this.out = out;
    }

    /** Copies all of the file, as UTF-8. */
    void copyFile() throws IOException {
        for (String token = next(); token != null; token = next()) {
            copy(token.startsWith("<?xml ") ? asUtf8(token) : token);
        }
        out.write(space);
    }

    private static String asUtf8(String declaration) {
        return ENCODING.matcher(declaration).replaceFirst("$1\"UTF-8\"");
    }

    /** What stands between the tags of the header; reads up to the body. */
    static String headerDetails(TmxTokens tokens) throws IOException {
        StringBuilder details = new StringBuilder();
        boolean isInside = false;
        String token = tokens.next(Integer.MAX_VALUE);
        while (token != null && !TmxTag.name(token).equals("body")) {
            String name = TmxTag.name(token);
            isInside &= !name.equals("/header");
            if (isInside) {
                details.append(token);
            }
            isInside |= name.equals("header") && !new TmxTag(token).isEmptyElement();
            token = tokens.next(Integer.MAX_VALUE);
        }
        return details.toString().strip();
    }

    /** Copies what the file's body holds into another file, with what the header says of it. */
    void copyUnits() throws IOException {
        String token = next();
        while (token != null && !TmxTag.name(token).equals("body")) {
            if (TmxTag.name(token).equals("header")) {
                header = Optional.of(new TmxTag(token));
            }
            token = next();
        }
        boolean hasUnits = token != null && !new TmxTag(token).isEmptyElement();
        while (hasUnits) {
            String content = Objects.requireNonNull(next());
            hasUnits = !TmxTag.name(content).equals("/body");
            if (hasUnits) {
                copy(content);
            }
        }
    }

    private @Nullable String next() throws IOException {
        return tokens.next(Integer.MAX_VALUE);
    }

    private void copy(String token) throws IOException {
        switch (TmxTag.name(token)) {
            case "" -> text(token);
            case "tu" -> unit(new TmxTag(token));
            case "tuv" -> variant(new TmxTag(token));
            case "seg" -> segment(token);
            default -> write(token);
        }
    }

    private void text(String token) throws IOException {
        if (token.isBlank()) {
            space += token;
        } else {
            write(token);
        }
    }

    private void write(String token) throws IOException {
        out.write(space);
        space = "";
        out.write(token);
    }

    private void unit(TmxTag tag) throws IOException {
        units++;
        variants = 0;
        change = changes.changes().get(units);
        if (change instanceof TmxChange.Removal || tag.attribute(TmxMending.FAULT).isPresent()) {
            space = "";
            skipTo("/tu");
        } else {
            write(signed(inheriting(tag), true).markup());
        }
    }

    private TmxTag inheriting(TmxTag tag) {
        TmxTag result = tag;
        for (String name : INHERITED) {
            Optional<String> inherited = header.flatMap(each -> each.attribute(name));
            if (inherited.isPresent() && tag.attribute(name).isEmpty()) {
                result = result.with(name, inherited.get());
            }
        }
        return result;
    }

    private TmxTag signed(TmxTag tag, boolean isUnit) {
        if (!(change instanceof TmxChange.Rewriting rewriting)) {
            return tag;
        }
        String changed = TmxTime.text(rewriting.changed());
        TmxTag result = tag;
        if (isUnit || tag.attribute("changedate").isPresent()) {
            result = result.with("changedate", changed);
        }
        boolean hasAuthor = isUnit || tag.attribute("changeid").isPresent();
        return hasAuthor && !rewriting.author().isEmpty()
                ? result.with("changeid", TmxMarkup.quoted(rewriting.author()))
                : result;
    }

    private void variant(TmxTag tag) throws IOException {
        variants++;
        TmxTag result = contents().containsKey(variants - 1) ? signed(tag, false) : tag;
        // A file of a version before 1.4 goes into one of version 1.4.
        Optional<String> older = tag.attribute("lang");
        if (header.isPresent() && older.isPresent() && tag.attribute("xml:lang").isEmpty()) {
            result = result.without("lang").with("xml:lang", older.get());
        }
        write(result.markup());
    }

    private Map<Integer, String> contents() {
        return change instanceof TmxChange.Rewriting rewriting ? rewriting.contents() : Map.of();
    }

    private void segment(String token) throws IOException {
        write(token);
        String content = contents().get(variants - 1);
        if (content != null) {
            out.write(content);
            out.write(skipTo("/seg"));
        }
    }

    /** Passes over everything up to an end tag, and gives that. */
    private String skipTo(String name) throws IOException {
        String token = Objects.requireNonNull(next());
        while (!TmxTag.name(token).equals(name)) {
            token = Objects.requireNonNull(next());
        }
        return token;
    }
}
