package pubs.publist;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pubs.model.Entry;

/** The live links of an entry. Only http, https and mailto are links; whatever else stands in a field is not passed on. */
public final class Links {
    private static final String[] FIELDS = {"url", "pdf", "code", "slides", "video", "poster", "website", "blog", "data",
        "demo", "supp"};

    private Links() {}

    static List<Link> of(Entry entry) {
        List<Link> links = new ArrayList<>();
        entry.get("doi").flatMap(Links::doi).ifPresent(url -> links.add(new Link("doi", url)));
        if (entry.get("eprinttype").orElse("").equalsIgnoreCase("arxiv")) {
            entry.get("eprint").map(id -> "https://arxiv.org/abs/" + id.strip()).flatMap(Links::safe)
                    .ifPresent(url -> links.add(new Link("arxiv", url)));
        }
        for (String field : FIELDS) {
            Optional<String> url = entry.get(field).map(Links::unescaped).flatMap(Links::safe);
            boolean known = url.isPresent() && links.stream().anyMatch(link -> link.url().equals(url.get()));
            if (url.isPresent() && !known) {
                links.add(new Link(field, url.get()));
            }
        }
        return List.copyOf(links);
    }

    /** A link that may be shown: http, https or mailto with nothing before it, its odd characters percent-encoded. */
    public static Optional<String> safe(String url) {
        String text = url.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        if (!allowed || text.length() > 2000) {
            return Optional.empty();
        }
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c > ' ' && c < 127 && "\"<>\\^`{|}".indexOf(c) < 0;
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        try {
            URI uri = new URI(encoded.toString());
            return uri.getHost() == null && uri.getAuthority() == null && !lower.startsWith("mailto:") ? Optional.empty()
                    : Optional.of(encoded.toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address of a DOI: {@code 10.1/2}, {@code doi:10.1/2}, {@code https://doi.org/10.1/2} {@code -> https://doi.org/10.1/2}. */
    public static Optional<String> doi(String field) {
        String doi = unescaped(field);
        int start = doi.indexOf("10.");
        return start < 0 ? Optional.empty() : safe("https://doi.org/" + doi.substring(start).replace("%", "%25")
                .replace("%25", doi.contains("doi.org/") ? "%" : "%25").replace("#", "%23").replace("?", "%3F"));
    }

    /** Addresses in {@code .bib} files are often written as LaTeX text. */
    private static String unescaped(String url) {
        String text = url.strip();
        if (text.startsWith("\\url{") && text.endsWith("}")) {
            text = text.substring(5, text.length() - 1);
        }
        return text.replace("\\_", "_").replace("\\%", "%").replace("\\&", "&").replace("\\#", "#").replace("\\~{}", "~")
                .replace("{\\textasciitilde}", "~").replace("\\textasciitilde", "~").replace("{\\~{}}", "~")
                .replace("$\\sim$", "~").replace("{\\_}", "_");
    }
}
