package pubs.csl.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Under which name the engine knows each variable that a style asks for. It has a fixed set of them, CSL has more: a
 * variable it lacks is kept under the name of one that this style does not ask for. {@code number} moves because the
 * engine would parse it. Names that it lacks are kept as texts.
 */
public final class EngineSlots {
    /** No variable of the engine. */
    private static final String NOWHERE = "nowhere";

    /** Texts that the engine prints as they are, the least asked for first; any of them can hold another one. */
    private static final List<String> TEXTS = List.of("citation-key", "keyword", "jurisdiction", "PMCID", "annote", "PMID",
            "source", "ISSN", "abstract", "first-reference-note-number", "ISBN", "call-number", "original-title",
            "original-publisher-place", "original-publisher", "dimensions", "note", "chapter-number", "references", "scale",
            "reviewed-title", "archive-place", "status", "number-of-pages", "version", "archive_location", "archive",
            "medium", "authority", "section", "number-of-volumes", "event-place", "collection-number", "collection-title",
            "DOI", "genre", "edition", "URL", "publisher-place", "publisher", "container-title", "title", "volume", "issue");

    /** Texts that stand for more than themselves, are set for every item, or are looked at. */
    private static final Set<String> OTHER_TEXTS = Set.of("citation-label", "citation-number", "collection-title-short",
            "container-title-short", "event", "language", "page", "title-short", "year-suffix");

    private static final Set<String> DATES = Set.of("accessed", "event-date", "issued", "original-date", "submitted");

    private static final Set<String> NAMES = Set.of("author", "chair", "collection-editor", "composer", "compiler",
            "container-author", "contributor", "curator", "director", "editor", "editorial-director",
            "executive-producer", "illustrator", "interviewer", "organizer", "original-author", "performer", "producer",
            "recipient", "reviewed-author", "translator");

    private static final Map<String, String> ALIASES = Map.of("event-title", "event", "page-first", "page",
            "available-date", "container", "locator", NOWHERE);

    private static final Set<String> NUMBERS = Set.of("chapter-number", "citation-number", "collection-number",
            "edition", "issue", "number", "number-of-pages", "number-of-volumes", "page", "part-number",
            "printing-number", "section", "supplement-number", "version", "volume");

    private final Map<String, String> slots = new HashMap<>();

    private EngineSlots(Set<String> asked) {
        List<String> spare = new ArrayList<>(TEXTS);
        spare.removeAll(asked);
        List<String> lacking = new ArrayList<>();
        for (String variable : asked) {
            if (ALIASES.containsKey(variable)) {
                slots.put(variable, ALIASES.get(variable));
            } else if (TEXTS.contains(variable) || DATES.contains(variable) || NAMES.contains(variable)) {
                slots.put(variable, variable);
            } else if (!OTHER_TEXTS.contains(variable)) {
                lacking.add(variable);
            }
        }
        OTHER_TEXTS.forEach(variable -> slots.put(variable, variable));
        slots.put("event-title", "event");
        for (int i = 0; i < lacking.size() && i < spare.size(); i++) {
            slots.put(lacking.get(i), spare.get(i));
        }
    }

    static EngineSlots of(Document style) {
        Set<String> asked = new LinkedHashSet<>();
        NodeList elements = style.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            for (String attribute : new String[] {"variable", "is-numeric"}) {
                if (element.hasAttribute(attribute)) {
                    asked.addAll(List.of(Conditions.words(element.getAttribute(attribute))));
                }
            }
        }
        return new EngineSlots(asked);
    }

    /** The engine's name for a variable; that of none for one which the style does not ask for. */
    public String of(String variable) {
        return slots.getOrDefault(variable, NOWHERE);
    }

    /** Whether the engine knows a variable as one of names. */
    public static boolean isNames(String variable) {
        return NAMES.contains(variable);
    }

    /** Whether a style may ask of a variable if it is numeric. */
    public static boolean isNumber(String variable) {
        return NUMBERS.contains(variable);
    }
}
