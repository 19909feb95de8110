package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The compact form says what the XML says. */
class CompactXmlTest {
    static List<String> styles() {
        List<String> ids = StyleIndex.ids();
        return IntStream.range(0, ids.size()).filter(i -> i % 40 == 0).mapToObj(ids::get).toList();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aStyleComesBackAsItWas(String id) throws StyleException {
        Document xml = StyleFiles.inJar(id).orElseThrow().document();
        Document compact = CompactXml.read(CompactXml.write(xml));
        assertEquals(said(xml), said(compact));
    }

    @Test
    void commentsAndBlanksBetweenElementsGoAndTheOnlyTextStays() throws StyleException {
        Document xml = SecureXml.parse("""
                <a b="1 &amp; 2">
                  <!-- why --> <single> </single>
                  <é>x &lt; y<i/> z</é>
                </a>""".getBytes(StandardCharsets.UTF_8), "");
        assertEquals("<a b=1 & 2><single>[ ]</single><é>[x < y]<i></i>[ z]</é></a>", said(CompactXml.read(CompactXml.write(xml))));
    }

    @Test
    void whatCannotBeCountedIsRefused() throws StyleException {
        Document wide = SecureXml.parse(("<a>" + "<b/>".repeat(0x10000) + "</a>").getBytes(StandardCharsets.UTF_8), "");
        assertThrows(IllegalArgumentException.class, () -> CompactXml.write(wide));
    }

    @Test
    void whatHasAShortNameIsThereWithWhatItStandsOn() throws StyleException {
        for (StyleInfo style : StyleCatalog.aliases().values()) {
            byte[] bytes = CompactFiles.own(style.id()).or(() -> CompactFiles.published(style.id())).orElseThrow();
            StyleText text = new StyleText(style.id(), StyleText.Kind.COMPACT, bytes);
            text.read().parent().ifPresent(parent -> assertTrue(
                    CompactFiles.published(parent.substring(parent.lastIndexOf('/') + 1)).isPresent(), parent));
        }
    }

    /** All that a document says to us, as one text. */
    private static String said(Document document) {
        StringBuilder said = new StringBuilder();
        said(document.getDocumentElement(), said);
        return said.toString();
    }

    private static void said(Element element, StringBuilder said) {
        said.append('<').append(element.getNodeName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            said.append(' ').append(element.getAttributes().item(i).getNodeName()).append('=')
                    .append(element.getAttributes().item(i).getNodeValue());
        }
        said.append('>');
        boolean parts = element.getElementsByTagName("*").getLength() > 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                said(inner, said);
            } else if (child instanceof Text && !(parts && child.getNodeValue().isBlank())) {
                said.append('[').append(child.getNodeValue()).append(']');
            }
        }
        said.append("</").append(element.getNodeName()).append('>');
    }
}
