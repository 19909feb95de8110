package pubs.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import pubs.diagnostic.SourceText;

/**
 * The bytes of a style, as yet unread.
 *
 * @param name what messages call it: a path, or an id
 */
record StyleText(String name, Kind kind, byte[] bytes) {
    /** What the bytes are. */
    enum Kind {
        /** XML of the user, in which places are of use to him. */
        FILE,
        /** XML of the public repository. */
        PUBLISHED,
        /** {@link CompactXml}. */
        COMPACT
    }

    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

    /**
     * A style read, independent or dependent.
     *
     * @param parent the address of the style that a dependent one stands on; one with a bibliography stands on none
     */
    record Read(StyleText text, Document document, Optional<String> parent) {
        boolean hasBibliography() {
            return !children(document.getDocumentElement(), "bibliography").isEmpty();
        }

        String language() {
            return document.getDocumentElement().getAttribute("default-locale");
        }
    }

    static StyleText ofFile(String name, byte[] bytes) {
        return new StyleText(name, Kind.FILE, bytes);
    }

    boolean isFile() {
        return kind == Kind.FILE;
    }

    /** @throws StyleException when it is not XML that we take */
    Document document() throws StyleException {
        return kind == Kind.COMPACT ? CompactXml.read(bytes) : SecureXml.parse(bytes, name);
    }

    /** @throws StyleException when it is not a style of CSL 1.0 */
    Read read() throws StyleException {
        Document document = document();
        Element root = document.getDocumentElement();
        if (root.getNodeName().equals("locale")) {
            throw fault("not-a-style", "this is a locale of CSL, expected a style; --lang names a language", "<locale");
        }
        if (!root.getNodeName().equals("style")) {
            throw fault("not-a-style", "this is XML, but no CSL style: it begins with <" + root.getNodeName()
                    + ">, expected <style>", "<" + root.getNodeName());
        }
        String namespace = root.getAttribute("xmlns");
        if (!namespace.isEmpty() && !namespace.equals(NAMESPACE)) {
            throw fault("not-a-style", "this is no CSL style: its namespace is " + namespace + ", expected " + NAMESPACE,
                    "<style");
        }
        String version = root.getAttribute("version");
        if (!version.equals("1") && !version.startsWith("1.")) {
            throw fault("style-version", (version.isEmpty() ? "the style has no version and may be of CSL 0.8"
                    : "the style is of CSL " + version) + ", expected version=\"1.0\"", "<style");
        }
        boolean complete = !children(root, "bibliography").isEmpty();
        return new Read(this, document, complete ? Optional.empty() : parent(root));
    }

    private static Optional<String> parent(Element style) {
        for (Element info : children(style, "info")) {
            for (Element link : children(info, "link")) {
                if (link.getAttribute("rel").equals("independent-parent")) {
                    return Optional.of(link.getAttribute("href").strip());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getNodeName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** {@code this style}, or for one that is not the user's {@code the style "apa"}. */
    String subject() {
        return isFile() ? "this style" : "the style \"" + name + "\"";
    }

    /** A fault, in a file at the first place where some words stand. */
    StyleException fault(String rule, String message, String words) {
        SourceText source = new SourceText(name, SecureXml.text(bytes));
        int at = source.text().indexOf(words);
        return new StyleException(rule, message,
                isFile() && at >= 0 ? Optional.of(source.span(at, at + words.length())) : Optional.empty());
    }
}
