package pubs.render.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import pubs.publist.Links;
import pubs.render.HtmlText;
import pubs.render.SafeText;

/** The head of a page: what it is called, what it may do, what machines are to know of it. */
final class PageHead {
    private PageHead() {}

    static void write(StringBuilder out, Contents contents, PageOptions options, String style, String script) {
        String title = contents.title(options);
        String owner = SafeText.of(options.owner());
        boolean named = owner.isEmpty() || title.contains(owner);
        out.append("<head>\n<meta charset=\"utf-8\">\n");
        meta(out, "http-equiv=\"Content-Security-Policy\"", policy(style, script));
        meta(out, "name=\"viewport\"", "width=device-width, initial-scale=1");
        meta(out, "name=\"color-scheme\"", "light dark");
        out.append("<title>").append(HtmlText.escape(named ? title : title + " · " + owner)).append("</title>\n");
        if (!owner.isEmpty() && !contents.isSingle()) {
            meta(out, "name=\"author\"", owner);
        }
        if (!contents.isSingle()) {
            meta(out, "name=\"description\"", (named ? "" : owner + ": ") + contents.summary());
        }
        link(out, "rel=\"canonical\"", Links.safe(options.url()).orElse(""));
        link(out, "rel=\"alternate\" type=\"application/atom+xml\" title=\"" + HtmlText.escape(title) + "\"",
                options.feed());
        // Without one, browsers ask the server for an icon.
        link(out, "rel=\"icon\"", "data:,");
        Map<String, Work> works = contents.works();
        if (contents.isSingle()) {
            works.forEach((id, work) -> ScholarTags.of(work).forEach(line -> out.append(line).append('\n')));
        }
        out.append("<style>").append(style).append("</style>\n<script type=\"application/ld+json\">");
        if (contents.isSingle()) {
            works.forEach((id, work) -> out.append(StructuredData.single(id, work, options)));
        } else {
            out.append(StructuredData.collection(title, options, works));
        }
        out.append("</script>\n</head>\n");
    }

    /** Nothing is loaded from anywhere, and of style and script only what is in the page. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; script-src 'sha256-" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meta(StringBuilder out, String name, String content) {
        out.append("<meta ").append(name).append(" content=\"").append(HtmlText.escape(content)).append("\">\n");
    }

    private static void link(StringBuilder out, String kind, String address) {
        if (!address.isEmpty()) {
            out.append("<link ").append(kind).append(" href=\"").append(HtmlText.escape(address)).append("\">\n");
        }
    }
}
