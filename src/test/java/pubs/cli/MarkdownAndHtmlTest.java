package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our Markdown, made HTML by a CommonMark parser, says what our HTML says, with the same words set off. */
class MarkdownAndHtmlTest {
    @ParameterizedTest
    @ValueSource(strings = {"acm", "ieee", "apa", "mla", "chicago", "nature", "lncs", "cv", "usenix", "vancouver"})
    void sayTheSame(String style) {
        Document markdown = Jsoup.parse(HtmlRenderer.builder().build()
                .render(Parser.builder().build().parse(list(style, "markdown"))));
        Document html = Jsoup.parse(list(style, "html"));
        assertEquals(text(html, "body"), text(markdown, "body"));
        assertEquals(text(html, "strong, b"), text(markdown, "strong, b"));
    }

    private static String text(Document document, String selector) {
        return String.join("|", document.select(selector).stream().map(element -> element.text().replaceAll("\\s+", ""))
                .toList());
    }

    private static String list(String style, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(new String[] {"format", "--style", style, "--to", format}, InputStream.nullInputStream(), out,
                OutputStream.nullOutputStream(), Map.of(), Path.of("").toAbsolutePath());
        assertEquals(0, exit);
        return out.toString(StandardCharsets.UTF_8);
    }
}
