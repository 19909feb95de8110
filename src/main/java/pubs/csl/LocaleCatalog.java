package pubs.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import pubs.diagnostic.Suggestion;

/** Finds the CSL locale of a language: the exact one, and beneath it the main one of the language. */
public final class LocaleCatalog {
    /** The main dialect of each language that has one, as the locales of CSL have it. */
    private static final List<String> MAIN = List.of("af-ZA", "ar", "bal-PK", "bg-BG", "brh-PK", "ca-AD", "cs-CZ",
            "cy-GB", "da-DK", "de-DE", "el-GR", "en-US", "es-ES", "et-EE", "eu", "fa-IR", "fi-FI", "fr-FR", "gl-ES",
            "he-IL", "hi-IN", "hr-HR", "hu-HU", "id-ID", "is-IS", "it-IT", "ja-JP", "km-KH", "ko-KR", "la", "lij-IT",
            "lt-LT", "lv-LV", "mn-MN", "ms-MY", "nb-NO", "nl-NL", "nn-NO", "pa-PK", "pl-PL", "pt-PT", "ro-RO", "ru-RU",
            "sk-SK", "sl-SI", "sr-Cyrl-RS", "sv-SE", "th-TH", "tr-TR", "uk-UA", "vi-VN", "zh-CN");

    /** Locales that lack terms, which are then the English ones (as CSL 1.0.2 has it, "Locale Fallback"). */
    private static final List<String> INCOMPLETE = List.of("ms-MY", "sr-Latn-RS");

    /**
     * A language with its files.
     *
     * @param tag   of the locale that is used, {@code de-AT}
     * @param files the main one of the language first, then the exact one
     */
    public record CslLanguage(String tag, List<Document> files) {}

    private LocaleCatalog() {}

    /**
     * @param wanted a BCP 47 tag, also with an underscore, in any case; empty for American English
     * @throws StyleException when there is no locale for the language
     */
    public static CslLanguage find(String wanted) throws StyleException {
        String tag = wanted.isBlank() ? "en-US" : canonical(wanted.strip());
        String exact = exact(tag);
        if (exact.isEmpty()) {
            String nearest = nearest(wanted);
            throw new StyleException("unknown-language", "there are no terms for the language \"" + wanted + "\""
                    + (nearest.isEmpty() ? "; write a tag such as en-GB, de or pt-BR"
                            : "; did you mean " + nearest + "?"));
        }
        List<Document> files = new ArrayList<>();
        String main = INCOMPLETE.contains(exact) ? "en-US" : main(exact);
        if (!main.equals(exact)) {
            load(main).ifPresent(files::add);
        }
        load(exact).ifPresent(files::add);
        return new CslLanguage(exact, files);
    }

    /** The tags that are near, or whose language has a name near to what is wanted: {@code german -> de-DE}. */
    private static String nearest(String wanted) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : MAIN) {
            Locale locale = Locale.forLanguageTag(tag);
            for (String word : List.of(tag, locale.getLanguage(), locale.getDisplayLanguage(Locale.ENGLISH),
                    locale.getDisplayLanguage(locale))) {
                tags.putIfAbsent(word.toLowerCase(Locale.ROOT), tag);
            }
        }
        List<String> near = Suggestion.nearest(wanted, tags.keySet());
        return String.join(", ", near.stream().map(tags::get).distinct().toList());
    }

    /** The locale that is nearest to a tag: its own, that of the tag without its last parts, the main one; or empty. */
    private static String exact(String tag) {
        for (String part = tag; part.indexOf('-') > 0; part = part.substring(0, part.lastIndexOf('-'))) {
            if (exists(part)) {
                return part;
            }
        }
        String language = tag.split("-")[0];
        return switch (tag.startsWith("zh-Hant") ? "zh-Hant" : tag.startsWith("sr-Latn") ? "sr-Latn" : language) {
            case "zh-Hant" -> "zh-TW";
            case "sr-Latn" -> "sr-Latn-RS";
            case "no" -> "nb-NO";
            default -> main(language);
        };
    }

    /** {@code pt_br -> pt-BR}, {@code SR-latn -> sr-Latn} (BCP 47, 2.1.1). */
    private static String canonical(String tag) {
        StringBuilder canonical = new StringBuilder();
        for (String part : tag.replace('_', '-').split("-")) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (canonical.length() == 0) {
                canonical.append(lower);
            } else if (part.length() == 4) {
                canonical.append('-').append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(lower.substring(1));
            } else {
                canonical.append('-').append(part.toUpperCase(Locale.ROOT));
            }
        }
        return canonical.toString();
    }

    private static String main(String tag) {
        String language = tag.split("-")[0];
        for (String main : MAIN) {
            if (main.equals(language) || main.startsWith(language + "-")) {
                return main;
            }
        }
        return "";
    }

    private static boolean exists(String tag) {
        return safe(tag) && CompactFiles.locale(tag).isPresent();
    }

    /** Whether a tag may be part of the name of a resource. */
    private static boolean safe(String tag) {
        return tag.length() <= 20 && tag.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }

    private static Optional<Document> load(String tag) {
        return CompactFiles.locale(tag).map(CompactXml::read);
    }
}
