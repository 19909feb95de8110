package pubs.sync.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.bibtex.RawEntry;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.Suggestion;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.sync.merge.BaseRecord.Given;
import pubs.sync.merge.Merge;
import pubs.sync.merge.Values;
import pubs.sync.plan.BibDocument.Located;
import pubs.sync.profile.Dialects;
import pubs.sync.profile.Outgoing;
import pubs.sync.profile.Profile;
import pubs.sync.profile.Profile.Dialect;
import pubs.sync.source.Citation;

/** Plans the sync of one paper: the table of {@code docs/sync.md}, entry by entry. Used once. */
final class PaperPlanner {
    /** Suggestions take a look at every key of the library; beyond so many there is another trouble. */
    private static final int MOST_SUGGESTIONS = 20;

    private final List<BibDocument> documents;
    private final BibDocument target;
    private final LibraryIndex library;
    private final Profile profile;
    private final Settlements settlements;
    private final boolean prune;
    private final Links links;
    private final EntryText text;
    private final List<Step> steps = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<CitationKey, Citation> cited = new LinkedHashMap<>();
    private final Set<CitationKey> needed = new LinkedHashSet<>();
    private final Map<CitationKey, LibraryEntry> added = new LinkedHashMap<>();
    private final Map<CitationKey, Set<CitationKey>> parents = new HashMap<>();
    private final Set<CitationKey> renamed = new HashSet<>();
    private boolean all;
    private int suggested;

    /**
     * @param documents the BibTeX files of the paper, in the order in which they are read
     * @param target    the one that takes new entries
     */
    PaperPlanner(List<BibDocument> documents, BibDocument target, LibraryIndex library, Profile profile,
            Settlements settlements, boolean prune) {
        this.documents = documents;
        this.target = target;
        this.library = library;
        this.profile = profile;
        this.settlements = settlements;
        this.prune = prune;
        this.links = new Links(documents, library);
        this.text = new EntryText(documents, library.macros());
    }

    /** Makes the changes in the documents; what they are is in {@link #steps()} and {@link #problems()}. */
    void plan(List<Citation> citations) {
        for (Citation citation : citations) {
            if (citation.key().equals(Citation.ALL)) {
                all = true;
            } else {
                Citation first = cited.putIfAbsent(new CitationKey(citation.key()), citation);
                if (first != null && !first.key().equals(citation.key())) {
                    warn("key-case", citation.place(), "\"" + citation.key() + "\" is cited as \"" + first.key()
                            + "\" elsewhere; BibTeX and biber tell the two apart");
                }
            }
        }
        documents.forEach(document -> document.repeated().forEach((block, key) -> warn("duplicate-key", block.span(),
                "the key \"" + key + "\" is taken already; the first entry counts, and is the one that is kept up to date")));
        List<CitationKey> wanted = new ArrayList<>(cited.keySet());
        documents.stream().filter(document -> all).forEach(document -> wanted.addAll(document.entries().keySet()));
        Map<CitationKey, Resolved> resolved = new LinkedHashMap<>();
        resolve(wanted, resolved);
        needed.addAll(resolved.keySet());
        links.allGiven().stream().map(Given::key).filter(key -> links.locate(key).isPresent())
                .forEach(key -> resolved.computeIfAbsent(key, this::resolve));
        resolved.values().forEach(this::act);
        add();
        forget();
    }

    /** Some entries, and all that they take fields from. */
    private void resolve(List<CitationKey> wanted, Map<CitationKey, Resolved> resolved) {
        List<CitationKey> waiting = new ArrayList<>(wanted);
        for (int i = 0; i < waiting.size(); i++) {
            if (!resolved.containsKey(waiting.get(i))) {
                Resolved each = resolve(waiting.get(i));
                resolved.put(each.key(), each);
                waiting.addAll(each.parents());
            }
        }
    }

    /**
     * An entry that the paper needs or has.
     *
     * @param name    its key as the paper is to write it
     * @param here    where it stands in the paper
     * @param source  what it is in the library
     * @param merge   of the two
     * @param parents what it takes fields from
     */
    private record Resolved(CitationKey key, CitationKey name, Optional<Located> here, Optional<LibraryEntry> source,
            Optional<Merge.Result> merge, Set<CitationKey> parents) {}

    private Resolved resolve(CitationKey key) {
        Optional<Located> here = links.locate(key);
        Links.Link link = links.find(key, here);
        CitationKey name = here.map(located -> located.entry().key()).orElse(new CitationKey(written(key)));
        if (here.isEmpty() && link.entry().isPresent()) {
            here = rename(name, link.entry().get());
        }
        if (!link.note().isEmpty()) {
            steps.add(new Step(Step.Kind.NOTE, here.map(Located::document).orElse(target).name(), key.value(), link.note()));
        }
        Optional<Values> out = link.entry().map(this::outgoing);
        Optional<Merge.Result> merge = here.isPresent() && out.isPresent() ? Optional.of(merged(name, here.get(), out.get()))
                : Optional.empty();
        Set<CitationKey> keys = here.map(located -> Parents.of(after(Values.of(located.entry()), merge)))
                .orElseGet(() -> out.map(Parents::of).orElse(Set.of()));
        parents.put(key, keys);
        return new Resolved(key, name, here, link.entry(), merge, keys);
    }

    private Merge.Result merged(CitationKey name, Located here, Values out) {
        Values paper = Values.of(here.entry());
        return Merge.merge(links.given(name).map(each -> Dialects.like(each.values(), paper)), Dialects.like(out, paper), paper,
                field -> settlements.of(name.value(), field));
    }

    private static Values after(Values paper, Optional<Merge.Result> merge) {
        Values values = paper;
        for (Merge.Change change : merge.map(Merge.Result::changes).orElse(List.of())) {
            values = values.with(change.name(), change.value());
        }
        return values;
    }

    private void act(Resolved entry) {
        if (entry.here().isEmpty()) {
            entry.source().ifPresentOrElse(source -> added.put(entry.key(), source), () -> missing(entry.key()));
            return;
        }
        Located here = entry.here().get();
        Optional<Given> given = links.given(entry.name());
        Values paper = Values.of(here.entry());
        boolean edited = given.isEmpty() || isEdited(Dialects.like(given.get().values(), paper), paper);
        if (!needed.contains(entry.key()) && prune) {
            prune(entry.name(), here, edited);
            return;
        }
        entry.merge().ifPresent(result -> merge(entry, result));
        Citation citation = cited.get(entry.key());
        if (citation != null && !entry.name().value().equals(citation.key())) {
            warn("key-case", citation.place(), "\"" + citation.key() + "\" is cited, and the entry in "
                    + here.document().name() + " is \"" + entry.name() + "\"; BibTeX and biber tell the two apart");
        }
    }

    /** Takes out what came from the library and is no longer cited, unless it was edited. */
    private void prune(CitationKey key, Located here, boolean edited) {
        if (edited) {
            steps.add(new Step(Step.Kind.NOTE, here.document().name(), key.value(),
                    "is no longer cited, and stays because it was edited in the paper"));
        } else {
            here.document().editor().remove(here.block());
            here.document().base().remove(key);
            steps.add(new Step(Step.Kind.REMOVE, here.document().name(), key.value(), "no longer cited"));
        }
    }

    private static boolean isEdited(Values given, Values now) {
        Merge.Result result = Merge.merge(Optional.of(now), given, now, field -> Merge.Settlement.NONE);
        return !result.changes().isEmpty() || !given.fields().keySet().containsAll(now.fields().keySet());
    }

    private Values outgoing(LibraryEntry entry) {
        Entry whole = profile.dialect() == Dialect.BIBTEX ? Parents.withData(entry, library) : entry.entry();
        return Outgoing.of(Values.of(whole), profile);
    }

    private Optional<Located> rename(CitationKey name, LibraryEntry entry) {
        Optional<Located> here = links.renamedInLibrary(entry, cited.keySet()).filter(Located::isSound);
        here.ifPresent(located -> {
            CitationKey old = located.entry().key();
            located.document().editor().edit(located.block()).key(name.value());
            located.document().base().find(old).ifPresent(given -> {
                located.document().base().remove(old);
                located.document().base().put(new Given(name, entry.key(), given.values()));
            });
            renamed.add(name);
            steps.add(new Step(Step.Kind.RENAME, located.document().name(), name.value(), "was " + old));
        });
        return here;
    }

    /** A key as the paper writes it. */
    private String written(CitationKey key) {
        return cited.containsKey(key) ? cited.get(key).key() : key.value();
    }

    private void merge(Resolved entry, Merge.Result result) {
        Located here = entry.here().get();
        LibraryEntry source = entry.source().get();
        BibDocument document = here.document();
        boolean same = result.changes().isEmpty() && result.conflicts().isEmpty();
        if (!same && !here.isSound()) {
            warn("broken-entry", here.block().span(), "this entry is not written as BibTeX reads it, and is left as it is");
            return;
        }
        CitationKey key = entry.name();
        result.changes().forEach(change -> text.change(change, here, source));
        if (!result.changes().isEmpty()) {
            steps.add(new Step(Step.Kind.UPDATE, document.name(), key.value(), String.join(", ",
                    result.changes().stream().map(change -> shown(change.name())).toList())));
        }
        for (Merge.Disagreement conflict : result.conflicts()) {
            problems.add(Diagnostic.error("conflict", place(here, conflict.name()), key + ": " + shown(conflict.name())
                    + " was changed in the library and in the paper: library " + quoted(conflict.library()) + ", paper "
                    + quoted(conflict.paper()) + ", before " + quoted(conflict.base())));
        }
        for (Merge.Disagreement difference : result.differences()) {
            steps.add(new Step(Step.Kind.DIFFER, document.name(), key.value(), shown(difference.name()) + ": paper "
                    + quoted(difference.paper()) + ", library " + quoted(difference.library())));
        }
        documents.stream().filter(each -> each != document).forEach(each -> each.base().remove(key));
        document.base().put(new Given(key, source.key(), result.base()));
    }

    private static String shown(String field) {
        return field.equals(Values.TYPE) ? "type" : field;
    }

    private static String quoted(Optional<String> value) {
        return value.map(text -> "\"" + text + "\"").orElse("none");
    }

    private static SourceSpan place(Located here, String field) {
        return here.entry().field(field).flatMap(pubs.model.Field::span).orElse(here.block().span());
    }

    private void missing(CitationKey key) {
        Citation citation = cited.get(key);
        if (citation == null) {
            steps.add(new Step(Step.Kind.NOTE, target.name(), key.value(), "is named by another entry and is found nowhere"));
            return;
        }
        List<String> nearest = List.of();
        if (suggested++ < MOST_SUGGESTIONS) {
            List<String> known = new ArrayList<>(library.names());
            documents.forEach(document -> document.entries().keySet().forEach(each -> known.add(each.value())));
            nearest = Suggestion.nearest(citation.key(), new LinkedHashSet<>(known));
        }
        problems.add(Diagnostic.error("missing-entry", citation.place(), "\"" + citation.key()
                + "\" is cited and is neither in the library nor in the paper"
                + (nearest.isEmpty() ? "" : "; near it are " + String.join(", ", nearest))));
    }

    private void warn(String rule, SourceSpan place, String message) {
        problems.add(Diagnostic.warning(rule, place, message));
    }

    /** Writes the new entries, children before parents. */
    private void add() {
        for (CitationKey key : Parents.childrenFirst(List.copyOf(added.keySet()), parents)) {
            LibraryEntry source = added.get(key);
            Values out = outgoing(source);
            CitationKey name = new CitationKey(written(key));
            Optional<Located> parent = parents.get(key).stream().map(links::locate).flatMap(Optional::stream).findFirst();
            BibDocument document = parent.map(Located::document).orElse(document(key));
            RawEntry entry = text.entry(name, out, source, document);
            if (parent.isPresent()) {
                document.editor().insertBefore(parent.get().block(), entry);
            } else {
                document.editor().append(entry);
            }
            documents.forEach(each -> each.base().remove(name));
            document.base().put(new Given(name, source.key(), out));
            steps.add(new Step(Step.Kind.ADD, document.name(), name.value(), why(key)));
        }
    }

    /** Where a new entry without a parent there goes: never before the file of a child. */
    private BibDocument document(CitationKey key) {
        int index = documents.indexOf(target);
        for (Map.Entry<CitationKey, Set<CitationKey>> child : parents.entrySet()) {
            if (child.getValue().contains(key)) {
                index = Math.max(index, links.locate(child.getKey()).map(here -> documents.indexOf(here.document())).orElse(-1));
            }
        }
        return documents.get(index);
    }

    private String why(CitationKey key) {
        Citation citation = cited.get(key);
        if (citation != null) {
            return "cited in " + citation.place().source().name() + ":" + citation.place().line();
        }
        return parents.entrySet().stream().filter(child -> child.getValue().contains(key)).findFirst()
                .map(child -> "named by " + child.getKey()).orElse("");
    }

    /** Drops from the record what is no longer in the paper. */
    private void forget() {
        for (Given given : links.allGiven()) {
            if (links.locate(given.key()).isEmpty() && !added.containsKey(given.key()) && !renamed.contains(given.key())) {
                documents.forEach(document -> document.base().remove(given.key()));
            }
        }
    }

    List<Step> steps() {
        return steps;
    }

    List<Diagnostic> problems() {
        return problems;
    }
}
