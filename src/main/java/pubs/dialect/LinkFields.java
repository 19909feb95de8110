package pubs.dialect;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pubs.model.Entry;

/** Links, the choice of an entry and its keywords under the names of the one dialect. */
final class LinkFields {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        String[] pairs = {"url_pdf", "pdf", "urlpdf", "pdf", "pdfurl", "pdf", "url_paper", "pdf", "paper", "pdf",
            "url_code", "code", "urlcode", "code", "github", "code", "url_slides", "slides", "presentation", "slides",
            "url_video", "video", "talk", "video", "url_poster", "poster", "url_website", "website", "website_url",
            "website", "project", "website", "url_project", "website", "projectpage", "website", "html", "url",
            "url_link", "url", "biburl", "biburl"};
        for (int i = 0; i < pairs.length; i += 2) {
            NAMES.put(pairs[i], pairs[i + 1]);
        }
    }

    private LinkFields() {}

    static Entry normalise(Entry entry) {
        Entry done = entry;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            Optional<String> value = done.get(name.getKey());
            boolean moves = value.isPresent() && !name.getKey().equals(name.getValue()) && isLink(value.get());
            if (moves && !done.has(name.getValue())) {
                done = done.without(name.getKey()).with(name.getValue(), value.get());
            }
        }
        Optional<String> selected = done.get("selected");
        if (selected.isPresent()) {
            boolean yes = switch (selected.get().toLowerCase(Locale.ROOT)) {
                case "true", "yes", "1", "y" -> true;
                default -> false;
            };
            done = yes ? done.with("selected", "true") : done;
        }
        Optional<String> keywords = done.get("keywords");
        if (keywords.isPresent() && keywords.get().indexOf(';') >= 0) {
            done = done.with("keywords", keywords.get().replaceAll("\\s*[;,]\\s*", ", "));
        }
        return done;
    }

    private static boolean isLink(String value) {
        return value.startsWith("http") || value.startsWith("/") || value.startsWith("www.") || value.endsWith(".pdf");
    }
}
