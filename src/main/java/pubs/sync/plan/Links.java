package pubs.sync.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.sync.merge.BaseRecord.Given;
import pubs.sync.plan.BibDocument.Located;

/** Finds which entry of the library an entry of the paper is. */
final class Links {
    /** What was found. @param note what is to be said of it; empty for nothing */
    record Link(Optional<LibraryEntry> entry, String note) {
        static final Link NONE = new Link(Optional.empty(), "");
    }

    private final List<BibDocument> documents;
    private final LibraryIndex library;
    private final Set<CitationKey> taken = new HashSet<>();

    Links(List<BibDocument> documents, LibraryIndex library) {
        this.documents = documents;
        this.library = library;
    }

    Optional<Located> locate(CitationKey key) {
        for (BibDocument document : documents) {
            Optional<Located> found = document.find(key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Optional<Given> given(CitationKey key) {
        for (BibDocument document : documents) {
            Optional<Given> found = document.base().find(key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    List<Given> allGiven() {
        List<Given> all = new ArrayList<>();
        documents.forEach(document -> document.base().entries().forEach(all::add));
        return all;
    }

    /** The library's entry for a key of the paper. */
    Link find(CitationKey key, Optional<Located> here) {
        Optional<Given> given = given(key);
        if (given.isPresent()) {
            return ofGiven(given.get());
        }
        Optional<LibraryEntry> entry = library.find(key);
        if (entry.isPresent() && here.isPresent() && Works.areDifferent(entry.get().entry(), here.get().entry())) {
            return new Link(Optional.empty(), "the library has another work under this key; the paper's stays its own");
        }
        entry = entry.isPresent() ? entry : library.findByOtherKey(key);
        if (entry.isPresent()) {
            boolean other = !entry.get().key().equals(key);
            return new Link(entry, other ? "is " + entry.get().key() + " in the library" : "");
        }
        return here.isPresent() ? renamedHere(here.get()) : Link.NONE;
    }

    /** What the library gave before: under the same key, or under the one it has now. */
    private Link ofGiven(Given given) {
        Optional<LibraryEntry> entry = library.find(given.libraryKey());
        if (entry.isPresent()) {
            return new Link(entry, "");
        }
        entry = library.findByOtherKey(given.libraryKey()).or(() -> library.findWork(entry(given)));
        return entry.isPresent() ? new Link(entry, "is now " + entry.get().key() + " in the library")
                : new Link(Optional.empty(), "is no longer in the library; the paper's stays");
    }

    static Entry entry(Given given) {
        List<Field> fields = new ArrayList<>();
        given.values().fields().forEach((name, value) -> fields.add(new Field(name, value)));
        return new Entry(given.key(), new EntryType(given.values().type()), fields, Optional.empty());
    }


    /** An entry that came from the library and that the paper has given another key. */
    private Link renamedHere(Located here) {
        List<String> marks = Works.marks(here.entry());
        for (Given given : allGiven()) {
            if (locate(given.key()).isEmpty() && !taken.contains(given.key())
                    && Works.marks(entry(given)).stream().anyMatch(marks::contains)) {
                Optional<LibraryEntry> entry = library.find(given.libraryKey());
                if (entry.isPresent()) {
                    taken.add(given.key());
                    move(given, here);
                    return new Link(entry, "was " + given.key());
                }
            }
        }
        return Link.NONE;
    }

    private void move(Given given, Located here) {
        documents.forEach(document -> document.base().remove(given.key()));
        here.document().base().put(new Given(here.entry().key(), given.libraryKey(), given.values()));
    }

    /**
     * An entry of the paper that is to have another key now: the library has renamed it, and the paper cites the new key.
     *
     * @param cited keys that stay as they are
     */
    Optional<Located> renamedInLibrary(LibraryEntry entry, Set<CitationKey> cited) {
        for (Given given : allGiven()) {
            Optional<Located> here = locate(given.key());
            if (here.isPresent() && !cited.contains(given.key()) && library.find(given.libraryKey()).isEmpty()) {
                boolean ids = List.of(entry.entry().get("ids").orElse("").split(",")).stream().map(String::strip)
                        .anyMatch(id -> new CitationKey(id).equals(given.libraryKey()));
                List<String> marks = Works.marks(entry.entry());
                if (ids || Works.marks(entry(given)).stream().anyMatch(marks::contains)) {
                    return here;
                }
            }
        }
        return Optional.empty();
    }
}
