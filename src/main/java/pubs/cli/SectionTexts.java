package pubs.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import pubs.csl.Style;
import pubs.diagnostic.Diagnostic;
import pubs.inject.Digest;
import pubs.inject.Document;
import pubs.inject.Injection.Content;
import pubs.inject.Marker.Word;
import pubs.inject.Region;
import pubs.model.Field;
import pubs.publist.ListWords;
import pubs.publist.Publication;
import pubs.publist.Selection;
import pubs.render.OutputFormat;
import pubs.settings.Settings;

/**
 * Makes the texts of the sections of documents. The library is read once, when the first section needs it; so is each style,
 * and sections that are alike are made once.
 */
final class SectionTexts {
    private static final int ISO_DATE = "2025-01-31".length();

    private final Invocation invocation;
    private final LibrarySource source;
    private final Settings settings;
    private final Consumer<Diagnostic> diagnostics;
    private final Map<List<String>, Style> styles = new HashMap<>();
    private final Map<List<Object>, String> lists = new HashMap<>();
    private Optional<List<Publication>> library = Optional.empty();

    SectionTexts(Invocation invocation, LibrarySource source, Settings settings, Consumer<Diagnostic> diagnostics) {
        this.invocation = invocation;
        this.source = source;
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    /**
     * The texts of all sections of a document.
     *
     * @return empty when an option of a marker is wrong, which is reported with its place
     * @throws Failure when there is no library
     */
    Optional<List<Content>> of(Document document) throws Failure, IOException {
        List<Optional<SectionOptions>> options = new ArrayList<>();
        for (Region region : document.regions()) {
            options.add(SectionOptions.read(region.opening(), diagnostics));
        }
        if (options.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Content> contents = new ArrayList<>();
        boolean right = true;
        for (int i = 0; i < options.size(); i++) {
            Region region = document.regions().get(i);
            SectionOptions given = options.get(i).orElseThrow();
            List<Publication> publications = publications();
            try {
                contents.add(content(document, region, given, publications));
            } catch (Failure failure) {
                right = false;
                diagnostics.accept(placed(failure.diagnostic(), region, given));
            }
        }
        return right ? Optional.of(contents) : Optional.empty();
    }

    private Content content(Document document, Region region, SectionOptions given, List<Publication> publications)
            throws Failure, IOException {
        Selection selection = ListFormatter.selection(given.arguments());
        ListFormatter.requireKeys(selection, publications);
        if (region.opening().word() == Word.BEGIN) {
            OutputFormat format = format(document, given);
            List<Object> wanted = List.of(given.arguments().asMap(), format);
            if (!lists.containsKey(wanted)) {
                lists.put(wanted, list(format, selection, given.arguments(), publications));
            }
            return new Content(lists.get(wanted), "");
        }
        List<Publication> chosen = publications.stream().filter(selection::accepts).toList();
        return region.opening().word() == Word.COUNT ? new Content(String.valueOf(chosen.size()), "")
                : updated(document, region, given, chosen);
    }

    private String list(OutputFormat format, Selection selection, Arguments arguments, List<Publication> publications)
            throws Failure, IOException {
        Choices choices = new Choices(new FormatCommand(), arguments, settings);
        Style style = style(choices.text(FormatOptions.STYLE), choices.text(FormatOptions.LANG));
        ListFormatter formatter = new ListFormatter(publications, settings.sections());
        Optional<ListTemplate> template = ListTemplate.of(invocation, choices, arguments, settings, "");
        return template.isEmpty() ? formatter.format(choices, selection, style, format, false)
                : template.get().fill(formatter.styled(choices, selection, style, true),
                        ListFormatter.options(choices, style, false), diagnostics).orElse("");
    }

    /** The format that the marker names, else that of the document. */
    private static OutputFormat format(Document document, SectionOptions given) throws Failure {
        String name = given.arguments().value(FormatOptions.TO).orElse(document.type().format());
        for (OutputFormat format : OutputFormat.values()) {
            if (format.id().equals(name)) {
                return format;
            }
        }
        throw new Failure("no-format", "a list in such a document needs a format, write to=markdown or another of "
                + Wording.or(FormatOptions.TO.allowed()));
    }

    /**
     * A sentence with the date on which the chosen publications were last found changed. The marker keeps a digest of them,
     * so that the date stays as long as they do.
     */
    private Content updated(Document document, Region region, SectionOptions given, List<Publication> chosen)
            throws Failure {
        String language = given.arguments().value(FormatOptions.LANG)
                .orElse(settings.options("format").getOrDefault(FormatOptions.LANG.name(), "en"));
        String digest = digest(chosen);
        LocalDate date = invocation.today();
        if (region.origin().equals(digest) && !document.isEdited(region)) {
            date = date(document.body(region)).orElse(date);
        }
        return new Content(ListWords.of(language).word("updated").replace("{date}", date.toString()), digest);
    }

    /** The first date of a text, {@code Last updated on 2025-01-31. -> 2025-01-31}. */
    private static Optional<LocalDate> date(String text) {
        for (int i = 0; i + ISO_DATE <= text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                try {
                    return Optional.of(LocalDate.parse(text.substring(i, i + ISO_DATE)));
                } catch (DateTimeParseException e) {
                    // Another number.
                }
            }
        }
        return Optional.empty();
    }

    /** A digest of all that the library says of publications, in whatever order and layout it does. */
    private static String digest(List<Publication> publications) {
        Map<String, String> entries = new TreeMap<>();
        for (Publication publication : publications) {
            Map<String, String> fields = new TreeMap<>();
            for (Field field : publication.entry().fields()) {
                fields.put(field.name(), field.value());
            }
            entries.put(publication.entry().key().value().toLowerCase(Locale.ROOT),
                    publication.entry().type().name() + fields);
        }
        return Digest.of(entries.toString());
    }

    private List<Publication> publications() throws Failure, IOException {
        if (library.isEmpty()) {
            library = Optional.of(new PublicationSource(source, diagnostics)
                    .publications(settings, source.library(settings)));
        }
        return library.get();
    }

    private Style style(String name, String language) throws Failure {
        List<String> wanted = List.of(name, language);
        if (!styles.containsKey(wanted)) {
            styles.put(wanted, ListFormatter.style(name, language, invocation.folder(), settings.folder()));
        }
        return styles.get(wanted);
    }

    /** A fault of a section is one at its option when the marker has that, and else at the marker. */
    private static Diagnostic placed(Diagnostic fault, Region region, SectionOptions given) {
        String option = switch (fault.rule()) {
            case "unknown-language" -> FormatOptions.LANG.name();
            case "no-template", "bad-template", "no-output" -> FormatOptions.TEMPLATE.name();
            default -> FormatOptions.STYLE.name();
        };
        return new Diagnostic(fault.severity(), fault.rule(), fault.message(),
                Optional.of(given.places().getOrDefault(option, region.opening().span())));
    }
}
