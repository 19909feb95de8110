package pubs.convert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of bibliographies. */
public enum Format {
    BIBTEX("bibtex", "BibTeX", true, true, "bib"),
    BIBLATEX("biblatex", "biblatex", true, true),
    CSL_JSON("csl-json", "CSL-JSON", true, true, "json"),
    RIS("ris", "RIS", true, true, "ris"),
    ENDNOTE("endnote", "EndNote's tags", true, false, "enw"),
    CFF("cff", "CITATION.cff", false, true, "cff"),
    CSV("csv", "CSV", false, true, "csv");

    private final String id;
    private final String title;
    private final boolean readable;
    private final boolean writable;
    private final List<String> endings;

    Format(String id, String title, boolean readable, boolean writable, String... endings) {
        this.id = id;
        this.title = title;
        this.readable = readable;
        this.writable = writable;
        this.endings = List.of(endings);
    }

    /** The name a user gives. */
    public String id() {
        return id;
    }

    /** What it is called in messages. */
    public String title() {
        return title;
    }

    public boolean isReadable() {
        return readable;
    }

    public boolean isWritable() {
        return writable;
    }

    /** Whether it is one of the two dialects of {@code .bib} files, which are read alike. */
    public boolean isBib() {
        return this == BIBTEX || this == BIBLATEX;
    }

    /** The format of a file by the ending of its name. */
    public static Optional<Format> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings.contains(ending) && name.indexOf('.') >= 0) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * The format of a text by what stands in it: brackets of JSON, a line {@code TY  - }, a line {@code %0 }, an entry of
     * BibTeX; the first of them counts.
     */
    public static Optional<Format> ofContent(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        if (start < text.length() && (text.charAt(start) == '[' || text.charAt(start) == '{')) {
            return Optional.of(CSL_JSON);
        }
        for (int line = start; line >= 0 && line < text.length(); line = nextLine(text, line)) {
            int at = line;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            if (text.startsWith("TY", at) && TaggedLines.isTag(text, at)) {
                return Optional.of(RIS);
            }
            if (text.startsWith("%0 ", at)) {
                return Optional.of(ENDNOTE);
            }
            if (text.startsWith("cff-version:", at)) {
                return Optional.of(CFF);
            }
            if (at < text.length() && text.charAt(at) == '@' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                return Optional.of(BIBTEX);
            }
        }
        return text.indexOf('@', start) >= 0 ? Optional.of(BIBTEX) : Optional.empty();
    }

    private static int nextLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i + 1;
            }
        }
        return -1;
    }
}
