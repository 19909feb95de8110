package pubs.sync.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pubs.bibtex.BibEditor;
import pubs.bibtex.BibFile;
import pubs.bibtex.EntrySyntax;
import pubs.bibtex.FieldSyntax;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;
import pubs.diagnostic.SourceText;
import pubs.io.TextFile;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.sync.merge.BaseRecord.Given;
import pubs.sync.merge.Values;
import pubs.sync.plan.BibDocument.Located;
import pubs.sync.profile.Outgoing;
import pubs.sync.profile.Profile;

/** Brings entries home that papers have and the library lacks. Used for all papers of a run. */
public final class Collector {
    /** Entries that steer a style and are no works. */
    private static final Set<String> NO_WORKS = Set.of("control", "ieeetranbstctl", "bstctl");

    private final Path file;
    private final String name;
    private final Set<CitationKey> collected = new HashSet<>();
    private final Set<String> marks = new HashSet<>();
    private FileState state;
    private BibEditor home;

    /**
     * @param file of the library that takes what is brought home
     * @param name how it is shown
     */
    public Collector(Path file, String name) throws IOException {
        this.file = file;
        this.name = name;
        reload();
    }

    /** Begins anew with what the file holds now, after it was written. */
    public void reload() throws IOException {
        state = FileState.read(file);
        home = new BibEditor(BibFile.of(new SourceText(name, state.text().map(TextFile::text).orElse(""))));
    }

    /** Brings home what the files of a paper have and the library lacks. @return what was done */
    List<Step> collect(List<BibDocument> documents, LibraryIndex library, Profile profile) {
        List<Step> steps = new ArrayList<>();
        for (BibDocument document : documents) {
            for (Located here : document.entries().values()) {
                Entry entry = here.entry();
                boolean known = document.base().find(entry.key()).isPresent() || library.find(entry.key()).isPresent()
                        || library.findByOtherKey(entry.key()).isPresent();
                if (known || !here.isSound() || NO_WORKS.contains(entry.type().name())) {
                    continue;
                }
                Optional<LibraryEntry> same = library.findWork(entry);
                if (same.isPresent()) {
                    Values given = Outgoing.of(Values.of(same.get().entry()), profile);
                    document.base().put(new Given(entry.key(), same.get().key(), given));
                    steps.add(new Step(Step.Kind.NOTE, document.name(), entry.key().value(),
                            "is " + same.get().key() + " in the library"));
                } else if (isNew(entry)) {
                    home.append(raw(here, library));
                    document.base().put(new Given(entry.key(), entry.key(), Outgoing.of(Values.of(entry), profile)));
                    steps.add(new Step(Step.Kind.COLLECT, name, entry.key().value(), "from " + document.name()));
                }
            }
        }
        return steps;
    }

    /** Whether no other paper of this run has brought the work home. */
    private boolean isNew(Entry entry) {
        List<String> own = Works.marks(entry);
        boolean isNew = own.stream().noneMatch(marks::contains) && collected.add(entry.key());
        marks.addAll(own);
        return isNew;
    }

    /** The entry as the paper writes it; macros that do not say the same in the library are written out. */
    private static RawEntry raw(Located here, LibraryIndex library) {
        EntrySyntax syntax = here.block().syntax();
        MacroTable macros = here.document().macros();
        List<RawField> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (FieldSyntax field : syntax.fields()) {
            boolean alike = MacroTable.names(syntax, field).stream().allMatch(name -> library.macros().find(name).isPresent()
                    && library.macros().text(name).equals(macros.text(name)));
            if (names.add(field.name())) {
                fields.add(alike ? new RawField(field.name(), syntax.raw(field))
                        : RawField.of(field.name(), here.entry().get(field.name()).orElse("")));
            }
        }
        return new RawEntry(here.block().type(), syntax.key(), fields);
    }

    /** The change of the library; absent when nothing was brought home. */
    public Optional<FileChange> change() {
        FileChange change = new FileChange(state, name, home.write(), false);
        return Optional.of(change).filter(FileChange::isChange);
    }
}
