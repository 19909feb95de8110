package pubs.csl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for biblatex's localisation keys that stand in fields (biblatex manual, sections 2.3.9 and 4.9.2), in English. */
final class Bibstrings {
    private Bibstrings() {}

    static final Map<String, String> ENGLISH = Rows.of("""
            mathesis = Master’s thesis
            phdthesis = PhD thesis
            bathesis = Bachelor’s thesis
            candthesis = Candidate thesis
            techreport = technical report
            resreport = research report
            software = computer software
            datacd = CD-ROM
            audiocd = audio CD
            patent = patent
            patentde = German patent
            patenteu = European patent
            patentfr = French patent
            patentuk = British patent
            patentus = U.S. patent
            patreq = patent request
            patreqde = German patent request
            patreqeu = European patent request
            patreqfr = French patent request
            patrequk = British patent request
            patrequs = U.S. patent request
            countryde = Germany
            countryeu = European Union
            countryep = European Patent Organisation
            countryfr = France
            countryuk = United Kingdom
            countryus = United States of America
            newseries = New series
            oldseries = Old series
            inpreparation = in preparation
            submitted = submitted
            forthcoming = forthcoming
            inpress = in press
            prepublished = pre-published
            version = version
            volume = volume
            volumes = volumes
            number = number
            edition = edition
            chapter = chapter
            section = section
            part = part
            page = page
            pages = pages
            and = and
            andothers = et al.
            editor = editor
            editors = editors
            translator = translator
            translators = translators
            in = in
            nodate = n.d.
            """);

    private static final List<String> KINDS = List.of("phdthesis", "mathesis", "bathesis", "candthesis", "techreport",
            "resreport", "inpreparation", "submitted", "forthcoming", "inpress", "prepublished");

    /** The words of a key, in any case; absent when it is no key. {@code patentus -> U.S. patent}. */
    static Optional<String> find(String key) {
        return Optional.ofNullable(ENGLISH.get(key.strip().toLowerCase(Locale.ROOT)));
    }

    /** The key of a kind of thesis or report or a status that is said in just its words. {@code PhD thesis -> phdthesis}. */
    static Optional<String> key(String words) {
        String text = words.replace('\'', '’');
        for (String key : KINDS) {
            if (ENGLISH.get(key).equalsIgnoreCase(text)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The words of a field that may be a key as a whole, else the text as it stands. */
    static String resolve(String text) {
        return find(text).orElse(text);
    }

    /**
     * LaTeX text with each {@code \bibstring{key}} (and its variants for case and length) replaced by its words; one
     * with an unknown key is left. {@code Title: \bibstring{newseries} -> Title: New series}.
     */
    static String expand(String latex) {
        int found = latex.indexOf("string{");
        if (found < 0) {
            return latex;
        }
        StringBuilder text = new StringBuilder(latex.length());
        int done = 0;
        for (; found >= 0; found = latex.indexOf("string{", found + 1)) {
            int start = command(latex, found);
            int key = found + "string{".length();
            int close = key;
            while (close < latex.length() && Character.isLetter(latex.charAt(close))) {
                close++;
            }
            if (start >= done && close < latex.length() && latex.charAt(close) == '}') {
                Optional<String> words = find(latex.substring(key, close));
                if (words.isPresent()) {
                    text.append(latex, done, start).append(words.get());
                    done = close + 1;
                }
            }
        }
        return text.append(latex, done, latex.length()).toString();
    }

    /** Where the command that ends in {@code string} at the offset begins; -1 when it is none of biblatex's. */
    private static int command(String latex, int end) {
        for (String name : new String[] {"\\bib", "\\biblc", "\\bibuc", "\\bibcp", "\\bibl", "\\bibs"}) {
            int start = end - name.length();
            if (start >= 0 && latex.startsWith(name, start)) {
                return start;
            }
        }
        return -1;
    }
}
