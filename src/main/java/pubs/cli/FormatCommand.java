package pubs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pubs.csl.Style;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.publist.Publication;
import pubs.publist.Selection;
import pubs.render.OutputFormat;
import pubs.settings.Settings;

/** {@code pubs format}: prints the list of publications. */
final class FormatCommand implements Command {
    @Override
    public String name() {
        return "format";
    }

    @Override
    public String summary() {
        return "print the list of publications in any style and format";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Prints the publications of the BibTeX FILEs, or else of the library that pubs.toml names, as a list in
                a citation style: in sections by kind of venue, newest first, the owner in bold and equal
                contributors with a star. FILE - is standard input.""";
    }

    @Override
    public List<OptionSpec> options() {
        return FormatOptions.ALL;
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        List<String> text = new ArrayList<>();
        ExitStatus status = Findings.report(invocation.console(), diagnostics -> {
            list(invocation, diagnostics).ifPresent(text::add);
            return ExitStatus.DONE;
        });
        for (String list : text) {
            invocation.deliver(invocation.arguments().value(FormatOptions.OUTPUT), list);
        }
        return status;
    }

    /** The list; empty when it is written already, into many files. */
    private Optional<String> list(Invocation invocation, List<Diagnostic> diagnostics) throws Failure, IOException {
        LibrarySource source = new LibrarySource(invocation, diagnostics::add);
        Arguments arguments = invocation.arguments();
        Optional<Path> file = source.settingsFile(arguments.value(FormatOptions.CONFIG));
        // A style that is named need not wait for the settings to be read, nor the library for the style.
        Optional<Background<Style>> early = arguments.value(FormatOptions.STYLE).map(named -> Background.start(() ->
                ListFormatter.style(named, arguments.value(FormatOptions.LANG).orElse(""), invocation.folder(),
                        source.folder(file))));
        Settings settings = source.settings(file);
        Choices choices = new Choices(this, arguments, settings);
        boolean language = !arguments.has(FormatOptions.LANG) && !choices.text(FormatOptions.LANG).isEmpty();
        Background<Style> reading = early.isPresent() && !language ? early.get() : Background.start(() ->
                ListFormatter.style(choices.text(FormatOptions.STYLE), choices.text(FormatOptions.LANG),
                        invocation.folder(), settings.folder()));
        Selection selection = ListFormatter.selection(arguments);
        OutputFormat format = format(choices, arguments);
        List<Publication> publications = new PublicationSource(source, diagnostics::add).publications(settings);
        ListFormatter.requireKeys(selection, publications);
        if (publications.stream().noneMatch(selection::accepts)) {
            diagnostics.add(new Diagnostic(Severity.WARNING, "empty-list", "no publication passes --only and --not: the list is empty",
                    Optional.empty()));
        }
        ListFormatter formatter = new ListFormatter(publications, settings.sections());
        Style style = reading.result();
        boolean standalone = choices.is(FormatOptions.STANDALONE);
        Optional<ListTemplate> template = ListTemplate.of(invocation, choices, arguments, settings,
                arguments.value(FormatOptions.OUTPUT).orElse(""));
        boolean page = format == OutputFormat.HTML && standalone && template.isEmpty();
        HomePageFiles files = new HomePageFiles(invocation, choices, settings);
        if (arguments.has(FormatOptions.FEED)) {
            files.writeFeed(formatter.styled(choices, selection, style, page));
        }
        if (template.isPresent()) {
            return template.get().fill(formatter.styled(choices, selection, style, true),
                    ListFormatter.options(choices, style, true), diagnostics::add);
        }
        return Optional.of(page ? files.page(formatter.styled(choices, selection, style, true))
                : formatter.format(choices, selection, style, format, standalone));
    }

    private static OutputFormat format(Choices choices, Arguments arguments) throws Failure {
        String file = arguments.value(FormatOptions.OUTPUT).orElse("");
        Optional<OutputFormat> ofFile = OutputFormat.ofFile(file);
        String wanted = arguments.has(FormatOptions.TO) || ofFile.isEmpty() ? choices.text(FormatOptions.TO) : "";
        String ending = OutputFormat.ending(file);
        if (wanted.isEmpty() && ofFile.isEmpty() && !ending.isEmpty() && choices.text(FormatOptions.TEMPLATE).isEmpty()) {
            throw new Failure("unknown-ending", file + ": the ending ." + ending + " names no format; those known are "
                    + OutputFormat.endings() + ", or give the format with --to");
        }
        return wanted.isEmpty() ? ofFile.orElse(OutputFormat.MARKDOWN)
                : OutputFormat.valueOf(wanted.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
