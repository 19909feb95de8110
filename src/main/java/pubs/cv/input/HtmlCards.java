package pubs.cv.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What pages show as cards and tags: boxes with a heading each, and words in boxes of their own with nothing between them. */
final class HtmlCards {
    private static final Set<String> BOXES = Set.of("div", "article", "section", "li");
    private static final Set<String> WORDS = Set.of("span", "a", "time", "small");
    private static final int SHORTEST_WORD = 2;
    private static final int MOST_NODES = 400;
    private static final int LONGEST_LABEL = 20;
    private static final int MOST_TAGS = 30;
    private static final Pattern TAG = Pattern.compile("(?i)(?:^|[\\s_-])(?:tag|keyword|topic)s?(?:$|[\\s_-])");

    /** A class of a field of a work: {@code title}, {@code pub-authors}. */
    private static final Pattern FIELD = Pattern.compile("(?i)(?:^|[\\s_-]|paper|pub)(title|author|venue|journal|conference|booktitle)s?(?=$|\\s)");
    private static final int MOST_FIELDS = 20;
    private static final int DEEPEST_FIELD = 8;

    private HtmlCards() {}

    /**
     * Boxes that follow each other alike, and whether what stands above their headings is long in one of them: the names of authors may
     * be short in one card, and stand before the title there too.
     */
    private static final class Row {
        private boolean isLong;
    }

    /** Puts the heading of each of several boxes before what stands above it in the box, which belongs to no other. */
    static void headingsFirst(Element body) {
        Map<Element, Row> rows = new IdentityHashMap<>();
        List<Element> headings = new ArrayList<>();
        for (Element heading : body.select("h2, h3, h4, h5, h6")) {
            Element box = heading.parent();
            if (box == null || !isOneOfMany(box) || !hasOneHeading(box)) {
                continue;
            }
            Element before = box.previousElementSibling();
            Row row = isCard(box, before) ? rows.getOrDefault(before, new Row()) : new Row();
            rows.put(box, row);
            Element above = heading.previousElementSibling();
            if (above != null) {
                headings.add(heading);
                row.isLong |= isLong(above);
            }
        }
        for (Element heading : headings) {
            Element above = heading.previousElementSibling();
            // A year or the short name of a venue before the title is what is looked for there.
            if (rows.get(heading.parent()).isLong && (isLong(above) || mayBeNames(above))) {
                heading.parent().prependChild(heading);
            }
        }
    }

    /** A year, a venue with its year and a venue of one word are none. */
    private static boolean mayBeNames(Element label) {
        String text = ElementText.first(label, LONGEST_LABEL + 1);
        return text.indexOf(' ') > 0 && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isLong(Element above) {
        return ElementText.first(above, LONGEST_LABEL + 1).length() > LONGEST_LABEL;
    }

    private static boolean isOneOfMany(Element box) {
        return BOXES.contains(box.normalName()) && !box.className().isEmpty() && (isCard(box, box.previousElementSibling()) || isCard(box, box.nextElementSibling()));
    }

    private static boolean isCard(Element box, Element other) {
        return Elements.alike(box, other) && hasOneHeading(other);
    }

    /** Counted no farther than a card goes, as pages may be of any size. */
    private static boolean hasOneHeading(Element box) {
        int headings = 0;
        int seen = 0;
        Node at = box;
        while (at != null && headings < 2 && seen++ < MOST_NODES) {
            headings += at instanceof Element element && Elements.headingLevel(element) > 0 ? 1 : 0;
            Node next = at.childNodeSize() > 0 ? at.childNode(0) : null;
            while (next == null && at != box && at != null) {
                next = at.nextSibling();
                at = next == null ? at.parent() : at;
            }
            at = next;
        }
        return headings == 1 && at == null;
    }

    /** Whether an element holds no more than the tags of a work. */
    static boolean areTags(Element element) {
        return element.childrenSize() > 0 && element.childrenSize() <= MOST_TAGS && element.childNodes().stream().allMatch(node -> node instanceof TextNode text ? text.isBlank()
                : node instanceof Element word && WORDS.contains(word.normalName()) && TAG.matcher(word.className()).find());
    }

    /** Whether an element with a class follows another without a blank, and begins a word: {@code <span class="tag">Sea</span><span class="tag">Ports</span>}. */
    static boolean standsApart(Element element) {
        if (!WORDS.contains(element.normalName()) || element.className().isEmpty() || !(element.previousSibling() instanceof Element before)
                || !WORDS.contains(before.normalName()) || before.className().isEmpty()) {
            return false;
        }
        String text = ElementText.first(element, SHORTEST_WORD);
        if (text.length() < SHORTEST_WORD || !Character.isUpperCase(text.charAt(0)) && !Character.isDigit(text.charAt(0))) {
            return false;
        }
        String last = ElementText.lastBackwards(before, SHORTEST_WORD);
        return last.length() >= SHORTEST_WORD && Character.isLetterOrDigit(last.charAt(0));
    }

    /** Whether an element is a field of a work by its class, {@code <span class="authors">}, beside others that are other fields. */
    static boolean isField(Element element) {
        Element parent = element.parent();
        String role = role(element);
        if (role.isEmpty() || parent == null || parent.childrenSize() > MOST_FIELDS) {
            return false;
        }
        List<String> roles = parent.children().stream().map(HtmlCards::role).filter(some -> !some.isEmpty()).toList();
        return roles.stream().distinct().count() > 1 && Collections.frequency(roles, role) == 1;
    }

    /** Whether a block holds the title and the authors of a work in elements of their own, so that it is apart from all others. */
    static boolean isWork(Element element) {
        if (element.childrenSize() < 2 || element.childrenSize() > MOST_FIELDS) {
            return false;
        }
        List<String> roles = element.children().stream().map(child -> named(child.className())).toList();
        return Collections.frequency(roles, "title") == 1 && Collections.frequency(roles, "author") == 1 && !isInItem(element);
    }

    private static boolean isInItem(Element element) {
        Element around = element;
        for (int steps = 0; steps < DEEPEST_FIELD && around != null; steps++, around = around.parent()) {
            if (around.normalName().equals("li") || around.normalName().equals("td")) {
                return true;
            }
        }
        return false;
    }

    private static String role(Element element) {
        return WORDS.contains(element.normalName()) ? named(element.className()) : "";
    }

    /** The field of a work that a class names; empty for none. */
    static String named(String classes) {
        Matcher named = FIELD.matcher(classes);
        return named.find() ? named.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
