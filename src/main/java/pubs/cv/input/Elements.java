package pubs.cv.input;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What elements of a page are, by their names and attributes. */
final class Elements {
    private Elements() {}

    /** The level of a heading, from 1; 0 for all other elements. */
    static int headingLevel(Node node) {
        String name = node.normalName();
        return node instanceof Element && name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0;
    }

    /** Whether two elements have one name and one class, as those have that follow each other in a list. */
    static boolean alike(Element element, Element other) {
        return other != null && other.normalName().equals(element.normalName()) && other.className().equals(element.className());
    }

    /** What nobody sees until a button is pressed: an abstract, an entry to copy. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.hasClass("hidden") || element.hasClass("d-none") || element.hasClass("sr-only")
                || element.hasClass("visually-hidden") || css(element).contains("display:none");
    }

    static boolean isButton(Element element) {
        return element.attr("role").equals("button") && !element.hasAttr("href");
    }

    /** The style that an element has of its own, without blanks. */
    static String css(Element element) {
        return element.hasAttr("style") ? element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "") : "";
    }

    /** The element behind another in the same one; null when text or nothing follows. */
    static Element behind(Node node) {
        Node at = node.nextSibling();
        while (at instanceof TextNode text && text.isBlank()) {
            at = at.nextSibling();
        }
        return at instanceof Element element ? element : null;
    }
}
