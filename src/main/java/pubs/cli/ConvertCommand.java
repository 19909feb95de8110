package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import pubs.convert.Conversion;
import pubs.convert.Format;
import pubs.convert.Letters;
import pubs.diagnostic.Diagnostic;
import pubs.model.CitationKey;
import pubs.settings.Settings;
import pubs.sync.paper.PaperReader;
import pubs.sync.source.Citation;

/** {@code pubs convert [FILE...]}: from one format of bibliographies to another. */
final class ConvertCommand implements Command {
    private static final OptionSpec FROM = OptionSpec.value("from", "FORMAT",
            "what the files are in; without it each is read as what it looks like").letter('f').oneOf(names(Format::isReadable));
    private static final OptionSpec TO = OptionSpec.value("to", "FORMAT",
            "what to write; without it the ending of the output file says it").letter('t').oneOf(names(Format::isWritable));
    private static final OptionSpec LETTERS = OptionSpec.value("letters", "HOW",
            "letters beyond ASCII in BibTeX: latex for bibtex and unicode for biblatex without it").oneOf("latex", "unicode", "source");
    private static final OptionSpec KEYS = OptionSpec.value("keys", "KEYS", "only the entries with these keys").repeated();
    private static final OptionSpec CITED = OptionSpec.value("cited", "PAPER",
            "only the entries that a paper cites, as 'pubs cited' finds them").repeated();
    private static final OptionSpec PREFERRED = OptionSpec.value("preferred", "KEY",
            "the entry that a CITATION.cff asks to cite; the others are its references");

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String summary() {
        return "turn bibliographies into BibTeX, CSL-JSON, RIS, CITATION.cff or CSV";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Reads the FILEs, or else the library that pubs.toml names, and prints them in another format. Read are BibTeX,
                biblatex, CSL-JSON, RIS and the tagged export of EndNote; written are BibTeX, biblatex, CSL-JSON, RIS,
                CITATION.cff and CSV.

                Between two files of BibTeX only what has another name in the other dialect is changed: comments, macros and
                layout stay. What the wanted format cannot hold is said, each thing once with its first place and how often it
                is there. Of a bad file all is read that can be.""";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(FROM, TO, FormatOptions.OUTPUT, LETTERS, KEYS, CITED, PREFERRED, FormatOptions.CONFIG);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        return Findings.report(invocation.console(), diagnostics -> {
            LibrarySource library = new LibrarySource(invocation, diagnostics::add);
            Settings settings = library.settings();
            Choices choices = new Choices(this, invocation.arguments(), settings);
            Optional<String> output = invocation.arguments().value(FormatOptions.OUTPUT);
            Format to = to(choices, output);
            Set<CitationKey> keys = keys(choices, invocation, diagnostics::add);
            List<Conversion.Source> sources = new ArrayList<>();
            for (LibrarySource.Input input : library.inputs(settings)) {
                sources.add(new Conversion.Source(input.source(), from(choices, input)));
            }
            Letters letters = choices.text(LETTERS).isEmpty() ? to == Format.BIBTEX ? Letters.LATEX : Letters.UNICODE
                    : choices.of(LETTERS, Letters.class);
            Conversion.Options options = new Conversion.Options(to, letters, keys, choices.text(PREFERRED), settings.owner());
            invocation.deliver(output, Conversion.convert(sources, options, diagnostics::add));
            return ExitStatus.DONE;
        });
    }

    private static Format to(Choices choices, Optional<String> output) throws Failure {
        String named = choices.text(TO);
        Optional<Format> format = named.isEmpty() ? output.flatMap(Format::ofName) : Optional.of(format(named));
        return format.filter(Format::isWritable).orElseThrow(() -> new Failure("no-format",
                "which format? --to " + String.join(", ", names(Format::isWritable)) + ", or -o FILE with an ending such as .json"));
    }

    private static Format from(Choices choices, LibrarySource.Input input) throws Failure {
        if (!choices.text(FROM).isEmpty()) {
            return format(choices.text(FROM));
        }
        String name = input.source().name();
        Optional<Format> format = Format.ofName(name).or(() -> Format.ofContent(input.source().text()));
        boolean empty = input.source().text().isBlank();
        if (format.filter(Format::isReadable).isEmpty() && !empty) {
            throw new Failure("unknown-format", name + ": " + format.map(found -> found.title() + " is written, not read")
                    .orElse("this is no format that is known") + "; --from names one of " + String.join(", ", names(Format::isReadable)));
        }
        return format.filter(Format::isReadable).orElse(Format.BIBTEX);
    }

    private static Set<CitationKey> keys(Choices choices, Invocation invocation, Consumer<Diagnostic> report)
            throws Failure, IOException {
        Set<CitationKey> keys = new HashSet<>();
        choices.words(KEYS).forEach(key -> keys.add(new CitationKey(key)));
        boolean all = false;
        for (String paper : invocation.arguments().values(CITED)) {
            PaperReader.Options options = new PaperReader.Options(file -> invocation.shown(java.nio.file.Path.of(file)), false, false);
            var content = PaperReader.read(invocation.path(paper), options);
            content.diagnostics().forEach(report);
            if (content.sources().isEmpty()) {
                throw new Failure("no-document", paper + ": there is no document in it");
            }
            for (Citation citation : content.citations()) {
                all |= citation.key().equals("*");
                keys.add(new CitationKey(citation.key()));
            }
        }
        return all ? Set.of() : keys;
    }

    private static Format format(String id) {
        return Arrays.stream(Format.values()).filter(format -> format.id().equals(id)).findFirst().orElseThrow();
    }

    private static String[] names(Predicate<Format> wanted) {
        return Arrays.stream(Format.values()).filter(wanted).map(Format::id).toArray(String[]::new);
    }
}
