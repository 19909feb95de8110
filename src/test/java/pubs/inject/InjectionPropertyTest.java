package pubs.inject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.inject.Injection.Content;

class InjectionPropertyTest {
    /** What documents of all types have that could be taken for the beginning or the end of something. */
    private static final List<String> PIECES = List.of("text", "\n", "\n", "\r\n", "\n\n", " ", "  ", "\t", "```", "~~~~",
            "`", "``", "> ", "- ", "1. ", "    ", "<!-- ", "-->", "<pre>", "</pre>", "<script>", "<b a='", "'>", "<![CDATA[", "]]>",
            "%", "\\%", "\\", "\\begin{verbatim}", "\\end{verbatim}", "\\verb|", "|", "\\iffalse", "\\fi", "//", "/*", "*/",
            "----", "....", "////", "#", "# ", "#+begin_src", "#+end_src", "key: |", ".. ", ".. code::", "::", "---", "+++",
            "{% raw %}", "{% endraw %}", "é", "\uD83D\uDE00", "\u2028", "pubs:", "pubs:begin", "pubs:end", "pubs:count", "=", "\"",
            "<!-- pubs:begin -->", "<!-- pubs:end -->", "% pubs:begin", "% pubs:end", "// pubs:begin", "// pubs:end",
            "# pubs:begin", "# pubs:end", ".. pubs:begin\n", ".. pubs:end\n", "<!-- pubs:count --><!-- pubs:end -->",
            "/* pubs:count */x/* pubs:end 01234567 */");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> contents() {
        return Arbitraries.oneOf(texts(), Arbitraries.of("", "one line", "- one\n- two\n\n  three\n", "<pre>\n  a\n</pre>\n"));
    }

    record Case(DocumentType type, String text) {}

    /** A document with sections in the comments of its type, and anything around them. */
    @Provide
    Arbitrary<Case> documents() {
        return Arbitraries.of(DocumentType.class).flatMap(type -> text(type).map(text -> new Case(type, text)));
    }

    private Arbitrary<String> text(DocumentType type) {
        Arbitrary<String> plain = Arbitraries.of("\n", "a line\n", "- an item\n\n", "> quoted\r\n\r\n", "\r\n", "# Head\n\n", "é\n");
        Arbitrary<String> indentation = type == DocumentType.ASCIIDOC ? Arbitraries.just("") : Arbitraries.of("", " ", "  ");
        Arbitrary<String> body = Arbitraries.of("", "old\n", "old\r\n\r\nlines\n", "  - x\n\n");
        Arbitrary<String> section = Combinators.combine(indentation, body, plain).as((blanks, old, after) ->
                "\n\n" + blanks + type.comment("pubs:begin") + "\n" + old + "\n" + blanks + type.comment("pubs:end")
                        + "\n" + after);
        return Combinators.combine(plain.list().ofMaxSize(6), section.list().ofMaxSize(3), texts())
                .as((before, sections, after) -> String.join("", before) + String.join("", sections) + after);
    }

    /** Nothing outside the sections changes, and doing it again changes nothing. */
    @Property(tries = 1500)
    void sectionsChangeAndNothingElse(@ForAll("documents") Case input, @ForAll("contents") String content) {
        DocumentType type = input.type();
        Optional<Document> document = read(input.text(), type);
        if (document.isEmpty()) {
            return;
        }
        List<Content> contents = new ArrayList<>();
        document.get().regions().forEach(region -> contents.add(new Content(content, "")));
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Injection> injection = Injection.into(document.get(), contents, true, diagnostics::add);
        assertEquals(injection.isEmpty(), !diagnostics.isEmpty());
        if (injection.isEmpty()) {
            return;
        }
        String changed = injection.get().text();
        Document again = read(changed, type).orElseThrow();
        assertEquals(outside(document.get()), outside(again));
        Injection second = Injection.into(again, contents, false, diagnostics::add).orElseThrow();
        assertEquals(changed, second.text());
        assertEquals(List.of(), second.stale());
        assertEquals(List.of(), second.edited());
    }

    /**
     * Text that means nothing anywhere can be put into any section, unless the document has a marker that is none where it stands, as in
     * code: behind text that is indented as a section in a list is, that code may be a paragraph of the list, and the marker one.
     */
    @Property(tries = 500)
    void plainTextIsPutIntoEverySection(@ForAll("documents") Case input) {
        DocumentType type = input.type();
        Optional<Document> document = read(input.text(), type);
        if (document.isPresent()) {
            List<Content> contents = document.get().regions().stream().map(region -> new Content("plain\n\ntext\n", "")).toList();
            List<Diagnostic> diagnostics = new ArrayList<>();
            Optional<Injection> injection = Injection.into(document.get(), contents, true, diagnostics::add);
            if (injection.isEmpty() && markers(input.text()) > 2 * contents.size()) {
                assertEquals("section-breaks-document", diagnostics.get(0).rule());
                return;
            }
            assertTrue(injection.isPresent(), () -> diagnostics.get(0).format());
            assertEquals(contents.size(), read(injection.get().text(), type).orElseThrow().regions().size());
        }
    }

    /** Whatever a text is, its markers are read or what is wrong is said with a place in it. */
    @Property(tries = 1500)
    void anyTextIsRead(@ForAll("texts") String text, @ForAll DocumentType type) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Document> document = Document.read(new SourceText("x", text), type, diagnostics::add);
        assertEquals(document.isEmpty(), !diagnostics.isEmpty());
        for (Diagnostic diagnostic : diagnostics) {
            assertTrue(diagnostic.span().orElseThrow().end() <= text.length());
            assertTrue(!diagnostic.format().isEmpty());
        }
        DocumentType.of("README", text);
    }

    private static long markers(String text) {
        return Pattern.compile("pubs:(?:begin|end|count)").matcher(text).results().count();
    }

    private static Optional<Document> read(String text, DocumentType type) {
        return Document.read(new SourceText("x", text), type, ignored -> { });
    }

    private static List<String> outside(Document document) {
        List<String> parts = new ArrayList<>();
        String text = document.source().text();
        int from = 0;
        for (Region region : document.regions()) {
            // A body on the line of its marker is put on lines of its own.
            parts.add(text.substring(from, region.opening().span().end()));
            from = region.closing().to();
            parts.add(text.substring(region.closing().span().start(), region.closing().from()));
        }
        parts.add(text.substring(from));
        return parts;
    }
}
