package pubs.lint;

import java.util.Locale;
import java.util.Optional;
import pubs.diagnostic.Severity;

/** The rules by name. Those of the reader are in {@link ReaderRules}. */
public enum Rule {
    MISSING_FIELD(Severity.WARNING, "an entry lacks a field that its type needs"),
    UNKNOWN_FIELD(Severity.WARNING, "a field that nothing reads, perhaps misspelt"),
    UNKNOWN_TYPE(Severity.WARNING, "a type of entry that is not known"),
    BAD_DOI(Severity.WARNING, "a DOI that is none, or has an address before it"),
    BAD_ISBN(Severity.WARNING, "an ISBN whose check digit is wrong"),
    BAD_ISSN(Severity.WARNING, "an ISSN whose check digit is wrong"),
    BAD_URL(Severity.WARNING, "an address that is none"),
    BAD_PAGES(Severity.WARNING, "pages that no style can read"),
    PAGE_HYPHEN(Severity.NOTE, "a range of pages with one hyphen"),
    BAD_YEAR(Severity.WARNING, "a year that is none"),
    BAD_MONTH(Severity.WARNING, "a month that is none, or no macro"),
    UNBALANCED_MATH(Severity.WARNING, "a formula without its end"),
    BAD_NAME(Severity.WARNING, "a name that BibTeX cannot take apart"),
    MARK_IN_NAME(Severity.WARNING, "a mark or a style inside a name"),
    UNPROTECTED_CAPITAL(Severity.NOTE, "an acronym or a proper noun that a style would put in small letters"),
    HTML_ENTITY(Severity.WARNING, "an HTML entity or tag in a value"),
    NON_ASCII(Severity.WARNING, "a letter that classic BibTeX does not sort or print"),
    UNKNOWN_COMMAND(Severity.NOTE, "a LaTeX command that is not known"),
    DUPLICATE_WORK(Severity.WARNING, "two entries for one work"),
    PREPRINT_PUBLISHED(Severity.NOTE, "a preprint beside its published version"),
    VENUE_SPELLING(Severity.NOTE, "one venue spelt in several ways"),
    OLD_STATUS(Severity.NOTE, "a status that is years old"),
    UNUSED_STRING(Severity.NOTE, "a @string that no entry uses");

    private final Severity severity;
    private final String summary;

    Rule(Severity severity, String summary) {
        this.severity = severity;
        this.summary = summary;
    }

    /** {@code missing-field}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, a phrase. */
    public String summary() {
        return summary;
    }

    static Optional<Rule> of(String id) {
        for (Rule rule : values()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
