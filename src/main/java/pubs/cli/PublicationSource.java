package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Inheritance;
import pubs.dialect.Normaliser;
import pubs.csl.ItemMapper;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.model.Annotation;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.model.Library;
import pubs.names.People;
import pubs.names.Roles;
import pubs.publist.Publication;
import pubs.publist.PublicationReader;
import pubs.settings.Settings;

/** Where a command gets its publications from. */
final class PublicationSource {
    /** What names an entry's parents, which need not be listed themselves. */
    private static final Set<String> NOT_LISTED = Set.of("xdata", "set", "control");

    /** Below this size a library is read before a second thread has begun. */
    private static final int WORTH_SHARING = 300;

    private final LibrarySource library;
    private final Consumer<Diagnostic> diagnostics;

    PublicationSource(LibrarySource library, Consumer<Diagnostic> diagnostics) {
        this.library = library;
        this.diagnostics = diagnostics;
    }

    /** The publications of the named files, or else of the library. */
    List<Publication> publications(Settings settings) throws Failure, IOException {
        return publications(settings, library.inputs(settings));
    }

    /** The publications of these files. */
    List<Publication> publications(Settings settings, List<LibrarySource.Input> inputs) throws Failure {
        List<BibFile> files = new ArrayList<>();
        for (LibrarySource.Input input : inputs) {
            files.add(BibFile.of(input.source()));
        }
        Library read = Inheritance.resolve(BibReader.read(files, diagnostics), diagnostics);
        if (read.entries().isEmpty()) {
            throw new Failure("empty-library", files.stream().map(file -> file.source().name())
                    .collect(Collectors.joining(", ")) + ": there is no entry in it");
        }
        People people = People.of(settings.owner(), settings.spellings(), settings.people());
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : read.entries()) {
            if (!NOT_LISTED.contains(entry.type().name())) {
                if (entry.fields().stream().allMatch(field -> field.value().isBlank())) {
                    diagnostics.accept(new Diagnostic(Severity.WARNING, "empty-entry", "the entry \"" + entry.key().value()
                            + "\" says nothing, and is not listed", entry.span()));
                } else {
                    entries.add(entry);
                }
            }
        }
        Stream<Entry> stream = entries.size() < WORTH_SHARING ? entries.stream() : entries.parallelStream();
        List<Publication> publications = new ArrayList<>(entries.size());
        for (Read one : stream.map(entry -> read(entry, people)).toList()) {
            publications.add(one.publication());
            one.diagnostics().forEach(diagnostics);
        }
        return publications;
    }

    /** An entry that was read, and what was wrong with it: entries are read side by side, and reported in order. */
    private record Read(Publication publication, List<Diagnostic> diagnostics) {}

    private static Read read(Entry entry, People people) {
        List<Diagnostic> found = new ArrayList<>(0);
        Entry normal = Normaliser.normalise(entry);
        Map<String, Contributors> roles = new TreeMap<>();
        Roles.read(normal, ItemMapper.ROLES, found::add).forEach((field, contributors) -> {
            roles.put(field, people.apply(contributors));
            unexplained(normal, field, contributors).ifPresent(found::add);
        });
        return new Read(PublicationReader.read(normal, roles), found);
    }

    /** No legend can say what a dagger after a name means: in one field it is who corresponds, in another who is equal. */
    private static Optional<Diagnostic> unexplained(Entry entry, String field, Contributors people) {
        for (Annotation sign : List.of(Annotation.DAGGER, Annotation.DOUBLE_DAGGER)) {
            for (int i = 0; i < people.people().size(); i++) {
                if (people.people().get(i).has(sign)) {
                    return Optional.of(new Diagnostic(Severity.WARNING, "unexplained-mark", "nothing says what "
                            + (sign.equals(Annotation.DAGGER) ? "†" : "‡") + " after a name means; write " + field + "+an = {"
                            + (i + 1) + "=corresponding}, or =equal, in its place", entry.field(field).flatMap(Field::span)));
                }
            }
        }
        return Optional.empty();
    }
}
