package pubs.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.diagnostic.Suggestion;
import pubs.publist.Kind;
import pubs.publist.SectionSpec;

/** Reads {@code pubs.toml}. What is wrong in it is reported with its place, and the rest holds. */
public final class SettingsReader {
    public static final String FILE = "pubs.toml";
    /** Commands whose options may be set, each in a table of its name. */
    private static final List<String> COMMANDS = List.of("format", "tidy", "check", "key", "sync", "drift");
    private static final Set<String> TOP = Set.of("library", "documents", "owner", "people", "format", "tidy", "check", "key", "sync", "drift",
            "distinct",
            "section", "paper", "venues");
    private static final Set<String> OWNER = Set.of("name", "spellings");
    private static final Set<String> PAPER = Set.of("path", "bib", "profile", "letters", "venues", "fields", "private");
    private static final Set<String> SECTION = Set.of("title", "kind", "kinds", "label");

    private final SourceText source;
    private final Function<String, Set<String>> optionsOf;
    private final Consumer<Diagnostic> diagnostics;

    private SettingsReader(SourceText source, Function<String, Set<String>> optionsOf, Consumer<Diagnostic> diagnostics) {
        this.source = source;
        this.optionsOf = optionsOf;
        this.diagnostics = diagnostics;
    }

    /** The settings file of a folder: in it, or in the nearest folder above it that has one. */
    public static Optional<Path> find(Path folder) {
        for (Path place = folder.toAbsolutePath().normalize(); place != null; place = place.getParent()) {
            if (Files.isRegularFile(place.resolve(FILE))) {
                return Optional.of(place.resolve(FILE));
            }
        }
        return Optional.empty();
    }

    /**
     * @param folder     of the file
     * @param optionsOf what may stand in the table of a command: the long names of its options; asked only for tables
     *                  that are there
     */
    public static Settings read(SourceText source, Path folder, Function<String, Set<String>> optionsOf,
            Consumer<Diagnostic> diagnostics) {
        return new SettingsReader(source, optionsOf, diagnostics).read(folder);
    }

    private Settings read(Path folder) {
        TomlParseResult toml = Toml.parse(source.text());
        toml.errors().forEach(error -> report("toml-syntax", error.position(), firstLine(error.getMessage())));
        unknown(toml, "", TOP);
        Settings defaults = Settings.defaults(folder);
        List<String> library = toml.contains("library") ? texts(toml, "library") : defaults.library();
        String owner = "";
        List<String> spellings = List.of();
        Optional<TomlTable> ownerTable = table(toml, "owner");
        if (ownerTable.isPresent()) {
            unknown(ownerTable.get(), "owner.", OWNER);
            owner = text(ownerTable.get(), "name").orElse("");
            spellings = texts(ownerTable.get(), "spellings");
        }
        Map<String, List<String>> people = new LinkedHashMap<>();
        table(toml, "people").ifPresent(table -> table.keySet().forEach(name -> people.put(name, texts(table, name))));
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        for (String command : COMMANDS) {
            table(toml, command).ifPresent(table -> options.put(command, options(command, table)));
        }
        List<VenueSpec> venues = table(toml, "venues").map(table -> VenueReader.read(table, this::report)).orElse(List.of());
        return new Settings(folder, library, texts(toml, "documents"), owner, spellings, people, distinct(toml), options,
                sections(toml), papers(toml), venues);
    }

    /** {@code distinct = [["Jin Li", "Jing Li"]]}. */
    private List<List<String>> distinct(TomlTable toml) {
        List<List<String>> groups = new ArrayList<>();
        if (toml.get("distinct") instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof TomlArray group && group.toList().stream().allMatch(String.class::isInstance)) {
                    groups.add(group.toList().stream().map(String.class::cast).toList());
                } else {
                    report("wrong-type", array.inputPositionOf(i), "people who are distinct are written as lists of names: [[\"Jin Li\", \"Jing Li\"]]");
                }
            }
        } else if (toml.contains("distinct")) {
            report("wrong-type", toml.inputPositionOf("distinct"), "\"distinct\" is a list of lists of names: [[\"Jin Li\", \"Jing Li\"]]");
        }
        return groups;
    }

    private Map<String, String> options(String command, TomlTable table) {
        Set<String> known = optionsOf.apply(command);
        unknown(table, command + ".", known);
        return options(table, known);
    }

    private static Map<String, String> options(TomlTable table, Set<String> known) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String key : table.keySet()) {
            Object value = table.get(List.of(key));
            if (known.contains(key) && value != null && !(value instanceof TomlTable)) {
                options.put(key, value instanceof TomlArray array
                        ? String.join(",", array.toList().stream().map(Object::toString).toList()) : value.toString());
            }
        }
        return options;
    }

    private List<PaperSpec> papers(TomlTable toml) {
        List<PaperSpec> papers = new ArrayList<>();
        List<TomlTable> tables = tables(toml, "paper", "papers");
        for (int i = 0; i < tables.size(); i++) {
            TomlTable table = tables.get(i);
            unknown(table, "paper.", PAPER);
            String path = text(table, "path").orElse("");
            if (path.isEmpty()) {
                report("paper-without-path", toml.getArray("paper").inputPositionOf(i),
                        "this paper has no path; write path = \"papers/one\"");
                continue;
            }
            Map<String, String> options = options(table, PAPER);
            options.keySet().removeAll(List.of("path", "bib"));
            papers.add(new PaperSpec(path, text(table, "bib").orElse(""), options));
        }
        return List.copyOf(papers);
    }

    private List<TomlTable> tables(TomlTable toml, String key, String plural) {
        if (!toml.contains(key)) {
            return List.of();
        }
        if (!(toml.get(key) instanceof TomlArray array) || !array.toList().stream().allMatch(TomlTable.class::isInstance)) {
            report("wrong-type", toml.inputPositionOf(key), plural + " are written as [[" + key + "]], each a table");
            return List.of();
        }
        return array.toList().stream().map(TomlTable.class::cast).toList();
    }

    private List<SectionSpec> sections(TomlTable toml) {
        List<SectionSpec> sections = new ArrayList<>();
        List<TomlTable> tables = tables(toml, "section", "sections");
        for (int i = 0; i < tables.size(); i++) {
            TomlTable table = tables.get(i);
            unknown(table, "section.", SECTION);
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (String key : new String[] {"kind", "kinds"}) {
                for (String name : table.contains(key) ? texts(table, key) : List.<String>of()) {
                    kind(table, key, name).ifPresent(kinds::add);
                }
            }
            String title = text(table, "title").orElse("");
            if (kinds.isEmpty()) {
                report("section-without-kind", toml.getArray("section").inputPositionOf(i), "the section \"" + title
                        + "\" has no kind; write kind = \"conference\", or one of " + kindNames());
            } else {
                String id = kinds.iterator().next().id();
                sections.add(new SectionSpec(id, title.isEmpty() ? id : title, Set.copyOf(kinds),
                        text(table, "label").orElse("")));
            }
        }
        return List.copyOf(sections);
    }

    private Optional<Kind> kind(TomlTable table, String key, String name) {
        for (Kind kind : Kind.values()) {
            if (kind.id().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        report("unknown-kind", table.inputPositionOf(key), "\"" + name + "\" is no kind; there are " + kindNames());
        return Optional.empty();
    }

    private static String kindNames() {
        return String.join(", ", java.util.Arrays.stream(Kind.values()).map(Kind::id).toList());
    }

    private void unknown(TomlTable table, String prefix, Set<String> known) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                List<String> nearest = Suggestion.nearest(key, known);
                report("unknown-key", table.inputPositionOf(List.of(key)), "unknown key \"" + prefix + key + "\""
                        + (nearest.isEmpty() ? "; known are " + String.join(", ", new java.util.TreeSet<>(known))
                                : "; did you mean \"" + nearest.get(0) + "\"?"));
            }
        }
    }

    private Optional<TomlTable> table(TomlTable parent, String key) {
        Object value = parent.get(List.of(key));
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof TomlTable table) {
            return Optional.of(table);
        }
        report("wrong-type", parent.inputPositionOf(key), "\"" + key + "\" is a table, write [" + key + "]");
        return Optional.empty();
    }

    private Optional<String> text(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        report("wrong-type", table.inputPositionOf(key), "\"" + key + "\" is a text, write it in quotation marks");
        return Optional.empty();
    }

    /** A list of texts; one text by itself is a list of one. */
    private List<String> texts(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return List.of();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof TomlArray array && array.toList().stream().allMatch(String.class::isInstance)) {
            return array.toList().stream().map(Object::toString).toList();
        }
        report("wrong-type", table.inputPositionOf(List.of(key)), "\"" + key
                + "\" is a list of texts, write [\"one\", \"two\"]");
        return List.of();
    }

    private void report(String rule, TomlPosition position, String message) {
        int offset = 0;
        int line = 1;
        String text = source.text();
        int wanted = position == null ? 1 : position.line();
        while (line < wanted && offset < text.length()) {
            line += text.charAt(offset++) == '\n' ? 1 : 0;
        }
        offset = Math.min(text.length(), offset + Math.max(0, (position == null ? 1 : position.column()) - 1));
        diagnostics.accept(Diagnostic.error(rule, source.span(offset, offset), message));
    }

    private static String firstLine(String message) {
        String line = message == null ? "this is not TOML" : message.split("\\R", 2)[0];
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
