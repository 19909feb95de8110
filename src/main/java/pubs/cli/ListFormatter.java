package pubs.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pubs.bibtex.BibWriter;
import pubs.csl.CslItem;
import pubs.csl.CslJson;
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
import pubs.diagnostic.Suggestion;
import pubs.model.CitationKey;
import pubs.publist.Arranger;
import pubs.publist.ListOptions;
import pubs.publist.ListOptions.Grouping;
import pubs.publist.ListOptions.Labels;
import pubs.publist.ListOptions.Numbering;
import pubs.publist.ListOptions.Order;
import pubs.publist.ListWords;
import pubs.publist.Publication;
import pubs.publist.PublicationList;
import pubs.publist.SectionSpec;
import pubs.publist.Selection;
import pubs.publist.StyledList;
import pubs.render.OutputFormat;
import pubs.render.RenderOptions;

/**
 * Makes the list of publications as {@link FormatOptions} ask for it: for {@code pubs format}, and for the sections of
 * documents, which take the same options.
 */
final class ListFormatter {
    private static final String DEFAULT_STYLE = "acm";

    private final List<Publication> publications;
    private final List<SectionSpec> sections;

    /** @param sections of a list by kind, as {@link ListOptions} has them */
    ListFormatter(List<Publication> publications, List<SectionSpec> sections) {
        this.publications = publications;
        this.sections = sections;
    }

    /** The list in the format; the choices of style, selection and format are already made. */
    String format(Choices choices, Selection selection, Style style, OutputFormat format, boolean standalone) {
        if (format == OutputFormat.CSL_JSON) {
            ListWords words = ListWords.of(style.language());
            return CslJson.write(arranged(choices, selection, style).sections().stream()
                    .flatMap(section -> section.publications().stream())
                    .map(numbered -> ListCiter.item(numbered.publication(), style, words)).toList());
        }
        return format.renderer().render(styled(choices, selection, style, format.needsBibtex()),
                options(choices, style, standalone));
    }

    /** How a list is to be written. */
    static RenderOptions options(Choices choices, Style style, boolean standalone) {
        String title = choices.text(FormatOptions.TITLE);
        return new RenderOptions(standalone,
                title.isEmpty() && standalone ? ListWords.of(style.language()).word("publications") : title,
                Integer.parseInt(choices.text(FormatOptions.HEADING_LEVEL)),
                choices.of(FormatOptions.LATEX, RenderOptions.LatexForm.class));
    }

    /**
     * The list in the style and in no format yet.
     *
     * @param bibtex whether the BibTeX of entries is needed, asked for or not
     */
    StyledList styled(Choices choices, Selection selection, Style style, boolean bibtex) {
        Marks marks = choices.text(FormatOptions.MARKS).equals("none") ? Marks.NONE : Marks.ALL;
        boolean withBibtex = bibtex || choices.is(FormatOptions.WITH_BIBTEX);
        return ListCiter.cite(arranged(choices, selection, style), style, new ListCiter.Options(
                choices.of(FormatOptions.ET_AL, EtAl.class), marks,
                choices.of(FormatOptions.NUMBERING, Numbering.class) == Numbering.STYLE,
                !choices.text(FormatOptions.LINKS).equals("none"), entry -> withBibtex
                        ? Optional.of(BibWriter.write(entry, BibWriter.PRIVATE)) : Optional.empty()));
    }

    private PublicationList arranged(Choices choices, Selection selection, Style style) {
        ListWords words = ListWords.of(style.language());
        Order order = choices.of(FormatOptions.SORT, Order.class);
        Optional<Comparator<Publication>> byStyle =
                order == Order.STYLE ? Optional.of(byStyle(style, words)) : Optional.empty();
        return Arranger.arrange(publications, new ListOptions(selection,
                choices.of(FormatOptions.GROUP, Grouping.class), sections, order, byStyle,
                choices.of(FormatOptions.NUMBERING, Numbering.class), choices.of(FormatOptions.LABELS, Labels.class), words));
    }

    /**
     * The style of a name.
     *
     * @param wanted   the value of {@link FormatOptions#STYLE}, empty for the default
     * @param language the value of {@link FormatOptions#LANG}, empty for the style's own
     * @param folder   the working folder, which paths of styles are relative to
     * @param project  the folder whose {@code styles} come first
     * @throws Failure when there is no such style, or it cannot be used
     */
    static Style style(String wanted, String language, Path folder, Path project) throws Failure {
        String name = wanted.isEmpty() ? DEFAULT_STYLE : wanted;
        try {
            StyleSource source = new StyleCatalog(folder, project).find(name);
            LocaleCatalog.CslLanguage locale = LocaleCatalog.find(language.isEmpty() ? source.language() : language);
            return Style.of(source.document(), locale.files(), locale.tag());
        } catch (StyleException e) {
            throw new Failure(e.diagnostic(), e);
        } catch (InvalidStyleException e) {
            throw new Failure(new Failure("bad-style", "the style \"" + name + "\" cannot be used: " + e.getMessage())
                    .diagnostic(), e);
        }
    }

    /**
     * Which publications {@link FormatOptions#ONLY} and {@link FormatOptions#NOT} leave.
     *
     * @throws Failure for a test that cannot be read
     */
    static Selection selection(Arguments arguments) throws Failure {
        try {
            return Selection.of(arguments.values(FormatOptions.ONLY), arguments.values(FormatOptions.NOT));
        } catch (IllegalArgumentException e) {
            throw new Failure("bad-selection", e.getMessage());
        }
    }

    /** @throws Failure when a test names a citation key that no publication has */
    static void requireKeys(Selection selection, List<Publication> publications) throws Failure {
        if (selection.keys().isEmpty()) {
            return;
        }
        Set<CitationKey> known = publications.stream().map(each -> each.entry().key()).collect(Collectors.toSet());
        for (String key : selection.keys()) {
            if (!known.contains(new CitationKey(key))) {
                throw new Failure("unknown-key", Wording.unknown("key", key,
                        Suggestion.nearest(key, known.stream().map(CitationKey::value).toList()), "no entry has it"));
            }
        }
    }

    private Comparator<Publication> byStyle(Style style, ListWords words) {
        List<CslItem> items = publications.stream().map(publication -> ListCiter.item(publication, style, words)).toList();
        Map<Publication, Integer> places = new IdentityHashMap<>();
        List<Integer> order = StyleOrder.of(items, style);
        for (int i = 0; i < order.size(); i++) {
            places.put(publications.get(order.get(i)), i);
        }
        return Comparator.comparingInt(places::get);
    }
}
