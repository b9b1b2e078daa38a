package dev.concord.memory.tm.engine;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.memory.model.Registration;
import dev.concord.memory.store.StoreException;
import dev.concord.memory.store.UnitEditJournal;
import dev.concord.memory.tm.ConcordanceHit;
import dev.concord.memory.tm.ConcordanceQuery;
import dev.concord.memory.tm.Match;
import dev.concord.memory.tm.MatchQuery;
import dev.concord.memory.tm.MemoryProgress;
import dev.concord.memory.tm.MemoryState;
import dev.concord.memory.tm.TranslationMemory;
import dev.concord.memory.tm.TranslationUnit;
import dev.concord.memory.tm.index.SimilarityIndex;
import dev.concord.memory.tm.match.MatchRanking;
import dev.concord.memory.tm.match.MatchSettings;
import dev.concord.memory.tm.match.fragment.FragmentSearch;
import dev.concord.memory.tm.match.fragment.TermSource;
import dev.concord.memory.tm.units.StoredMemory;
import dev.concord.memory.tm.units.UnitStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A memory of millions of units: imported ones in a {@link UnitStore} with an index beside it, own
 * ones in memory. Before {@link #open} it answers nothing, and keeps what is added.
 *
 * <p>Threads: lookups take no lock and go on while memories come, go or are indexed anew.
 */
public final class IndexedTranslationMemory implements TranslationMemory, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexedTranslationMemory.class);

    private final Place place;
    private final LanguagePair languages;
    private final Supplier<MatchSettings> settings;
    private final MatchRanking ranking;
    private final TermSource terms;
    private final OwnUnits own = new OwnUnits();
    private final MemoryStates states = new MemoryStates(this::size);
    private final AtomicReference<@Nullable StoreException> damage = new AtomicReference<>();
    private final ExecutorService tidying =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("concord-index").factory());
    private volatile @Nullable ImportedUnits imported;
    private volatile @Nullable FoundUnits found;
    private volatile @Nullable FragmentSearch fragments;
    private volatile boolean isClosed;

    /**
     * Where a memory keeps what it has.
     *
     * @param folder for the index; what is in it can always be made again
     * @param author who edits units here
     */
    public record Place(
            UnitStore store, Path folder, UnitEditJournal edits, String author, Clock clock) {}

    /**
     * A memory that has touched nothing yet.
     *
     * @param settings asked anew for every lookup
     * @param terms what parts of a text are rendered by, beside units
     */
    public IndexedTranslationMemory(
            Place place,
            LanguagePair languages,
            Supplier<MatchSettings> settings,
            TermSource terms) {
        this.place = place;
        this.terms = terms;
        this.languages = languages;
        this.settings = settings;
        this.ranking = new MatchRanking(languages);
    }

    /**
     * Opens what is on disk and brings the index up to date; lookups work over what is there
     * meanwhile. The state stays what it is until {@link #declareReady()}. After a failure it may
     * be called again.
     *
     * @param progress of indexing anew, when that is needed
     * @throws java.util.concurrent.CancellationException when the progress ends it
     */
    public void open(MemoryProgress progress) throws StoreException {
        if (imported == null) {
            place.store().open(languages.toString());
            try {
                attach();
            } catch (IOException e) {
                throw ImportedUnits.unusable(e);
            }
        }
        own.addExpected();
        imported().reconcile(progress);
    }

    private void attach() throws IOException {
        SimilarityIndex index = SimilarityIndex.open(place.folder().resolve("imported"), tidying);
        try {
            // Own segments come from the ledger each time, so nothing is left to be read.
            own.attach(SimilarityIndex.openEmpty(place.folder().resolve("own"), tidying));
        } catch (IOException e) {
            index.close();
            throw e;
        }
        var units = new ImportedUnits(place.store(), index);
        imported = units;
        var both = new FoundUnits(own, units, this::noteDamage);
        fragments = new FragmentSearch(both, languages.source());
        found = both;
    }

    /** Makes good what the index of imported units missed when it could not be written. */
    public void catchUp(MemoryProgress progress) throws StoreException {
        imported().catchUp(progress);
    }

    private void noteDamage(StoreException e) {
        if (damage.getAndSet(e) == null) {
            LOG.warn("Units could not be read", e);
        }
    }

    /** What reading units ran into since the last call. */
    public Optional<StoreException> takeDamage() {
        return Optional.ofNullable(damage.getAndSet(null));
    }

    /** Begins without imported memories, after their units were found to be damaged. */
    public void startOver() throws StoreException {
        if (imported != null) {
            imported().startOver();
        }
    }

    private ImportedUnits imported() {
        ImportedUnits units = imported;
        if (units == null) {
            throw new IllegalStateException("The memory is not open");
        }
        return units;
    }

    /** The imported memories, by name. */
    public List<StoredMemory> memories() throws StoreException {
        return imported().store().memories();
    }

    /** Where the units of imported memories are; for searching through them. */
    public UnitStore units() {
        return imported().store();
    }

    /** Puts a memory in the place of the one of its name; its units are found on return. */
    public <X extends Exception> UnitStore.Replacement put(
            String name, UnitStore.MemoryWork<X> work) throws StoreException, X {
        return imported().put(name, work);
    }

    /** Takes an imported memory out. */
    public void removeMemory(String name) throws StoreException {
        imported().remove(name);
    }

    /** Changes imported units. */
    public UnitEditing editing() {
        return new UnitEditing(imported(), place.edits(), place.author(), place.clock());
    }

    /** Tells that something is at work, and how far it is, 0 to 1. */
    public void declareBuilding(String what, double share) {
        states.building(what, share);
    }

    /** Tells that every unit is found. */
    public void declareReady() {
        states.ready();
    }

    @Override
    public List<Match> lookup(MatchQuery query) {
        FoundUnits units = found;
        return units == null
                ? List.of()
                : unlessClosed(() -> ranking.rank(query, units, settings.get()));
    }

    @Override
    public List<Match> fragments(MatchQuery query, BooleanSupplier goesOn) {
        FragmentSearch search = fragments;
        return search == null ? List.of() : unlessClosed(() -> search.search(query, terms, goesOn));
    }

    /** A lookup that the closing of the project overtakes finds nothing. */
    private <T> List<T> unlessClosed(Supplier<List<T>> lookup) {
        try {
            return lookup.get();
        } catch (IllegalStateException e) {
            if (isClosed) {
                return List.of();
            }
            throw e;
        }
    }

    /** Has a unit be added when the memory is opened, together with others. */
    public void expect(TranslationUnit unit) {
        own.expect(unit);
    }

    /** Adds the units that are expected, when the memory is open. */
    public void addExpected() {
        own.addExpected();
    }

    @Override
    public void add(TranslationUnit unit) {
        own.add(unit);
    }

    @Override
    public void remove(String id) {
        own.remove(id);
    }

    @Override
    public List<ConcordanceHit> concordance(ConcordanceQuery query) {
        List<ConcordanceHit> hits = new ArrayList<>();
        concordance(query, hits::add, MemoryProgress.NONE);
        return hits;
    }

    @Override
    public void concordance(
            ConcordanceQuery query, Consumer<ConcordanceHit> hits, MemoryProgress progress) {
        ImportedUnits units = imported;
        var search = new ConcordanceSearch(query, hits, progress);
        search.in(own.all());
        if (units != null) {
            try {
                search.in(units.store());
            } catch (StoreException e) {
                noteDamage(e);
            }
        }
    }

    @Override
    public int size() {
        ImportedUnits units = imported;
        return own.size() + (units == null ? 0 : units.size());
    }

    @Override
    public MemoryState state() {
        return states.now();
    }

    @Override
    public Registration listen(Consumer<MemoryState> listener) {
        return states.listen(listener);
    }

    @Override
    public void close() {
        isClosed = true;
        ImportedUnits units = imported;
        if (units != null) {
            units.close();
        }
        own.close();
        tidying.shutdown();
    }
}
