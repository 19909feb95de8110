package pubs.cv.tagger;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that say what comes, and are no part of it: {@code pp.}, {@code vol.}, {@code In}. */
final class Announcements {
    private static final Set<String> EDITORS = Set.of("in", "ed", "eds", "edited", "by", "editor", "editors", "hrsg", "hg",
            "herausgegeben", "von", "éd", "éds", "dir", "sous", "la", "direction", "de", "a", "cura", "di", "coord",
            "coords", "org", "orgs", "trans", "translated", "translator", "trad", "übers", "herausgeber", "dans", "en", "em");
    private static final Map<Label, Set<String>> BEFORE = new EnumMap<>(Map.of(
            Label.EDITOR, EDITORS,
            Label.AUTHOR, Set.of("by"),
            Label.CONTAINER, Set.of("in", "dans", "en", "em", "im"),
            Label.VOLUME, Set.of("vol", "vols", "volume", "volumes", "bd", "band", "t", "tome", "tom", "v", "jg"),
            Label.ISSUE, Set.of("no", "nos", "nr", "n", "num", "number", "numéro", "issue", "iss", "heft", "h", "fasc", "núm"),
            Label.PAGES, Set.of("p", "pp", "page", "pages", "s", "seite", "seiten", "pag", "pág", "págs", "pags", "pgs"),
            Label.DOI, Set.of("doi", "https", "dx"),
            Label.URL, Set.of("url", "retrieved", "from", "available", "at", "online", "disponible", "en", "abgerufen",
                    "von")));
    private static final Map<Label, Set<String>> BEHIND = new EnumMap<>(Map.of(
            Label.EDITOR, Set.of("ed", "eds", "editor", "editors", "hrsg", "hg", "éd", "éds", "dir", "a", "cura", "di",
                    "coord", "coords", "org", "orgs", "trans", "translator", "translators", "trad"),
            Label.VOLUME, Set.of("vol", "vols"),
            Label.PAGES, Set.of("p", "pp", "pages", "s", "seiten")));

    private Announcements() {}

    /** Whether a word before a part announces it. */
    static boolean isOne(Label label, String word) {
        return !isInitial(label, word) && BEFORE.getOrDefault(label, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word behind a part only says what it was: {@code Doe (ed.)}. */
    static boolean follows(Label label, String word) {
        return !isInitial(label, word) && BEHIND.getOrDefault(label, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** A capital in a name is no announcement, nor is one in a title. */
    private static boolean isInitial(Label label, String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && label != Label.PAGES && label != Label.VOLUME;
    }
}
