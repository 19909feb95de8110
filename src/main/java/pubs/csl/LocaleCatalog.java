package pubs.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            "sk-SK", "sl-SI", "sr-RS", "sv-SE", "th-TH", "tr-TR", "uk-UA", "vi-VN", "zh-CN");

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
        String tag = wanted.isBlank() ? "en-US" : canonical(wanted.strip().replace('_', '-'));
        String main = main(tag);
        List<Document> files = new ArrayList<>();
        if (!main.isEmpty()) {
            load(main).ifPresent(files::add);
        }
        String exact = main;
        if (!tag.equals(main) && tag.contains("-")) {
            Optional<Document> own = load(tag);
            own.ifPresent(files::add);
            exact = own.isPresent() ? tag : main;
        }
        if (files.isEmpty()) {
            List<String> nearest = Suggestion.nearest(tag, MAIN);
            throw new StyleException("unknown-language", "there are no terms for the language \"" + wanted + "\""
                    + (nearest.isEmpty() ? "; write a tag such as en-GB, de or pt-BR"
                            : "; did you mean " + String.join(", ", nearest) + "?"));
        }
        return new CslLanguage(exact, files);
    }

    private static String canonical(String tag) {
        String[] parts = tag.split("-");
        return parts.length == 1 ? parts[0].toLowerCase(Locale.ROOT)
                : parts[0].toLowerCase(Locale.ROOT) + "-" + parts[parts.length - 1].toUpperCase(Locale.ROOT);
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

    private static Optional<Document> load(String tag) throws StyleException {
        if (!tag.matches("[A-Za-z0-9-]{2,20}")) {
            return Optional.empty();
        }
        String name = "/locales-" + tag + ".xml";
        try (InputStream in = LocaleCatalog.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(SecureXml.parse(in.readAllBytes(), name.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
