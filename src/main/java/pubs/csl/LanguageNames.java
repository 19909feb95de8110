package pubs.csl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tags of {@link Languages} as names. */
final class LanguageNames {
    /** Of names with one tag those that babel and biblatex know; of a language without a region its usual name. */
    private static final List<String> USUAL = List.of("american", "australian", "brazilian", "british", "canadian",
            "canadien", "catalan", "chinese", "croatian", "czech", "danish", "dutch", "finnish", "french", "greek",
            "hungarian", "italian", "japanese", "korean", "naustrian", "newzealand", "ngerman", "norsk", "nswissgerman",
            "nynorsk", "persian", "polish", "portuguese", "russian", "serbian", "slovak", "slovene", "spanish", "swedish",
            "turkish", "ukrainian");

    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Languages.TAGS.forEach((name, tag) -> names.merge(tag.toLowerCase(Locale.ROOT), name,
                (one, other) -> USUAL.contains(one) || !USUAL.contains(other) && one.compareTo(other) < 0 ? one : other));
        for (String name : USUAL) {
            names.putIfAbsent(Languages.TAGS.get(name).substring(0, 2), name);
        }
        names.put("en", "english");
        names.put("pt", "portuguese");
        names.put("de", "ngerman");
        names.put("fr", "french");
        names.put("es", "spanish");
        names.put("zh", "chinese");
        return names;
    }

    /** Whether a tag has a name. */
    static boolean isName(String tag) {
        return NAMES.containsKey(tag.toLowerCase(Locale.ROOT));
    }

    /** The name of a language that biblatex and babel know, {@code de-DE -> ngerman}; the tag when there is none. */
    static String name(String tag) {
        return NAMES.getOrDefault(tag.toLowerCase(Locale.ROOT), tag);
    }

    private LanguageNames() {}
}
