package pubs.cv.input;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The first or last few characters of what an element shows, its blanks as one each. All of the text is not looked at: elements
 * that stand in each other without end would each go over the same text again.
 */
final class ElementText {
    private static final int MOST_NODES = 400;
    private static final int MOST_BLANKS = 1_000;

    private final StringBuilder found = new StringBuilder();
    private final boolean backwards;
    private final int most;
    private boolean blank;
    private int blanks;

    private ElementText(boolean backwards, int most) {
        this.backwards = backwards;
        this.most = most;
    }

    /** What an element begins with, no more than so many characters, or one more after a blank. */
    static String first(Element element, int most) {
        return new ElementText(false, most).read(element);
    }

    /** What an element ends with, the last character first. */
    static String lastBackwards(Element element, int most) {
        return new ElementText(true, most).read(element);
    }

    private String read(Element element) {
        Node at = element;
        for (int seen = 0; at != null && seen < MOST_NODES && !isDone(); seen++) {
            if (at instanceof TextNode text) {
                add(text.getWholeText());
            } else {
                blank |= at instanceof Element inner && (inner.isBlock() || inner.normalName().equals("br"));
            }
            at = next(at, element);
        }
        return found.toString();
    }

    private Node next(Node node, Element element) {
        if (node.childNodeSize() > 0) {
            return node.childNode(backwards ? node.childNodeSize() - 1 : 0);
        }
        Node at = node;
        while (at != element) {
            Node beside = backwards ? at.previousSibling() : at.nextSibling();
            if (beside != null) {
                return beside;
            }
            at = at.parent();
            blank |= at instanceof Element left && left.isBlock();
        }
        return null;
    }

    private void add(String text) {
        for (int i = 0; i < text.length() && !isDone(); i++) {
            char c = text.charAt(backwards ? text.length() - 1 - i : i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                blank = true;
                blanks++;
            } else if (c == '\u200B' || c == '\u00AD') {
                // Shown as nothing.
                blanks++;
            } else {
                found.append(blank && !found.isEmpty() ? " " : "").append(c);
                blank = false;
            }
        }
    }

    private boolean isDone() {
        return found.length() >= most || blanks > MOST_BLANKS;
    }
}
