package pubs.csl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;

/** Reads XML that may come from anyone: without a document type, without entities of its own, of bounded size and depth. */
final class SecureXml {
    private static final int LARGEST = 5_000_000;
    private static final int DEEPEST = 200;

    private SecureXml() {}

    /**
     * @param name what the text is called in messages
     * @throws StyleException when it is not XML that we take, with the place of the fault
     */
    static Document parse(byte[] bytes, String name) throws StyleException {
        if (bytes.length > LARGEST) {
            throw new StyleException("style-too-large", name + ": has " + bytes.length + " bytes, more than any style");
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // Styles are walked whole: nodes made on demand are only more work.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            Document document = builder.parse(new ByteArrayInputStream(bytes));
            checkDepth(document, name);
            return document;
        } catch (SAXParseException e) {
            throw fault(e, bytes, name);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new StyleException("bad-style", name + ": is not XML: " + e.getMessage());
        }
    }

    private static StyleException fault(SAXParseException e, byte[] bytes, String name) {
        String message = String.valueOf(e.getMessage());
        boolean doctype = message.contains("DOCTYPE");
        SourceText source = new SourceText(name, new String(bytes, StandardCharsets.UTF_8));
        int offset = 0;
        for (int line = 1; line < e.getLineNumber() && offset < source.text().length(); offset++) {
            line += source.text().charAt(offset) == '\n' ? 1 : 0;
        }
        int at = Math.min(source.text().length(), offset + Math.max(0, e.getColumnNumber() - 1));
        SourceSpan span = source.span(at, at);
        return doctype
                ? new StyleException("style-doctype", "a style must not have a DOCTYPE; delete that line", Optional.of(span))
                : new StyleException("bad-style", "this is not well-formed XML: " + message.replaceAll("\\s+", " "),
                        Optional.of(span));
    }

    /** Elements nested without end would overflow whatever walks them. */
    private static void checkDepth(Document document, String name) throws StyleException {
        int depth = 0;
        Node node = document.getDocumentElement();
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) {
                    throw new StyleException("bad-style", name + ": its elements are nested more than " + DEEPEST
                            + " deep");
                }
                continue;
            }
            while (node != null && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            node = node == null ? null : node.getNextSibling();
        }
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning of the parser says nothing that a user of a style could act on.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
