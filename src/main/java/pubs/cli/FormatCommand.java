package pubs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pubs.bibtex.BibWriter;
import pubs.csl.CslItem;
import pubs.csl.EtAl;
import pubs.csl.ListCiter;
import pubs.csl.LocaleCatalog;
import pubs.csl.Marks;
import pubs.csl.Style;
import pubs.csl.StyleCatalog;
import pubs.csl.StyleException;
import pubs.csl.StyleOrder;
import pubs.csl.StyleSource;
import pubs.csl.style.InvalidStyleException;
import pubs.diagnostic.Diagnostic;
import pubs.publist.Arranger;
import pubs.publist.ListOptions;
import pubs.publist.ListOptions.Grouping;
import pubs.publist.ListOptions.Labels;
import pubs.publist.ListOptions.Numbering;
import pubs.publist.ListOptions.Order;
import pubs.publist.ListWords;
import pubs.publist.Publication;
import pubs.publist.PublicationList;
import pubs.publist.Selection;
import pubs.publist.StyledList;
import pubs.render.OutputFormat;
import pubs.render.RenderOptions;
import pubs.settings.Settings;

/** {@code pubs format}: prints the list of publications. */
final class FormatCommand implements Command {
    private static final String DEFAULT_STYLE = "acm";

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
        String[] text = new String[1];
        ExitStatus status = Findings.report(invocation.console(), diagnostics -> {
            text[0] = list(invocation, diagnostics);
            return ExitStatus.DONE;
        });
        invocation.deliver(invocation.arguments().value(FormatOptions.OUTPUT), text[0]);
        return status;
    }

    private String list(Invocation invocation, List<Diagnostic> diagnostics) throws Failure, IOException {
        LibrarySource source = new LibrarySource(invocation, diagnostics::add);
        Arguments arguments = invocation.arguments();
        Optional<Path> file = source.settingsFile(arguments.value(FormatOptions.CONFIG));
        // A style that is named need not wait for the settings to be read, nor the library for the style.
        Optional<Background<Style>> early = arguments.value(FormatOptions.STYLE).map(named -> Background.start(() ->
                style(named, arguments.value(FormatOptions.LANG).orElse(""), invocation, source.folder(file))));
        Settings settings = source.settings(file);
        Choices choices = new Choices(this, arguments, settings);
        boolean language = !arguments.has(FormatOptions.LANG) && !choices.text(FormatOptions.LANG).isEmpty();
        Background<Style> reading = early.isPresent() && !language ? early.get() : Background.start(() -> style(
                choices.text(FormatOptions.STYLE), choices.text(FormatOptions.LANG), invocation, settings.folder()));
        Selection selection = selection(arguments);
        OutputFormat format = format(choices, arguments);
        List<Publication> publications = new PublicationSource(source, diagnostics::add).publications(settings);
        Style style = reading.result();
        ListWords words = ListWords.of(style.language());

        Numbering numbering = choices.of(FormatOptions.NUMBERING, Numbering.class);
        Order order = choices.of(FormatOptions.SORT, Order.class);
        Optional<Comparator<Publication>> byStyle =
                order == Order.STYLE ? Optional.of(byStyle(publications, style, words)) : Optional.empty();
        PublicationList list = Arranger.arrange(publications, new ListOptions(selection,
                choices.of(FormatOptions.GROUP, Grouping.class), settings.sections(), order, byStyle, numbering,
                choices.of(FormatOptions.LABELS, Labels.class), words));

        Marks marks = choices.text(FormatOptions.MARKS).equals("none") ? Marks.NONE : Marks.ALL;
        boolean withBibtex = choices.is(FormatOptions.WITH_BIBTEX);
        StyledList styled = ListCiter.cite(list, style, new ListCiter.Options(
                choices.of(FormatOptions.ET_AL, EtAl.class), marks, numbering == Numbering.STYLE,
                !choices.text(FormatOptions.LINKS).equals("none"), entry -> withBibtex
                        ? Optional.of(BibWriter.write(entry, BibWriter.PRIVATE)) : Optional.empty()));
        boolean standalone = choices.is(FormatOptions.STANDALONE);
        String title = choices.text(FormatOptions.TITLE);
        return format.renderer().render(styled, new RenderOptions(standalone,
                title.isEmpty() && standalone ? words.word("publications") : title,
                Integer.parseInt(choices.text(FormatOptions.HEADING_LEVEL))));
    }

    private static Style style(String wanted, String language, Invocation invocation, Path project) throws Failure {
        String name = wanted.isEmpty() ? DEFAULT_STYLE : wanted;
        try {
            StyleSource source = new StyleCatalog(invocation.folder(), project).find(name);
            LocaleCatalog.CslLanguage locale = LocaleCatalog.find(language.isEmpty() ? source.language() : language);
            return Style.of(source.document(), locale.files(), locale.tag());
        } catch (StyleException e) {
            throw new Failure(e.diagnostic(), e);
        } catch (InvalidStyleException e) {
            throw new Failure(new Failure("bad-style", "the style \"" + name + "\" cannot be used: " + e.getMessage())
                    .diagnostic(), e);
        }
    }

    private static Selection selection(Arguments arguments) throws Failure {
        try {
            return Selection.of(arguments.values(FormatOptions.ONLY), arguments.values(FormatOptions.NOT));
        } catch (IllegalArgumentException e) {
            throw new Failure("bad-selection", e.getMessage());
        }
    }

    private static OutputFormat format(Choices choices, Arguments arguments) {
        Optional<OutputFormat> ofFile = arguments.value(FormatOptions.OUTPUT).flatMap(OutputFormat::ofFile);
        String wanted = arguments.has(FormatOptions.TO) || ofFile.isEmpty() ? choices.text(FormatOptions.TO) : "";
        return wanted.isEmpty() ? ofFile.orElse(OutputFormat.MARKDOWN)
                : OutputFormat.valueOf(wanted.toUpperCase(Locale.ROOT));
    }

    private static Comparator<Publication> byStyle(List<Publication> publications, Style style, ListWords words) {
        List<CslItem> items = publications.stream().map(publication -> ListCiter.item(publication, words)).toList();
        Map<Publication, Integer> places = new IdentityHashMap<>();
        List<Integer> order = StyleOrder.of(items, style);
        for (int i = 0; i < order.size(); i++) {
            places.put(publications.get(order.get(i)), i);
        }
        return Comparator.comparingInt(places::get);
    }
}
