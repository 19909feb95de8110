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
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;

/** Reads XML that may come from anyone: without a document type, without entities of its own, of bounded size and depth. */
final class SecureXml {
    static final int LARGEST = 5_000_000;
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
            // Elements nested without end would overflow whatever walks them.
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXParseException e) {
            throw fault(e, bytes, name);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new StyleException("bad-style", name + ": is not XML: " + e.getMessage());
        }
    }

    private static StyleException fault(SAXParseException e, byte[] bytes, String name) {
        String message = String.valueOf(e.getMessage());
        SourceText source = new SourceText(name, text(bytes));
        int offset = 0;
        for (int line = 1; line < e.getLineNumber() && offset < source.text().length(); offset++) {
            line += source.text().charAt(offset) == '\n' ? 1 : 0;
        }
        int at = Math.min(source.text().length(), offset + Math.max(0, e.getColumnNumber() - 1));
        Optional<SourceSpan> span = Optional.of(source.span(at, at));
        if (message.contains("DOCTYPE")) {
            return new StyleException("style-doctype", "a style must not have a DOCTYPE; delete that line", span);
        }
        if (message.contains("maxElementDepth")) {
            return new StyleException("bad-style", "elements are nested more than " + DEEPEST + " deep", span);
        }
        return new StyleException("bad-style", "this is not well-formed XML: " + message.replaceAll("\\s+", " "), span);
    }

    /** The text of the bytes for a message, without its byte-order mark. */
    static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
