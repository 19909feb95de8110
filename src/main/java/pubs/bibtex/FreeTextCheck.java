package pubs.bibtex;

import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;

/** Free text is a comment, and fine; but some of it was meant as something else. */
final class FreeTextCheck {
    private FreeTextCheck() {}

    /** An entry put into {@code @comment{…}} to be rid of it is read all the same. */
    static void checkComment(SourceSpan span, Consumer<Diagnostic> report) {
        String text = span.source().text();
        int open = Characters.skipWhite(text, span.end(), text.length());
        if (Character.isLetter(text.charAt(span.end() - 1)) && open < text.length() && text.charAt(open) == '{') {
            report.accept(Diagnostic.warning("open-comment", span,
                    "only the word @comment is a comment to BibTeX; entries after it are read, so delete them or their @"));
        }
    }

    /**
     * @param afterEntry whether an entry ends where the text begins
     */
    static void check(SourceSpan span, boolean afterEntry, Consumer<Diagnostic> report) {
        String text = span.source().text();
        int first = Characters.skipWhite(text, span.start(), span.end());
        if (afterEntry && first < span.end() && (text.charAt(first) == ',' || text.charAt(first) == '}')) {
            boolean more = text.charAt(first) == ',' && Characters.skipWhite(text, first + 1, span.end()) < span.end();
            if (more || text.charAt(first) == '}') {
                report.accept(Diagnostic.warning("stray-text", span.source().span(first, first + 1), more
                        ? "the entry before ended already, so this text is not read; is there a brace too many in it?"
                        : "a closing brace too many"));
            }
        }
        int at = text.indexOf('@', span.start());
        while (at >= 0 && at < span.end()) {
            int name = at + 1;
            if (name < span.end() && Character.isLetter(text.charAt(name)) && Characters.beginsLine(text, at)) {
                int nameEnd = Characters.skipName(text, name, span.end());
                report.accept(Diagnostic.warning("stray-text", span.source().span(at, nameEnd),
                        "this begins no entry, as no { follows it, and is not read"));
            }
            at = text.indexOf('@', at + 1);
        }
    }
}
