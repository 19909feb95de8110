package pubs.cli;

import java.util.List;

/** The options of {@code pubs sync}. */
final class SyncOptions {
    static final OptionSpec OURS = OptionSpec.flag("ours", "settle all conflicts: the paper's values stay");
    static final OptionSpec THEIRS = OptionSpec.flag("theirs", "settle all conflicts: the library's values come in");
    static final OptionSpec KEEP = OptionSpec.value("keep", "KEY[:FIELD]",
            "settle conflicts of this entry or field: the paper's value stays").repeated();
    static final OptionSpec TAKE = OptionSpec.value("take", "KEY[:FIELD]",
            "settle conflicts of this entry or field: the library's value comes in").repeated();
    static final OptionSpec COLLECT = OptionSpec.flag("collect", "bring entries home that the paper has and the library lacks");
    static final OptionSpec INTO = OptionSpec.value("into", "FILE",
            "file of the library that takes them; by default its first one");
    static final OptionSpec PRUNE = OptionSpec.flag("prune",
            "take out entries that came from the library and are no longer cited");
    static final OptionSpec WATCH = OptionSpec.flag("watch", "keep papers in step as their files change, until interrupted; writes");
    static final OptionSpec PROFILE = OptionSpec.value("profile", "DIALECT",
            "names of fields and types; auto is bibtex for a paper that uses BibTeX").orElse("auto")
            .oneOf("auto", "bibtex", "biblatex", "library");
    static final OptionSpec LETTERS = OptionSpec.value("letters", "HOW", "letters beyond ASCII").orElse("library")
            .oneOf("library", "latex", "utf8");
    static final OptionSpec VENUES = OptionSpec.value("venues", "HOW", "names of journals and conferences").orElse("full")
            .oneOf("full", "short");
    static final OptionSpec FIELDS = OptionSpec.value("fields", "FIELDS", "let only these fields out").repeated();
    static final OptionSpec PRIVATE = OptionSpec.value("private", "FIELDS", "keep these fields home too").repeated();

    /** In the order of the help. */
    static final List<OptionSpec> ALL = List.of(RewriteOptions.WRITE, RewriteOptions.CHECK, RewriteOptions.DIFF, OURS, THEIRS,
            KEEP, TAKE, COLLECT, INTO, PRUNE, WATCH, PROFILE, LETTERS, VENUES, FIELDS, PRIVATE, CitedCommand.SOURCES,
            FormatOptions.CONFIG);

    private SyncOptions() {}
}
