package pubs.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.convert.Format;
import pubs.cv.CvReader;
import pubs.cv.input.CvFormat;
import pubs.cv.venue.KnownVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.io.BrokenUtf8;
import pubs.settings.Settings;

/** Reads the publication lists of documents as the options and the settings say. */
final class CvSource {
    static final OptionSpec FROM = OptionSpec.value("from", "FORMAT",
            "format of the documents; otherwise by their ending and content").letter('f').oneOf("markdown", "html", "latex", "text");
    static final OptionSpec SECTION = OptionSpec.value("section", "NAME",
            "take the publications from the part under this heading; a part of the heading is enough");
    private static final int HEADINGS_SHOWN = 12;

    private final Choices choices;
    private final Settings settings;
    private final VenueCatalog venues;
    private final Consumer<Diagnostic> diagnostics;

    CvSource(Choices choices, Settings settings, Consumer<Diagnostic> diagnostics) {
        this.choices = choices;
        this.settings = settings;
        this.diagnostics = diagnostics;
        this.venues = venuesOf(settings);
    }

    /** The venues that come with the program, and those of the settings. */
    static VenueCatalog venuesOf(Settings settings) {
        return VenueCatalog.builtIn().with(settings.venues().stream()
                .map(spec -> KnownVenue.of(spec.name(), spec.abbreviation(), spec.kind(), spec.first())).toList());
    }

    /** The venues that are known, the user's among them. */
    VenueCatalog venues() {
        return venues;
    }

    /** @throws Failure when the command line names no document */
    static void requireDocuments(Invocation invocation, Command command) throws Failure {
        if (invocation.arguments().operands().isEmpty()) {
            throw new Failure("missing-argument", "no document is named; expected 'pubs " + command.name() + " FILE', or - for standard input");
        }
    }

    /** The list of a document. @throws Failure when it is no text, or no publication is found in it */
    CvReader.Result read(SourceText given) throws Failure {
        SourceText source = mended(given);
        boolean pdf = source.text().startsWith("%PDF-");
        if (pdf || source.text().indexOf('\0') >= 0) {
            throw new Failure("binary-file", source.name() + ": is no text; expected Markdown, HTML, LaTeX or plain text"
                    + (pdf ? " ('pdftotext -layout' makes text of a PDF)" : ""));
        }
        Optional<Format> bibliography = Bibliographies.format(source);
        if (bibliography.isPresent()) {
            throw Bibliographies.refused(source, bibliography.get());
        }
        String from = choices.text(FROM);
        CvFormat format = from.isEmpty() ? CvFormat.of(source) : CvFormat.valueOf(from.toUpperCase(Locale.ROOT));
        CvReader.Result result = CvReader.read(source, format, choices.text(SECTION), settings.owner(), venues, diagnostics);
        if (result.items().isEmpty()) {
            throw nothing(source, result.headings());
        }
        return result;
    }

    /** A document is not written back, so that a few broken bytes need not spoil all of its letters. */
    private SourceText mended(SourceText given) {
        Optional<String> text = given.text().indexOf('\0') < 0 ? BrokenUtf8.mended(given.text()) : Optional.empty();
        if (text.isEmpty()) {
            return given;
        }
        SourceText source = new SourceText(given.name(), text.get());
        int first = Math.max(0, source.text().indexOf('\uFFFD'));
        long broken = source.text().chars().filter(c -> c == '\uFFFD').count();
        diagnostics.accept(Diagnostic.error("broken-encoding", source.span(first, first), (broken == 1 ? "a byte is" : broken + " bytes are")
                + " no UTF-8, as all else is; read as \uFFFD"));
        return source;
    }

    private Failure nothing(SourceText source, List<String> headings) {
        String section = choices.text(SECTION);
        String looked = source.text().isBlank() ? "it is empty" : (section.isEmpty() ? "looked for a heading such as \"Publications\" or \"Papers\""
                : "looked for a heading with \"" + section + "\"") + " and for items with authors and a title; " + (headings.isEmpty()
                ? "there is no heading at all" : "the headings are \"" + String.join("\", \"", headings.subList(0, Math.min(HEADINGS_SHOWN, headings.size())))
                + "\"" + (headings.size() > HEADINGS_SHOWN ? " and " + (headings.size() - HEADINGS_SHOWN) + " more" : ""))
                + (section.isEmpty() ? "; --section NAME chooses one" : "");
        return new Failure("no-publications", source.name() + ": no publications found; " + looked);
    }
}
