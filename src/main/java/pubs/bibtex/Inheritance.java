package pubs.bibtex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.model.Library;

/**
 * {@code crossref} and {@code xdata}: gives every entry the fields it takes from others, as biblatex does (manual, appendix
 * B, and section 3.13 on xdata). What an entry says itself is never replaced.
 */
public final class Inheritance {
    /** Fields that belong to one entry alone. */
    private static final Set<String> OWN = Set.of("ids", "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute",
            "label", "options", "presort", "related", "relatedoptions", "relatedstring", "relatedtype", "shorthand",
            "shorthandintro", "sortkey", "keywords", "author+an", "award", "pubstate", "selected");
    private static final Set<String> BOOKS = Set.of("inbook", "bookinbook", "suppbook");
    private static final Set<String> PARTS = Set.of("incollection", "inproceedings", "inreference", "suppcollection",
            "inbook", "bookinbook", "suppbook", "conference");
    private static final Set<String> MULTIVOLUME = Set.of("mvbook", "mvcollection", "mvreference", "mvproceedings");
    private static final Set<String> VOLUMES = Set.of("book", "collection", "reference", "proceedings");
    /** What a part must not take from the whole as it stands, as it says something of the whole. */
    private static final Set<String> OF_THE_WHOLE =
            Set.of("title", "subtitle", "titleaddon", "shorttitle", "sorttitle", "indextitle", "indexsorttitle");

    /** Two names of one field, which an entry has under one of them (manual, section 2.2.5). */
    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("journal", "journaltitle"),
            Map.entry("journaltitle", "journal"), Map.entry("address", "location"), Map.entry("location", "address"),
            Map.entry("school", "institution"), Map.entry("institution", "school"),
            Map.entry("annote", "annotation"), Map.entry("annotation", "annote"),
            Map.entry("archiveprefix", "eprinttype"), Map.entry("eprinttype", "archiveprefix"),
            Map.entry("primaryclass", "eprintclass"), Map.entry("eprintclass", "primaryclass"));

    private final Library library;
    private final Consumer<Diagnostic> diagnostics;
    private final Map<Entry, Entry> resolved = new IdentityHashMap<>();
    private final Set<Entry> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

    private Inheritance(Library library, Consumer<Diagnostic> diagnostics) {
        this.library = library;
        this.diagnostics = diagnostics;
    }

    /** The library with all inherited fields in place; a parent that is missing or takes from its child is reported. */
    public static Library resolve(Library library, Consumer<Diagnostic> diagnostics) {
        boolean none = library.entries().stream().noneMatch(
                entry -> entry.has("crossref") || entry.has("xdata") || GranularData.isIn(entry));
        if (none) {
            return library;
        }
        Inheritance inheritance = new Inheritance(library, diagnostics);
        return library.map(inheritance::of);
    }

    /** Parents come before their children; the stack is ours, as a chain may be as long as the library. */
    private Entry of(Entry wanted) {
        Deque<Entry> waiting = new ArrayDeque<>(List.of(wanted));
        while (!waiting.isEmpty()) {
            Entry entry = waiting.peek();
            if (!resolved.containsKey(entry) && underWay.add(entry) && pushParents(entry, waiting)) {
                continue;
            }
            waiting.pop();
            if (!resolved.containsKey(entry)) {
                resolved.put(entry, inherit(entry));
                underWay.remove(entry);
            }
        }
        return resolved.get(wanted);
    }

    private boolean pushParents(Entry entry, Deque<Entry> waiting) {
        boolean pushed = false;
        for (String key : parentKeys(entry)) {
            Optional<Entry> parent = library.find(new CitationKey(key));
            if (parent.isPresent() && !resolved.containsKey(parent.get()) && !underWay.contains(parent.get())) {
                waiting.push(parent.get());
                pushed = true;
            }
        }
        return pushed;
    }

    private static List<String> parentKeys(Entry entry) {
        List<String> keys = new ArrayList<>(dataKeys(entry));
        entry.get("crossref").ifPresent(key -> keys.add(key.strip()));
        keys.addAll(GranularData.keys(entry));
        return keys;
    }

    private static List<String> dataKeys(Entry entry) {
        List<String> keys = new ArrayList<>(0);
        for (String key : entry.get("xdata").orElse("").split(",")) {
            if (!key.isBlank()) {
                keys.add(key.strip());
            }
        }
        return keys;
    }

    private Entry inherit(Entry entry) {
        Entry done = GranularData.resolve(entry,
                key -> library.find(new CitationKey(key)).map(found -> resolved.get(found)));
        for (String key : dataKeys(entry)) {
            Optional<Entry> data = parent(entry, "xdata", key);
            if (data.isPresent()) {
                done = withData(done, data.get());
            }
        }
        Optional<Entry> parent = entry.get("crossref").flatMap(key -> parent(entry, "crossref", key.strip()));
        return parent.isPresent() ? withParent(done, parent.get()) : done;
    }

    private Optional<Entry> parent(Entry child, String field, String key) {
        Optional<Entry> parent = library.find(new CitationKey(key));
        if (parent.isEmpty()) {
            report(child, field, "dangling-" + field, "there is no entry \"" + key + "\" that \"" + child.key()
                    + "\" could take fields from");
            return Optional.empty();
        }
        Entry done = resolved.get(parent.get());
        if (done == null) {
            report(child, field, "circular-" + field, "\"" + child.key() + "\" takes fields from \"" + key
                    + "\", which takes fields from it");
        }
        return Optional.ofNullable(done);
    }

    private void report(Entry child, String field, String rule, String message) {
        diagnostics.accept(child.field(field).flatMap(Field::span).map(span -> Diagnostic.error(rule, span, message))
                .orElseGet(() -> new Diagnostic(Severity.ERROR, rule, message, child.span())));
    }

    private static Entry withData(Entry child, Entry data) {
        List<Field> added = new ArrayList<>();
        for (Field field : data.fields()) {
            String name = field.name();
            if (!child.has(name) && !child.has(ALIASES.getOrDefault(name, name)) && !name.equals("xdata")) {
                added.add(field);
            }
        }
        return with(child, added);
    }

    private static Entry withParent(Entry child, Entry parent) {
        // What comes under another name, as the title of the whole does, goes before a field that has the name already.
        Set<String> renamed = new HashSet<>();
        List<Field> added = new ArrayList<>();
        List<Field> fields = parent.fields().stream()
                .filter(field -> !OWN.contains(field.name()) && !sameDate(child, field.name())).toList();
        for (Field field : fields) {
            names(child, parent, field).stream().filter(name -> !name.equals(field.name())).forEach(renamed::add);
        }
        for (Field field : fields) {
            for (String name : names(child, parent, field)) {
                boolean taken = name.equals(field.name()) && renamed.contains(name);
                if (!taken && !child.has(name) && !child.has(ALIASES.getOrDefault(name, name))) {
                    added.add(new Field(name, field.value(), field.span()));
                }
            }
        }
        return with(child, added);
    }

    /** A date is inherited whole or not at all. */
    private static boolean sameDate(Entry child, String field) {
        boolean ofDate = field.equals("year") || field.equals("month") || field.equals("date");
        return ofDate && (child.has("date") || child.has("year"));
    }

    /** Under which names the child gets a field of the parent. */
    private static List<String> names(Entry child, Entry parent, Field field) {
        return names(child.type().name(), parent.type().name(), field.name(), child);
    }

    private static List<String> names(String child, String parent, String field, Entry entry) {
        if (MULTIVOLUME.contains(parent) && (VOLUMES.contains(child) || PARTS.contains(child))) {
            return switch (field) {
                case "title" -> List.of("maintitle");
                case "subtitle" -> List.of("mainsubtitle");
                case "titleaddon" -> List.of("maintitleaddon");
                default -> person(child, parent, field);
            };
        }
        if (PARTS.contains(child) && (VOLUMES.contains(parent) || !OF_THE_WHOLE.contains(field))) {
            return switch (field) {
                case "title" -> entry.has("booktitle") ? List.of() : List.of("booktitle");
                case "subtitle" -> List.of("booksubtitle");
                case "titleaddon" -> List.of("booktitleaddon");
                default -> person(child, parent, field);
            };
        }
        boolean serial = parent.equals("periodical") && (child.equals("article") || child.equals("suppperiodical"));
        if (serial) {
            return switch (field) {
                case "title" -> List.of("journaltitle");
                case "subtitle" -> List.of("journalsubtitle");
                case "titleaddon" -> List.of("journaltitleaddon");
                default -> person(child, parent, field);
            };
        }
        return OF_THE_WHOLE.contains(field) && !child.equals(parent) ? List.of() : List.of(field);
    }

    /** The author of a book wrote the part of it that is a child as well. */
    private static List<String> person(String child, String parent, String field) {
        if (OF_THE_WHOLE.contains(field)) {
            return List.of();
        }
        boolean book = (parent.equals("book") || parent.equals("mvbook")) && BOOKS.contains(child);
        return book && field.equals("author") ? List.of("author", "bookauthor") : List.of(field);
    }

    private static Entry with(Entry child, List<Field> added) {
        List<Field> fields = new ArrayList<>(child.fields());
        fields.addAll(added);
        return new Entry(child.key(), child.type(), fields, child.span());
    }
}
