package pubs.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import pubs.bibtex.BibFile;
import pubs.bibtex.Block;
import pubs.convert.Format;
import pubs.diagnostic.SourceText;

/** Tells files of bibliographies from documents with a list of publications, which may quote an entry. */
final class Bibliographies {
    private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t\\uFEFF]*@\\s*[A-Za-z]+\\s*[{(]");
    /** A remark in BibTeX, the head of an export. */
    private static final Pattern REMARK = Pattern.compile("(?m)^[ \\t]*%.*$");
    /** What documents set an entry in: a fence of Markdown, an element, an environment. */
    private static final Pattern QUOTED = Pattern.compile("```|~~~|</?\\p{Alpha}|\\\\(?:begin|documentclass)\\{");
    /** A heading or an item of a list: a page that quotes an entry has more than entries. */
    private static final Pattern LISTED = Pattern.compile("(?m)^\\s{0,3}(?:#{1,6}\\s|[-*+•]\\s|\\d{1,3}[.)]\\s|\\[\\d{1,3}\\])");
    private static final Pattern TAGGED = Pattern.compile("[\\s\\uFEFF]*(?:(TY {1,2}- )|%0 )");
    private static final Pattern JSON = Pattern.compile("[\\s\\uFEFF]*(?:\\[\\s*)?\\{\\s*\"(?:[^\"\\\\]|\\\\.){1,80}+\"\\s*:");
    private static final Pattern OF_CSL = Pattern.compile("\"(?:issued|container-title|DOI)\"\\s*:|\"type\"\\s*:\\s*\"(?:article|paper|chapter|book|thesis|report|webpage)");
    private static final Pattern JSON_END = Pattern.compile("[}\\]]\\s*+\\z");
    /** Of a file of BibTeX no more than one part in so many is outside of its blocks, without remarks. */
    private static final int LEAST_OF_ENTRIES = 8;

    private Bibliographies() {}

    /** The format of a file that is a bibliography and nothing else; empty for a document. */
    static Optional<Format> format(SourceText source) {
        // The head of a page may be JSON too.
        if (JSON.matcher(source.text()).lookingAt() && JSON_END.matcher(source.text()).find() && OF_CSL.matcher(source.text()).find()) {
            return Optional.of(Format.CSL_JSON);
        }
        var tagged = TAGGED.matcher(source.text());
        if (tagged.lookingAt()) {
            return Optional.of(tagged.group(1) != null ? Format.RIS : Format.ENDNOTE);
        }
        return isBibtex(source) ? Optional.of(Format.BIBTEX) : Optional.empty();
    }

    /** A file that is called so and has an entry, or one of nothing but entries. */
    private static boolean isBibtex(SourceText source) {
        if (!ENTRY.matcher(source.text()).find()) {
            return false;
        }
        if (Format.ofName(source.name()).filter(Format::isBib).isPresent()) {
            return true;
        }
        StringBuilder outside = new StringBuilder();
        int inside = 0;
        for (Block block : BibFile.of(source).blocks()) {
            if (block instanceof Block.FreeText) {
                outside.append(block.text());
            } else {
                inside += block.span().end() - block.span().start();
            }
        }
        String free = REMARK.matcher(outside).replaceAll("").strip();
        return free.length() * LEAST_OF_ENTRIES <= inside && !QUOTED.matcher(free).find() && !LISTED.matcher(free).find();
    }

    /** Says what a bibliography is, and which command takes it. */
    static Failure refused(SourceText source, Format format) {
        String done = format.isBib() ? "there is nothing to import; 'pubs tidy' brings it into shape, 'pubs check' says what is wrong in it,"
                + " and 'pubs format' prints a list of it" : "'pubs convert --to bibtex' makes BibTeX of it";
        return new Failure("bibliography", source.name() + ": is " + format.title() + (format.isBib() ? " already" : "")
                + ", no document with a list of publications; " + done);
    }
}
