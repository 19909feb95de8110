package pubs.cv.tagger;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.csl.CslItem;
import pubs.csl.LabelledReferences;

/** References in published styles, each stretch with the label of the variable it was printed for. */
final class StyledReferences {
    private static final int OF_ONE_STYLE = 25;
    private static final Map<String, Label> LABELS = Map.ofEntries(
            labels(Label.AUTHOR, "author", "composer", "director", "interviewer", "reviewed-author"),
            labels(Label.EDITOR, "editor", "collection-editor", "translator", "container-author", "editorial-director",
                    "contributor", "illustrator", "original-author", "recipient", "chair", "compiler", "curator"),
            labels(Label.TITLE, "title", "title-short"),
            labels(Label.CONTAINER, "container-title", "container-title-short", "collection-title", "event", "event-title",
                    "collection-title-short", "volume-title", "reviewed-title"),
            labels(Label.DATE, "issued", "original-date", "event-date", "submitted", "year-suffix"),
            labels(Label.VOLUME, "volume", "collection-number", "number-of-volumes", "part-number", "part"),
            labels(Label.ISSUE, "issue"),
            labels(Label.PAGES, "page", "page-first", "number-of-pages", "locator"),
            labels(Label.PUBLISHER, "publisher", "original-publisher"),
            labels(Label.PLACE, "publisher-place", "event-place", "archive-place", "original-publisher-place", "jurisdiction"),
            labels(Label.NOTE, "term edition", "term accessed", "term version", "term online", "term internet", "term cited",
                    "term in press", "term forthcoming", "term reference", "term letter", "term interview", "term thesis",
                    "term report", "term unpublished", "term retrieved"),
            labels(Label.DATE, "term no date", "term circa"), labels(Label.VOLUME, "term volume"),
            labels(Label.ISSUE, "term issue"), labels(Label.PAGES, "term page"), labels(Label.AUTHOR, "term et-al"),
            labels(Label.EDITOR, "term editor", "term translator", "term edited-by", "term translated-by"),
            labels(Label.URL, "URL"), labels(Label.DOI, "DOI"), labels(Label.OTHER, "citation-number", "citation-label"))
            .entrySet().stream().flatMap(entry -> entry.getKey().stream().map(name -> Map.entry(name, entry.getValue())))
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> styles = LabelledReferences.styles();
    private final Choice choice;
    private Optional<LabelledReferences> style = Optional.empty();
    private int left;

    StyledReferences(Choice choice) throws IOException {
        this.choice = choice;
    }

    private static Map.Entry<List<String>, Label> labels(Label label, String... variables) {
        return Map.entry(List.of(variables), label);
    }

    LabelledText next(CslItem item) throws IOException {
        while (style.isEmpty() || left-- <= 0) {
            style = LabelledReferences.in(choice.of(styles), choice.of(LabelledReferences.LANGUAGES));
            left = OF_ONE_STYLE;
        }
        LabelledReferences.Labelled written = style.get().write(item);
        byte[] labels = new byte[written.text().length()];
        for (int i = 0; i < labels.length; i++) {
            String variable = written.variables().get(i);
            boolean announces = variable.isEmpty() || variable.startsWith("term ") && !LABELS.containsKey(variable);
            labels[i] = announces ? LabelledText.NONE
                    : (byte) LABELS.getOrDefault(variable, Label.NOTE).ordinal();
        }
        return new LabelledText(written.text(), labels);
    }
}
