package pubs.csl;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * XML as the build leaves it for a fast start: the tree of elements, without comments and without the blanks between
 * elements. A cold XML parser takes ten times as long for a style or a locale.
 *
 * <p>The form: the number of strings, each with its length in UTF-8 before it; then the root. An element is its name, the
 * number of its attributes, a name and a value for each, the number of its children, and these, each after a byte that says
 * whether it is an element or a text. Numbers are unsigned and of 16 bits; strings are named by their index from 0.
 */
final class CompactXml {
    private static final int ELEMENT = 1;
    private static final int TEXT = 2;
    private static final int MOST = 0xFFFF;

    private CompactXml() {}

    /** @throws IllegalArgumentException when the document has more of something than the form can count */
    static byte[] write(Document document) {
        Map<String, Integer> strings = new LinkedHashMap<>();
        ByteArrayOutputStream tree = new ByteArrayOutputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(tree); DataOutputStream whole = new DataOutputStream(all)) {
            write(document.getDocumentElement(), out, strings);
            number(strings.size(), whole);
            for (String string : strings.keySet()) {
                byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
                number(bytes.length, whole);
                whole.write(bytes);
            }
            tree.writeTo(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static void write(Element element, DataOutputStream out, Map<String, Integer> strings) throws IOException {
        string(element.getNodeName(), out, strings);
        NamedNodeMap attributes = element.getAttributes();
        number(attributes.getLength(), out);
        for (int i = 0; i < attributes.getLength(); i++) {
            string(attributes.item(i).getNodeName(), out, strings);
            string(attributes.item(i).getNodeValue(), out, strings);
        }
        List<Node> children = children(element);
        number(children.size(), out);
        for (Node child : children) {
            if (child instanceof Element inner) {
                out.writeByte(ELEMENT);
                write(inner, out, strings);
            } else {
                out.writeByte(TEXT);
                string(child.getNodeValue(), out, strings);
            }
        }
    }

    /** Elements and texts; a blank text is one when it stands alone ({@code <single> </single>}). */
    private static List<Node> children(Element element) {
        List<Node> elements = new ArrayList<>();
        List<Node> all = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                elements.add(child);
            }
            if (child instanceof Element || child instanceof Text) {
                all.add(child);
            }
        }
        all.removeIf(child -> !elements.isEmpty() && child instanceof Text && child.getNodeValue().isBlank());
        return all;
    }

    private static void string(String string, DataOutputStream out, Map<String, Integer> strings) throws IOException {
        Integer index = strings.putIfAbsent(string, strings.size());
        number(index == null ? strings.size() - 1 : index, out);
    }

    private static void number(int number, DataOutputStream out) throws IOException {
        if (number > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " of something");
        }
        out.writeShort(number);
    }

    /** The document, which the caller may change. */
    static Document read(byte[] compact) {
        ByteBuffer in = ByteBuffer.wrap(compact);
        String[] strings = new String[number(in)];
        for (int i = 0; i < strings.length; i++) {
            int length = number(in);
            strings[i] = new String(compact, in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
        }
        Document document = empty();
        // Names were checked when the XML was read.
        document.setStrictErrorChecking(false);
        document.appendChild(element(in, strings, document));
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element element(ByteBuffer in, String[] strings, Document document) {
        Element element = document.createElement(strings[number(in)]);
        for (int left = number(in); left > 0; left--) {
            element.setAttribute(strings[number(in)], strings[number(in)]);
        }
        for (int left = number(in); left > 0; left--) {
            element.appendChild(in.get() == ELEMENT ? element(in, strings, document)
                    : document.createTextNode(strings[number(in)]));
        }
        return element;
    }

    private static int number(ByteBuffer in) {
        return in.getShort() & MOST;
    }
}
