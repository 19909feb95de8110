package pubs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pubs.bibtex.BibEditor;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Block;
import pubs.bibtex.Inheritance;
import pubs.bibtex.RawEntry;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.io.AtomicFile;
import pubs.io.TextFile;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.model.PersonName;
import pubs.names.NameLists;
import pubs.names.NameSplitter;
import pubs.names.NameVariants;
import pubs.names.People;
import pubs.names.Respelling;
import pubs.names.SuggestedSpellings;
import pubs.settings.PeopleEditor;
import pubs.settings.Settings;
import pubs.settings.SettingsReader;

/** {@code pubs names}: the people of a library, and who may be one. */
final class NamesCommand implements Command {
    private static final OptionSpec ACCEPT = OptionSpec.value("accept", "RIGHT=OTHER",
            "put into pubs.toml that OTHER is a spelling of RIGHT").repeated();
    private static final OptionSpec APPLY = OptionSpec.flag("apply",
            "change names of the library to their right spellings; shown as a diff, done with --write");
    private static final String[] FIELDS = {"author", "editor", "translator"};

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String summary() {
        return "list people, and spellings that may be of one person";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Lists the people of the BibTeX FILEs, or else of the library that pubs.toml names, with the number of their works and
                their other spellings. Then come spellings that may be of one person, with what speaks for it and the line for
                [people] in pubs.toml that would settle it; --accept writes that line. People who are different however alike their
                names are stand in pubs.toml as distinct = [["Jin Li", "Jing Li"]].

                With --apply, names are changed to their right spelling where they stand, and nothing beside them.""";
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> all = new ArrayList<>(List.of(ACCEPT, APPLY, FormatOptions.CONFIG));
        all.addAll(RewriteOptions.ALL);
        return all;
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        List<Diagnostic> found = new ArrayList<>();
        LibrarySource source = new LibrarySource(invocation, found::add);
        if (invocation.arguments().has(ACCEPT)) {
            return accept(invocation, source);
        }
        Settings settings = source.settings();
        found.forEach(invocation.console()::report);
        People people = People.of("", List.of(), settings.people());
        List<LibrarySource.Input> inputs = source.inputs(settings);
        return invocation.arguments().has(APPLY) ? apply(invocation, inputs, people) : list(invocation, inputs, people, settings);
    }

    private static ExitStatus accept(Invocation invocation, LibrarySource source) throws Failure, IOException {
        Path file = source.settingsFile(invocation.arguments().value(FormatOptions.CONFIG))
                .orElse(invocation.path(SettingsReader.FILE));
        TextFile old = Files.exists(file) ? TextFile.read(file) : new TextFile("", StandardCharsets.UTF_8, false);
        String text = old.text();
        for (String decision : invocation.arguments().values(ACCEPT)) {
            int sign = decision.indexOf('=');
            if (sign <= 0 || decision.substring(sign + 1).isBlank()) {
                throw new Failure("bad-value", "--accept " + decision + ": expected \"Right Name=Other Spelling\"");
            }
            String right = decision.substring(0, sign).strip();
            String other = decision.substring(sign + 1).strip();
            if (!people(file, text).getOrDefault(right, List.of()).contains(other)) {
                text = PeopleEditor.accept(text, right, other);
                if (!people(file, text).getOrDefault(right, List.of()).contains(other)) {
                    throw new Failure("bad-settings", source.shown(file) + ": the table [people] is written in a way that cannot be added to;"
                            + " put \"" + right + "\" = [\"" + other + "\"] into it by hand");
                }
            }
        }
        if (AtomicFile.write(file, old.encode(text))) {
            invocation.console().message(source.shown(file) + ": written");
        }
        return ExitStatus.DONE;
    }

    private static Map<String, List<String>> people(Path file, String toml) {
        return SettingsReader.read(new SourceText(file.toString(), toml), file.getParent(), command -> Set.of(), problem -> { }).people();
    }

    private static ExitStatus apply(Invocation invocation, List<LibrarySource.Input> inputs, People people) throws Failure, IOException {
        Rewriting rewriting = new Rewriting(invocation, Rewriting.Unasked.DIFF);
        for (LibrarySource.Input input : inputs) {
            BibFile file = BibFile.of(input.source());
            boolean ascii = input.source().text().chars().allMatch(c -> c < 128);
            BibEditor editor = new BibEditor(file);
            for (Block.EntryBlock block : file.entries()) {
                RawEntry entry = RawEntry.of(block);
                for (String name : FIELDS) {
                    Optional<String> old = entry.field(name).flatMap(field -> field.text());
                    String now = old.map(text -> Respelling.of(text, people, ascii)).orElse("");
                    if (old.isPresent() && !now.equals(old.get())) {
                        editor.edit(block).set(name, now);
                    }
                }
            }
            rewriting.put(input.source().name(), input.path(), input.file(), editor.write());
        }
        return rewriting.status();
    }

    private static ExitStatus list(Invocation invocation, List<LibrarySource.Input> inputs, People people, Settings settings)
            throws IOException {
        List<BibFile> files = inputs.stream().map(input -> BibFile.of(input.source())).toList();
        List<NameVariants.Paper> papers = new ArrayList<>();
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        for (Entry entry : Inheritance.resolve(BibReader.read(files, problem -> { }), problem -> { }).entries()) {
            List<PersonName> paper = new ArrayList<>();
            for (String list : entry.get("author").map(List::of).orElse(List.of())) {
                for (String name : NameLists.read(list, (rule, message) -> { }).names()) {
                    if (!NameSplitter.isGroup(name)) {
                        PersonName read = Respelling.decoded(NameSplitter.parse(name));
                        PersonName right = people.canonical(read);
                        paper.add(right);
                        spellings.computeIfAbsent(right.display(), key -> new TreeMap<>()).merge(read.display(), 1, Integer::sum);
                    }
                }
            }
            papers.add(new NameVariants.Paper(paper, venue(entry)));
        }
        invocation.console().print(people(spellings));
        StringBuilder likely = new StringBuilder();
        SuggestedSpellings.of(NameVariants.find(papers, List.of(), settings.distinct()), settings.people())
                .forEach(suggested -> likely.append(likely(suggested)));
        if (!likely.isEmpty()) {
            invocation.console().print("\nPerhaps one person:\n" + likely);
        }
        return ExitStatus.DONE;
    }

    private static String people(Map<String, Map<String, Integer>> spellings) {
        List<Map.Entry<String, Map<String, Integer>>> all = new ArrayList<>(spellings.entrySet());
        Comparator<Map.Entry<String, Map<String, Integer>>> works = Comparator.comparingInt(entry -> -sum(entry.getValue()));
        all.sort(works.thenComparing(Map.Entry::getKey));
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Map<String, Integer>> person : all) {
            List<String> others = new ArrayList<>();
            person.getValue().forEach((spelling, count) -> {
                if (!spelling.equals(person.getKey())) {
                    others.add("\"" + spelling + "\" " + count);
                }
            });
            text.append("%5d  %s%s%n".formatted(sum(person.getValue()), person.getKey(),
                    others.isEmpty() ? "" : " (also " + String.join(", ", others) + ")"));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The venue for short, {@code series = {ICML '25} -> ICML}. */
    private static String venue(Entry entry) {
        return entry.first("series", "shortjournal", "journal", "journaltitle", "booktitle").map(LatexReader::plain).orElse("")
                .replaceFirst("[ \\u00a0]*['\u2019]?(?:[0-9]{4}|[0-9]{2})$", "");
    }

    private static String likely(SuggestedSpellings suggested) {
        StringBuilder text = new StringBuilder();
        suggested.pairs().forEach(pair -> text.append(likely(pair)));
        boolean initials = suggested.pairs().stream().allMatch(SuggestedSpellings::isInitials);
        return text + "      " + suggested.line() + (initials ? "" : suggested.others().size() == 1 ? "    or the other way round"
                : "    or another of them before the sign") + (suggested.isNew() ? "" : "    in place of the line there") + "\n";
    }

    private static String likely(NameVariants.Pair pair) {
        NameVariants.Spelling one = pair.one();
        NameVariants.Spelling other = pair.other();
        String why = switch (pair.likeness()) {
            case LETTERS -> "the same letters";
            case INITIALS -> "the only name that fits the initials";
            case LOOSE_INITIALS -> "the only name that fits the initials, but for one of them";
            case MISSPELT -> "a letter or two differ";
        };
        List<String> shared = pair.shared();
        String with = shared.isEmpty() ? "" : "; both with " + String.join(", ", shared.subList(0, Math.min(3, shared.size())))
                + (shared.size() > 3 ? " and " + (shared.size() - 3) + " more" : "");
        String where = pair.venues().isEmpty() ? "" : (with.isEmpty() ? "; both in " : ", in ") + pair.venues().get(0)
                + (pair.venues().size() > 1 ? " and " + (pair.venues().size() - 1) + " more" : "");
        return "  \"" + one.name().display() + "\" (" + one.papers() + ") and \"" + other.name().display() + "\" (" + other.papers() + "): " + why
                + with + where + "\n";
    }
}
