package pubs.csl;

import java.util.Set;

/** The variables of CSL 1.0.2 by kind (appendix IV). */
public final class CslVariables {
    public static final Set<String> DATES = Set.of("accessed", "available-date", "event-date", "issued", "original-date",
            "submitted");

    public static final Set<String> NAMES = Set.of("author", "chair", "collection-editor", "compiler", "composer",
            "container-author", "contributor", "curator", "director", "editor", "editorial-director", "editor-translator",
            "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author",
            "performer", "producer", "recipient", "reviewed-author", "script-writer", "series-creator", "translator");

    private CslVariables() {}
}
