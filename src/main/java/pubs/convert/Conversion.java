package pubs.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Inheritance;
import pubs.csl.CslItem;
import pubs.csl.CslJson;
import pubs.csl.EntryMapper;
import pubs.csl.ItemMapper;
import pubs.csl.json.CslJsonReader;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;
import pubs.model.CitationKey;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.model.Library;
import pubs.names.Roles;

/** Converts bibliographies from one format to another. */
public final class Conversion {
    /** Entries that are none of the bibliography themselves. */
    private static final Set<String> NO_WORKS = Set.of("xdata", "set", "control");

    /** A text and its format. */
    public record Source(SourceText text, Format format) {}

    /**
     * What is wanted.
     *
     * @param to        a format that is written
     * @param letters   how a {@code .bib} file writes letters beyond ASCII
     * @param keys      the keys of the only items wanted; empty for all
     * @param preferred the key of the item that a CITATION.cff asks to cite; empty for none
     * @param owner     the owner of the library; empty when nobody is named
     */
    public record Options(Format to, Letters letters, Set<CitationKey> keys, String preferred, String owner) {
        public Options {
            keys = Set.copyOf(keys);
        }
    }

    private final Options options;
    private final Consumer<Diagnostic> report;
    private final Losses losses;
    private final Set<CitationKey> found = new HashSet<>();

    private Conversion(Options options, Consumer<Diagnostic> report) {
        this.options = options;
        this.report = report;
        this.losses = new Losses(options.to());
    }

    /**
     * The sources as one text in the wanted format.
     *
     * @param report gets what is wrong in a source, and what the format cannot hold
     */
    public static String convert(List<Source> sources, Options options, Consumer<Diagnostic> report) {
        return new Conversion(options, report).convert(sources);
    }

    private String convert(List<Source> sources) {
        List<BibFile> files = new ArrayList<>();
        for (Source source : sources) {
            if (source.format().isBib()) {
                files.add(BibFile.of(source.text()));
            }
        }
        Library library = options.keys().isEmpty() ? BibReader.read(files, report)
                : BibReader.read(files, options.keys(), report);
        library.entries().forEach(entry -> found.add(entry.key()));
        String text = options.to().isBib() ? bib(sources, files, library) : items(sources, library);
        losses.report(report);
        options.keys().stream().filter(key -> !found.contains(key)).sorted().forEach(key -> report.accept(new Diagnostic(
                Severity.ERROR, "unknown-key", "there is no entry with the key \"" + key + "\"", Optional.empty())));
        return text;
    }

    private String bib(List<Source> sources, List<BibFile> files, Library library) {
        BibOutput out = new BibOutput(new BibDialect(options.to(), losses), options.letters());
        Map<SourceText, List<Entry>> entries = bySource(wantedWithParents(library));
        ItemKeys keys = new ItemKeys(report);
        int file = 0;
        for (Source source : sources) {
            if (!source.format().isBib()) {
                for (SourcedItem item : read(source)) {
                    if (isWanted(item.item().id())) {
                        checkType(item);
                        String key = keys.of(item.item(), item.span());
                        out.append(EntryMapper.map(item.item(), new CitationKey(key), item.span()));
                    }
                }
                continue;
            }
            BibFile bib = files.get(file++);
            List<Entry> own = entries.getOrDefault(bib.source(), List.of());
            if (options.keys().isEmpty()) {
                Map<Integer, Entry> places = new HashMap<>();
                own.forEach(entry -> entry.span().ifPresent(span -> places.put(span.start(), entry)));
                out.append(bib, places);
            } else {
                out.append(bib, own);
            }
        }
        return out.text();
    }

    private static Map<SourceText, List<Entry>> bySource(List<Entry> entries) {
        Map<SourceText, List<Entry>> bySource = new HashMap<>();
        for (Entry entry : entries) {
            entry.span().map(SourceSpan::source).ifPresent(source ->
                    bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(entry));
        }
        return bySource;
    }

    /** The wanted entries, and those that they take fields from. */
    private List<Entry> wantedWithParents(Library library) {
        if (options.keys().isEmpty()) {
            return library.entries();
        }
        Set<CitationKey> wanted = new HashSet<>(options.keys());
        List<CitationKey> waiting = new ArrayList<>(options.keys());
        while (!waiting.isEmpty()) {
            Optional<Entry> entry = library.find(waiting.remove(waiting.size() - 1));
            String parents = entry.map(found -> found.get("crossref").orElse("") + "," + found.get("xdata").orElse("")).orElse("");
            for (String parent : parents.split(",")) {
                if (!parent.isBlank() && wanted.add(new CitationKey(parent.strip()))) {
                    waiting.add(new CitationKey(parent.strip()));
                }
            }
        }
        return library.entries().stream().filter(entry -> wanted.contains(entry.key())).toList();
    }

    private boolean isWanted(String id) {
        found.add(new CitationKey(id));
        return options.keys().isEmpty() || options.keys().contains(new CitationKey(id));
    }

    private String items(List<Source> sources, Library library) {
        Library resolved = Inheritance.resolve(library, report);
        Map<SourceText, List<Entry>> entries = bySource(resolved.entries());
        List<SourcedItem> items = new ArrayList<>();
        for (Source source : sources) {
            if (source.format().isBib()) {
                entries.getOrDefault(source.text(), List.of()).stream().filter(entry -> isWanted(entry.key().value()))
                        .forEach(entry -> item(entry).ifPresent(items::add));
            } else {
                read(source).stream().filter(item -> isWanted(item.item().id())).map(this::withType).forEach(items::add);
            }
        }
        return switch (options.to()) {
            case RIS -> new RisWriter(losses).write(items);
            case CFF -> new CffWriter(losses).write(items, options.preferred(), options.owner());
            case CSV -> new CsvWriter(losses).write(items);
            default -> CslJson.write(items.stream().map(SourcedItem::item).toList());
        };
    }

    private Optional<SourcedItem> item(Entry entry) {
        if (NO_WORKS.contains(entry.type().name())) {
            if (!entry.type().name().equals("xdata")) {
                losses.note(options.to().title() + " has no @" + entry.type() + ", which is left out", entry.span());
            }
            return Optional.empty();
        }
        Map<String, Contributors> roles = Roles.read(entry, ItemMapper.ROLES, report);
        CslItem item = ItemMapper.map(entry, roles);
        for (Field field : HeldFields.missing(entry, item)) {
            losses.field(field.name(), field.span().or(entry::span));
        }
        return Optional.of(new SourcedItem(item, entry.span()));
    }

    private List<SourcedItem> read(Source source) {
        return switch (source.format()) {
            case RIS -> RisReader.read(source.text(), true, report);
            case ENDNOTE -> RisReader.read(source.text(), false, report);
            default -> CslJsonReader.read(source.text(), report).stream()
                    .map(read -> new SourcedItem(read.item(), Optional.of(read.span()))).toList();
        };
    }

    private void checkType(SourcedItem item) {
        String type = item.item().type();
        if (!EntryMapper.knows(type)) {
            report.accept(new Diagnostic(Severity.WARNING, "unknown-type", (type.isEmpty() ? "this item has no type"
                    : "\"" + type.toLowerCase(Locale.ROOT) + "\" is no type of CSL") + "; it is taken for a document", item.span()));
        }
    }

    private SourcedItem withType(SourcedItem sourced) {
        checkType(sourced);
        CslItem item = sourced.item();
        String type = EntryMapper.typeOf(item.type());
        return new SourcedItem(new CslItem(item.id(), type, item.text(), item.names(), item.dates(), item.language(),
                item.keepPrefix()), sourced.span());
    }
}
