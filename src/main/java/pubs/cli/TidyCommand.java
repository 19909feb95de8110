package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pubs.bibtex.BibFile;
import pubs.bibtex.EntryLayout;
import pubs.bibtex.EntryLayout.Alignment;
import pubs.bibtex.EntryLayout.LetterCase;
import pubs.cv.venue.VenueCatalog;
import pubs.diagnostic.Suggestion;
import pubs.io.LineEnding;
import pubs.settings.Settings;
import pubs.tidy.EntrySort;
import pubs.tidy.TidyOptions;
import pubs.tidy.Tidier;
import pubs.tidy.Transforms;

/** {@code pubs tidy}: rewrites BibTeX files in one shape. */
final class TidyCommand implements Command {
    private static final OptionSpec WITH = OptionSpec.value("with", "NAMES", "also do these: " + names(false)).repeated();
    private static final OptionSpec WITHOUT = OptionSpec.value("without", "NAMES", "do not do these: " + names(true)).repeated();
    private static final OptionSpec SORT = OptionSpec.value("sort", "ORDER",
            "sort the entries; macros first, parents of crossref last").orElse("none")
            .oneOf("none", "key", "type", "author", "title", "year");
    private static final OptionSpec ORDER = OptionSpec.value("order", "FIELDS",
            "order of fields, such as author,title,year; others follow as they stand");
    private static final OptionSpec REMOVE = OptionSpec.value("remove", "FIELDS", "leave these fields out").repeated();
    private static final OptionSpec INDENT = OptionSpec.value("indent", "N", "blanks before a field, or tab").orElse("2")
            .oneOf("0", "1", "2", "3", "4", "8", "tab");
    private static final OptionSpec ALIGN = OptionSpec.value("align", "WHAT", "what stands in one column").orElse("equals")
            .oneOf("equals", "values", "none");
    private static final OptionSpec DELIMITERS = OptionSpec.value("delimiters", "WHICH", "what values stand in")
            .orElse("braces").oneOf("braces", "quotes");
    private static final OptionSpec COMMA = OptionSpec.value("trailing-comma", "YESNO", "a comma after the last field")
            .orElse("yes").oneOf("yes", "no");
    private static final OptionSpec CASE = OptionSpec.value("case", "LETTERS", "letters of types and names of fields")
            .orElse("lower").oneOf("lower", "upper", "capitalised");
    private static final OptionSpec JOURNALS = OptionSpec.value("journals", "FORM",
            "names of journals that pubs or [venues] in pubs.toml knows: shortened as ISO 4 does (Phys. Rev. Lett.), or in full")
            .orElse("keep").oneOf("keep", "short", "full");
    private static final OptionSpec WRAP = OptionSpec.value("wrap", "N",
            "break values into lines of at most N characters; 0 does not").orElse("0");

    @Override
    public String name() {
        return "tidy";
    }

    @Override
    public String summary() {
        return "rewrite BibTeX files in one agreed shape";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Prints the BibTeX FILEs, or else the library that pubs.toml names, in one agreed shape; with --write, puts
                them back. Comments, free text and the order of entries stay, and an entry with a fault stays as it is
                and is reported. What is done to entries can be named, done or left out: %s.

                [tidy] in pubs.toml sets the options of every run."""
                .formatted(Arrays.stream(Transforms.values()).map(it -> it.id() + " (" + it.help() + ")")
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> all = new ArrayList<>(List.of(WITH, WITHOUT, SORT, ORDER, REMOVE, INDENT, ALIGN, DELIMITERS, COMMA,
                CASE, WRAP, JOURNALS, FormatOptions.CONFIG));
        all.addAll(RewriteOptions.ALL);
        return all;
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        return Findings.report(invocation.console(), diagnostics -> {
            LibrarySource source = new LibrarySource(invocation, diagnostics::add);
            Settings settings = source.settings();
            TidyOptions options = options(new Choices(this, invocation.arguments(), settings), settings);
            Rewriting rewriting = new Rewriting(invocation, Rewriting.Unasked.TEXT);
            for (LibrarySource.Input input : source.inputs(settings)) {
                TidyOptions own = options.withLayout(options.layout().withNewLine(LineEnding.of(input.file().text())));
                String text = Tidier.tidy(BibFile.of(input.source()), own, diagnostics::add);
                rewriting.put(input.source().name(), input.path(), input.file(), text);
            }
            return rewriting.status();
        });
    }

    private static TidyOptions options(Choices choices, Settings settings) throws Failure {
        EntryLayout standard = EntryLayout.STANDARD;
        String indent = choices.text(INDENT);
        LetterCase letters = choices.of(CASE, LetterCase.class);
        EntryLayout layout = new EntryLayout("\n", "\n" + (indent.equals("tab") ? "\t" : " ".repeat(Integer.parseInt(indent))),
                standard.beforeEquals(), standard.afterEquals(), choices.of(ALIGN, Alignment.class), 0,
                choices.text(DELIMITERS).equals("quotes"), choices.text(COMMA).equals("yes"), false, letters, letters,
                standard.closing(), standard.between(), number(choices.text(WRAP)));
        Set<Transforms> transforms = EnumSet.noneOf(Transforms.class);
        for (Transforms transform : Transforms.values()) {
            if (transform.isUsual()) {
                transforms.add(transform);
            }
        }
        for (String name : choices.words(WITH)) {
            transforms.add(transform(name));
        }
        for (String name : choices.words(WITHOUT)) {
            transforms.remove(transform(name));
        }
        if (transforms.contains(Transforms.UNICODE) && transforms.contains(Transforms.LATEX)) {
            throw new Failure("bad-option", "unicode and latex exclude each other");
        }
        return new TidyOptions(layout, transforms, lower(choices.words(ORDER)), new TreeSet<>(lower(choices.words(REMOVE))),
                choices.of(SORT, EntrySort.class), journals(choices.text(JOURNALS), settings));
    }

    private static UnaryOperator<String> journals(String form, Settings settings) {
        if (form.equals("keep")) {
            return UnaryOperator.identity();
        }
        VenueCatalog venues = CvSource.venuesOf(settings);
        return form.equals("short") ? name -> venues.abbreviated(name).orElse(name) : name -> venues.full(name).orElse(name);
    }

    private static Transforms transform(String name) throws Failure {
        for (Transforms transform : Transforms.values()) {
            if (transform.id().equals(name.toLowerCase(Locale.ROOT))) {
                return transform;
            }
        }
        List<String> known = Arrays.stream(Transforms.values()).map(Transforms::id).toList();
        throw new Failure("unknown-change", Wording.unknown("change", name, Suggestion.nearest(name, known),
                "expected " + Wording.or(known)));
    }

    private static int number(String text) throws Failure {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new Failure("bad-value", "--wrap " + text + ": expected a number");
        }
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static String names(boolean usual) {
        return Arrays.stream(Transforms.values()).filter(it -> it.isUsual() == usual).map(Transforms::id)
                .collect(Collectors.joining(", "));
    }
}
