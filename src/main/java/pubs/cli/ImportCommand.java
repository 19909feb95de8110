package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pubs.cv.CvReader;
import pubs.cv.ImportedItem;
import pubs.cv.SpelledNames;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.io.EncodingDoubt;
import pubs.key.KeyPattern;
import pubs.model.PersonName;
import pubs.names.People;
import pubs.settings.Settings;

/** {@code pubs import}: the publication list of a CV becomes BibTeX. */
final class ImportCommand implements Command {
    private static final OptionSpec KEY = OptionSpec.value("key", "PATTERN",
            "pattern of citation keys in JabRef's words; otherwise that of [key] in pubs.toml").orElse(KeyPattern.DEFAULT);
    private static final OptionSpec UPDATE = OptionSpec.flag("update",
            "take into entries of the file of -o what the document knows more or later of them: awards, links, that a work has appeared");
    private static final OptionSpec REPORT = OptionSpec.flag("report", "list item by item what was taken for what, and what is doubtful");
    private static final OptionSpec STRICT = OptionSpec.flag("strict", "exit with 1 when anything is doubtful, in an item or by a warning");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "read the publications of a CV, homepage or README into BibTeX";
    }

    @Override
    public String operands() {
        return "FILE...";
    }

    @Override
    public String description() {
        return """
                Reads the publication lists of documents in Markdown, HTML, LaTeX or plain text and prints them as BibTeX: who
                wrote what, who contributed equally, where and when it appeared, its status, awards and links. The part with the
                publications is found by its heading, and the layout from the whole list. FILE - is standard input.

                With -o FILE the entries are written to it; in a file that exists already they are added at its end.
                Works that the file or the library of pubs.toml has already are not added again; what is new of them is said.""";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(FormatOptions.OUTPUT, CvSource.FROM, CvSource.SECTION, KEY, UPDATE, REPORT, STRICT, FormatOptions.CONFIG);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        if (invocation.arguments().has(UPDATE)
                && invocation.arguments().value(FormatOptions.OUTPUT).filter(name -> !name.equals(Invocation.STANDARD_STREAM)).isEmpty()) {
            throw new Failure("bad-option", "--update goes with -o FILE, whose entries it changes");
        }
        CvSource.requireDocuments(invocation, this);
        return Findings.report(invocation.console(), diagnostics -> read(invocation, diagnostics));
    }

    private ExitStatus read(Invocation invocation, List<Diagnostic> diagnostics) throws Failure, IOException {
        LibrarySource library = new LibrarySource(invocation, diagnostics::add);
        Settings settings = library.settings();
        List<ImportedItem> items = new ArrayList<>();
        List<PersonName> elsewhere = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        CvSource source = new CvSource(new Choices(this, invocation.arguments(), settings), settings, diagnostics::add);
        for (String document : invocation.arguments().operands()) {
            try {
                LibrarySource.Input input = library.input(document);
                EncodingDoubt.note(input.file(), input.source()).ifPresent(diagnostics::add);
                CvReader.Result result = source.read(input.source());
                items.addAll(result.items());
                elsewhere.addAll(result.names());
            } catch (Failure failure) {
                failures.add(failure);
            } catch (IOException e) {
                failures.add(FileTrouble.describe(e, invocation.folder()));
            }
        }
        if (diagnostics.stream().anyMatch(problem -> problem.rule().equals("broken-encoding"))) {
            // That says how the document was read in the end.
            diagnostics.removeIf(problem -> problem.rule().equals("mixed-encoding"));
        }
        // Letters that may all be wrong are no list that a script should go on with.
        diagnostics.replaceAll(problem -> problem.severity() == Severity.WARNING && problem.rule().contains("encoding")
                ? new Diagnostic(Severity.ERROR, problem.rule(), problem.message(), problem.span()) : problem);
        // What can be read of several documents is taken; the status says that there is more.
        Optional<Failure> last = items.isEmpty() ? Optional.of(failures.remove(failures.size() - 1)) : Optional.empty();
        failures.forEach(failure -> diagnostics.add(failure.diagnostic()));
        if (last.isPresent()) {
            throw last.get();
        }
        People people = People.of(settings.owner(), settings.spellings(), settings.people());
        List<ImportedItem> spelled = SpelledNames.of(items, people, elsewhere, settings.distinct(), diagnostics::add);
        return deliver(invocation, settings, spelled, diagnostics);
    }

    private ExitStatus deliver(Invocation invocation, Settings settings, List<ImportedItem> items, List<Diagnostic> diagnostics) throws Failure, IOException {
        Arguments arguments = invocation.arguments();
        String pattern = arguments.values(KEY).stream().reduce((first, last) -> last).or(() -> setting(settings, this, KEY))
                .or(() -> setting(settings, new KeyCommand(), KeyCommand.PATTERN)).orElse(KEY.defaultValue());
        ImportTarget target = ImportTarget.of(invocation, settings, KeyCommand.pattern(KEY, pattern), arguments.has(UPDATE), diagnostics::add);
        target.take(items);
        target.write();
        if (arguments.has(REPORT)) {
            target.report();
        }
        boolean doubtful = items.stream().anyMatch(item -> !item.doubts().isEmpty());
        invocation.console().message(target.count() + (doubtful ? "; some are doubtful, --report shows which" : ""));
        boolean warned = diagnostics.stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
        return (doubtful || warned) && arguments.has(STRICT) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** What pubs.toml has for an option of a command. */
    private static Optional<String> setting(Settings settings, Command command, OptionSpec option) {
        return Optional.ofNullable(settings.options(command.name()).get(option.name()));
    }
}
