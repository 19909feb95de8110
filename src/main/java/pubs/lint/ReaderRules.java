package pubs.lint;

import java.util.Map;
import java.util.TreeMap;

/** The rules of what the reader of BibTeX reports, with what each means. */
public final class ReaderRules {
    /** By id, in alphabetical order. */
    public static final Map<String, String> SUMMARIES = new TreeMap<>(Map.ofEntries(
            Map.entry("undefined-string", "a macro that no @string defines"),
            Map.entry("duplicate-key", "two entries with one citation key"),
            Map.entry("repeated-field", "a field that is twice in an entry"),
            Map.entry("no-key", "an entry without a citation key"),
            Map.entry("bad-key", "a citation key that BibTeX or LaTeX cannot use"),
            Map.entry("missing-comma", "two fields without a comma between them"),
            Map.entry("extra-comma", "a comma with no field after it"),
            Map.entry("no-equals", "a field without an equals sign"),
            Map.entry("no-value", "a field without a value"),
            Map.entry("missing-hash", "two parts of a value without # between them"),
            Map.entry("unquoted-value", "a value without braces or quotes"),
            Map.entry("unclosed", "an entry or a value without its end"),
            Map.entry("comment-in-entry", "a % in an entry, which is no comment there"),
            Map.entry("open-comment", "a @comment without its end"),
            Map.entry("stray-text", "text between entries that looks like a part of one"),
            Map.entry("dangling-crossref", "a crossref to an entry that is not there"),
            Map.entry("dangling-xdata", "an xdata to an entry that is not there"),
            Map.entry("circular-crossref", "entries that inherit from each other"),
            Map.entry("circular-xdata", "entries that inherit from each other"),
            Map.entry("include", "an @include, which is not followed"),
            Map.entry("string-too-long", "@strings that make each other too long"),
            Map.entry("syntax", "something that is not the form of an entry")));

    private ReaderRules() {}
}
