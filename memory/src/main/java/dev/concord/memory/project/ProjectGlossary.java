package dev.concord.memory.project;

import dev.concord.glossary.exchange.ExchangeException;
import dev.concord.glossary.exchange.tbx.TbxForm;
import dev.concord.glossary.exchange.tbx.TbxReader;
import dev.concord.glossary.exchange.tbx.TbxWriter;
import dev.concord.glossary.term.ConceptEntry;
import dev.concord.glossary.term.Glossary;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.glossary.GlossaryFolder;
import dev.concord.memory.glossary.GlossaryNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The glossaries in a project's {@code glossary/} folder, read together. Terms added while
 * translating are kept in one file of their own there. Call it off the JavaFX thread, but for what
 * says that it never waits.
 */
public final class ProjectGlossary {
    /** The file that holds what was added in the program. */
    public static final String OWN_FILE = "project.tbx";

    /** Between a file's name and an entry's own id. */
    private static final char MARK = '#';

    private final Path path;
    private final LanguagePair languages;
    private final GlossaryFolder folder;
    private Consumer<Glossary> user = _ -> {};
    private volatile Glossary glossary = Glossary.empty();
    private volatile List<String> problems = List.of();

    ProjectGlossary(Path folder, LanguagePair languages) {
        this.path = folder;
        this.languages = languages;
        this.folder = new GlossaryFolder(folder, languages);
    }

    /**
     * Hands every glossary from now on to where it is used, one after the other in the order in
     * which they came to be.
     */
    synchronized void useIn(Consumer<Glossary> user) {
        this.user = user;
    }

    /** All entries of all files. Never waits. */
    public Glossary glossary() {
        return glossary;
    }

    /**
     * Files that could not be read, each with its reason; they are left as they are. Never waits.
     */
    public List<String> problems() {
        return problems;
    }

    /**
     * Reads every file that has changed, at once. A file that cannot be read is a problem, not an
     * end.
     */
    synchronized Glossary reload() throws ProjectException {
        look(false);
        return glossary;
    }

    /**
     * Looks at all files once.
     *
     * @param isSettling whether a change is left until the next look
     * @return what has changed
     */
    synchronized List<GlossaryNews> look(boolean isSettling) throws ProjectException {
        try {
            List<GlossaryNews> news = folder.look(isSettling);
            problems = folder.problems();
            if (!news.stream().allMatch(GlossaryNews.Broken.class::isInstance)) {
                use();
            }
            return news;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Every entry of every file, also those in other languages, under the id its file gives it. */
    synchronized Glossary everything() throws ProjectException, ExchangeException {
        try {
            Map<String, ConceptEntry> all = new LinkedHashMap<>();
            for (ConceptEntry entry : folder.everything()) {
                String own = entry.id().substring(file(entry).length() + 1);
                String id = own;
                for (int n = 2; all.containsKey(id); n++) {
                    id = own + "-" + n;
                }
                all.put(id, entry.withId(id));
            }
            return Glossary.of(all.values());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** True when an entry stands in the project's own file, where it may be changed. */
    public static boolean isOwn(ConceptEntry entry) {
        return file(entry).equals(OWN_FILE);
    }

    /** The file that an entry of a project stands in, below {@code glossary/}. */
    public static String file(ConceptEntry entry) {
        return entry.id().substring(0, Math.max(0, entry.id().indexOf(MARK)));
    }

    /**
     * Adds an entry to the project's own file, or replaces the one of its id there; it counts at
     * once.
     */
    synchronized Glossary put(ConceptEntry entry) throws ProjectException {
        return change("The term was not added: ", own -> own.plus(inOwnFile(entry)));
    }

    /** Takes an entry out of the project's own file; that counts at once. */
    synchronized Glossary remove(ConceptEntry entry) throws ProjectException {
        return change("The term was not removed: ", own -> own.minus(inOwnFile(entry).id()));
    }

    private Glossary change(String failure, UnaryOperator<Glossary> edit) throws ProjectException {
        Path own = path.resolve(OWN_FILE);
        try {
            Glossary before =
                    Files.exists(own)
                            ? Glossary.of(new TbxReader().read(own, languages).all())
                            : Glossary.empty();
            Files.createDirectories(path);
            new TbxWriter(TbxForm.COMPLETE).write(edit.apply(before), languages, own);
            folder.reread(OWN_FILE);
        } catch (ExchangeException | IOException e) {
            throw new ProjectException(failure + e.getMessage(), e);
        }
        use();
        return glossary;
    }

    /** Hands the glossary on once more, to where it is used in another way by now. */
    synchronized void useAgain() {
        user.accept(glossary);
    }

    private void use() {
        glossary = Glossary.of(folder.entries());
        user.accept(glossary);
    }

    /** An entry as its file has it. */
    private static ConceptEntry inOwnFile(ConceptEntry entry) {
        ConceptEntry bare =
                isOwn(entry) ? entry.withId(entry.id().substring(OWN_FILE.length() + 1)) : entry;
        return bare.origin().equals(OWN_FILE) ? bare.withOrigin("") : bare;
    }

    private ProjectException unreadable(IOException e) {
        return new ProjectException(
                path + ": cannot be read (" + e.getMessage() + "). Check its rights.", e);
    }
}
