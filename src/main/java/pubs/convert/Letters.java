package pubs.convert;

import java.util.Set;
import pubs.bibtex.RawField;
import pubs.latex.LatexLetters;

/** How letters and signs beyond ASCII are written in a {@code .bib} file. */
public enum Letters {
    /** As commands of LaTeX, for classic BibTeX. */
    LATEX,
    /** As themselves. */
    UNICODE,
    /** As they stand in the source. */
    SOURCE;

    private static final Set<String> VERBATIM = Set.of("url", "doi", "file", "pdf", "eprint", "verba", "verbb", "verbc", "code",
            "slides", "video", "poster", "website", "crossref", "xdata", "xref", "related", "ids", "urlraw", "options");

    RawField of(RawField field) {
        return this == SOURCE || VERBATIM.contains(field.name()) ? field
                : field.text().map(text -> field.withText(of(text))).orElse(field);
    }

    private String of(String text) {
        return this == LATEX ? LatexLetters.toLatex(text) : LatexLetters.toUnicode(text);
    }
}
