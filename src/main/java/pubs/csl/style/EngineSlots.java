package pubs.csl.style;

import java.util.Set;

/**
 * Under which name the engine knows a variable. It has a fixed set of them: CSL's newer variables are kept in places
 * that no publication list uses, and {@code number} and {@code page-first} move because the engine would parse them.
 */
public final class EngineSlots {
    /** No variable of the engine. */
    private static final String NOWHERE = "nowhere";

    private static final Set<String> NUMBERS = Set.of("chapter-number", "citation-number", "collection-number",
            "edition", "issue", "number", "number-of-pages", "number-of-volumes", "page", "part-number",
            "printing-number", "section", "supplement-number", "version", "volume");

    private EngineSlots() {}

    public static String of(String variable) {
        return switch (variable) {
            case "event-title" -> "event";
            case "number" -> "first-reference-note-number";
            case "page-first" -> "page";
            case "part-number" -> "jurisdiction";
            case "volume-title" -> "source";
            case "part-title" -> "scale";
            case "supplement-number" -> "dimensions";
            case "first-reference-note-number", "jurisdiction", "source", "scale", "dimensions", "locator" -> NOWHERE;
            default -> variable;
        };
    }

    /** Whether a style may ask of a variable if it is numeric. */
    public static boolean isNumber(String variable) {
        return NUMBERS.contains(variable);
    }
}
