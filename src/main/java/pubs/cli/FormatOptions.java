package pubs.cli;

import java.util.List;

/** The options of {@code pubs format}. */
final class FormatOptions {
    static final OptionSpec STYLE = OptionSpec.value("style", "STYLE",
            "citation style: a short name (acm, ieee, apa, ...), the id of a CSL style, or a .csl file;"
                    + " otherwise the one of pubs.toml, or else acm ('pubs styles' finds styles)").letter('s');
    static final OptionSpec LANG = OptionSpec.value("lang", "TAG",
            "language of terms and dates, such as en-GB or de; otherwise the style's own");
    static final OptionSpec TO = OptionSpec.value("to", "FORMAT",
            "output format; otherwise from the ending of the output file; markdown without a file")
            .letter('t').oneOf("markdown", "html", "latex", "asciidoc", "rst", "org", "typst", "text", "json",
                    "csl-json", "bibtex");
    static final OptionSpec OUTPUT = OptionSpec.value("output", "FILE",
            "write to FILE instead of standard output").letter('o');

    static final OptionSpec GROUP = OptionSpec.value("group", "HOW",
            "what makes a section of the list").orElse("kind").oneOf("kind", "year", "type", "none");
    static final OptionSpec SORT = OptionSpec.value("sort", "ORDER",
            "order in a section").orElse("newest").oneOf("newest", "oldest", "style", "key", "title", "file");
    static final OptionSpec NUMBERING = OptionSpec.value("numbering", "HOW",
            "count each section from 1 or go through, up or down; or number as the style does, or not at all")
            .orElse("section").oneOf("section", "section-down", "through", "through-down", "style", "none");
    static final OptionSpec LABELS = OptionSpec.value("labels", "HOW",
            "what stands before an entry: prefix for [C3], number for [3]").orElse("number").oneOf("prefix", "number", "none");

    static final OptionSpec ONLY = OptionSpec.value("only", "TEST",
            "keep what passes the TEST: type=article, kind=journal, year=2020..2024, keyword=WORD,"
                    + " status=submitted, person=NAME, role=equal, key=KEY or selected;"
                    + " with commas, any of the values (year=2021,2023)").repeated();
    static final OptionSpec NOT = OptionSpec.value("not", "TEST",
            "drop what passes the TEST").repeated();

    static final OptionSpec MARKS = OptionSpec.value("marks", "HOW",
            "show the owner in bold and the symbols of roles after names").orElse("all").oneOf("all", "none");
    static final OptionSpec ET_AL = OptionSpec.value("et-al", "HOW",
            "shorten long lists of authors but keep the owner, as the style does, or not at all")
            .orElse("owner").oneOf("owner", "style", "none");

    static final OptionSpec LATEX = OptionSpec.value("latex", "FORM",
            "what LaTeX is given: a list as the style has it, a bibliography of \\bibitem, bare \\item lines, or the keys for"
                    + " biblatex to set").orElse("list").oneOf("list", "bibitem", "items", "biblatex");
    static final OptionSpec TEMPLATE = OptionSpec.value("template", "FILE",
            "fill in a Mustache template instead: a file, or al-folio, academicpages or moderncv; with {{slug}} or the like"
                    + " in the name of the output, a file for each paper");

    static final OptionSpec STANDALONE = OptionSpec.flag("standalone",
            "make a whole document (html, latex and others) instead of a part of one; in HTML a page to search in");
    static final OptionSpec FEED = OptionSpec.value("feed", "FILE",
            "also write the list as an Atom feed, which a page links to");
    static final OptionSpec URL = OptionSpec.value("url", "ADDRESS",
            "where the page will be found, for search engines and the feed");
    static final OptionSpec TITLE = OptionSpec.value("title", "TEXT", "title of the list");
    static final OptionSpec HEADING_LEVEL = OptionSpec.value("heading-level", "N",
            "level of the headings of sections, 0 for plain lines").orElse("2").oneOf("0", "1", "2", "3", "4", "5", "6");
    static final OptionSpec LINKS = OptionSpec.value("links", "HOW",
            "links after an entry that its text does not show, such as [pdf]").orElse("all").oneOf("all", "none");
    static final OptionSpec WITH_BIBTEX = OptionSpec.flag("with-bibtex",
            "add the BibTeX of each entry, without its private fields");
    static final OptionSpec CONFIG = OptionSpec.value("config", "FILE",
            "settings to use instead of the pubs.toml of this folder or one above it");

    static final List<OptionSpec> ALL = List.of(STYLE, LANG, TO, OUTPUT, GROUP, SORT, NUMBERING, LABELS, ONLY, NOT,
            MARKS, ET_AL, LATEX, TEMPLATE, STANDALONE, FEED, URL, TITLE, HEADING_LEVEL, LINKS, WITH_BIBTEX, CONFIG);

    private FormatOptions() {}
}
