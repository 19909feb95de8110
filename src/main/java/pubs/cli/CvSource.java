package pubs.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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

    CvReader.Result read(SourceText given) throws Failure {
        SourceText source = mended(given);
        if (source.text().indexOf('\0') >= 0) {
            throw new Failure("binary-file", source.name() + ": is no text; expected Markdown, HTML, LaTeX or plain text"
                    + (source.text().startsWith("%PDF") ? " ('pdftotext -layout' makes text of a PDF)" : ""));
        }
        String from = choices.text(FROM);
        CvFormat format = from.isEmpty() ? CvFormat.of(source) : CvFormat.valueOf(from.toUpperCase(Locale.ROOT));
        return CvReader.read(source, format, choices.text(SECTION), settings.owner(), venues, diagnostics);
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
        diagnostics.accept(Diagnostic.warning("broken-encoding", source.span(first, first), (broken == 1 ? "a byte is" : broken + " bytes are")
                + " no UTF-8, as all else is; read as \uFFFD"));
        return source;
    }

    /** The failure to find any publication. @param where {@code "cv.md: "}, or empty when only one place can be meant */
    static Failure nothing(String where, List<String> headings) {
        return new Failure("no-publications", where + "no publications found; looked for a heading such as \"Publications\" or \"Papers\""
                + " and for items with authors and a title; " + (headings.isEmpty() ? "there is no heading at all"
                : "the headings are \"" + String.join("\", \"", headings.subList(0, Math.min(HEADINGS_SHOWN, headings.size()))) + "\"")
                + "; --section NAME chooses one");
    }
}
