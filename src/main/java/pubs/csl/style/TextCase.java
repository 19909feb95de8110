package pubs.csl.style;

/** CSL's {@code text-case}; {@link #NONE} when the attribute is absent or unknown. */
public enum TextCase {
    NONE, LOWERCASE, UPPERCASE, CAPITALIZE_FIRST, CAPITALIZE_ALL, SENTENCE, TITLE;

    static TextCase of(String value) {
        return switch (value) {
            case "lowercase" -> LOWERCASE;
            case "uppercase" -> UPPERCASE;
            case "capitalize-first" -> CAPITALIZE_FIRST;
            case "capitalize-all" -> CAPITALIZE_ALL;
            case "sentence" -> SENTENCE;
            case "title" -> TITLE;
            default -> NONE;
        };
    }
}
