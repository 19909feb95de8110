package pubs.cv.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import pubs.cv.item.SummaryWords;

/**
 * Finds the elements that hold the abstract of a work, or its keywords, which pages mostly hide until a button is pressed: what a
 * page opens and closes, what its buttons lead to, what stands hidden behind them, and what its class calls so.
 */
final class HtmlAbstracts {
    private static final Set<String> TRIGGERS = Set.of("a", "button", "span", "label", "b", "strong");
    private static final List<String> TARGETS = List.of("data-target", "data-bs-target", "aria-controls", "href", "for", "onclick");
    private static final Set<String> BOXES = Set.of("div", "p", "section", "blockquote", "span", "dd", "figure", "article");
    private static final Set<String> ITEMS = Set.of("li", "tr", "article", "body", "ul", "ol", "table");
    private static final Pattern CALLED = Pattern.compile("(?i)(?:^|[\\s_-])abstract(?:[\\s_-]?(?:text|body|content|box|full|\\d+))?(?:$|\\s)");
    /** {@code toggle('a1')}: what a script is given. */
    private static final Pattern SCRIPT = Pattern.compile("\\(\\s?[\"'](?:#)?([\\w-]{1,80})[\"']");
    private static final Pattern SHORT = Pattern.compile("(?i)[\\[(+\\s]{0,3}abs[\\])+\\s]{0,3}");
    /** The shortest text that a class alone tells to be an abstract, in characters. */
    private static final int SHORTEST = 60;
    /** What is looked at of a text behind a button, in characters, and how many words it has at least. */
    private static final int LONGEST_SAMPLE = 300;
    private static final int LEAST_SAID = 4;
    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}])\\p{Ll}[\\p{L}’'-]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    private static final int MOST_SIBLINGS = 6;
    private static final int MOST_STEPS = 3;
    /** No abstract is made of more. */
    private static final int MOST_NODES = 400;

    private final Map<Element, String> found = new IdentityHashMap<>();
    private final Map<String, Element> byId = new HashMap<>();

    private HtmlAbstracts() {}

    /** The word that the abstract stands behind which an element holds; it may be empty. Null for all other elements. */
    String word(Element element) {
        return found.get(element);
    }

    /** Whether an element holds an abstract and its button, and nothing else. */
    boolean isAround(Element element) {
        if (found.containsKey(element)) {
            return true;
        }
        boolean holds = false;
        Node at = element.childNodeSize() > 0 && element.childNodeSize() <= 2 * MOST_SIBLINGS ? element.childNode(0) : null;
        for (; at != null; at = at.nextSibling()) {
            holds |= at instanceof Element inner && found.containsKey(inner);
            if (!(at instanceof TextNode text && text.isBlank()) && !(at instanceof Element inner && (found.containsKey(inner) || isTrigger(inner)))) {
                return false;
            }
        }
        return holds;
    }

    static HtmlAbstracts of(Element body) {
        HtmlAbstracts abstracts = new HtmlAbstracts();
        List<Element> triggers = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (!element.id().isEmpty()) {
                abstracts.byId.putIfAbsent(element.id(), element);
            }
            String name = element.normalName();
            if (name.equals("details")) {
                abstracts.opened(element);
            } else if (TRIGGERS.contains(name) && isTrigger(element)) {
                triggers.add(element);
            } else if (BOXES.contains(name) && !element.className().isEmpty() && CALLED.matcher(element.className()).find() && isOne(element)) {
                abstracts.found.put(element, "");
            }
        }
        triggers.forEach(abstracts::led);
        return abstracts;
    }

    private void opened(Element details) {
        for (Node node : details.childNodes()) {
            if (node instanceof Element summary && summary.normalName().equals("summary")) {
                String label = ElementText.first(summary, SummaryWords.LONGEST + 1);
                if (SummaryWords.isAlone(label)) {
                    found.put(details, SummaryWords.word(label));
                }
                return;
            }
        }
    }

    private static boolean isTrigger(Element element) {
        String label = ElementText.first(element, SummaryWords.LONGEST + 1);
        return SummaryWords.isAlone(label) || SHORT.matcher(label).matches();
    }

    /** Finds where a button leads: to what it names, or to what is hidden behind it. */
    private void led(Element trigger) {
        String label = ElementText.first(trigger, SummaryWords.LONGEST + 1);
        String word = SHORT.matcher(label).matches() ? "Abstract" : SummaryWords.word(label);
        for (String attribute : TARGETS) {
            String target = trigger.attr(attribute);
            Matcher script = SCRIPT.matcher(attribute.equals("href") && !target.startsWith("javascript:") ? "" : target);
            Element named = byId.get(script.find() ? script.group(1) : target.startsWith("#") ? target.substring(1) : attribute.equals("href") ? "" : target);
            if (named != null && named != trigger && !isIn(named, trigger) && holdsOne(named)) {
                found.putIfAbsent(named, word);
                return;
            }
        }
        Element below = trigger.normalName().equals("button") ? Elements.behind(trigger) : null;
        if (below != null && BOXES.contains(below.normalName()) && holdsOne(below) && isTold(ElementText.first(below, LONGEST_SAMPLE))) {
            found.putIfAbsent(below, word);
            return;
        }
        Node at = trigger;
        for (int steps = 0; steps < MOST_STEPS && at instanceof Element element && !ITEMS.contains(element.normalName()); steps++, at = at.parent()) {
            Node next = at.nextSibling();
            for (int seen = 0; seen < MOST_SIBLINGS && next != null; seen++, next = next.nextSibling()) {
                if (next instanceof Element box && Elements.isHidden(box) && !ElementText.first(box, 2).startsWith("@")) {
                    if (!found.containsKey(box) && holdsOne(box)) {
                        found.put(box, word);
                    }
                    return;
                }
                if (steps > 0 && next instanceof Element box && !Elements.isHidden(box)) {
                    break;
                }
            }
        }
    }

    /** Whether a text is made of sentences, not of names, nor a title in capitals. */
    private static boolean isTold(String text) {
        if (text.codePoints().noneMatch(Character::isLowerCase) && text.codePoints().noneMatch(Character::isUpperCase)) {
            // Chinese has neither case nor blanks.
            return text.codePointCount(0, text.length()) >= LEAST_SAID;
        }
        long words = WORD.matcher(text).results().count();
        return words >= LEAST_SAID && SMALL_WORD.matcher(text).results().count() * 2 > words;
    }

    private static boolean isIn(Element outer, Node inner) {
        Node at = inner;
        for (int steps = 0; at != null && steps < MOST_SIBLINGS; steps++, at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element whose class says so is an abstract, and not one of many works, nor the button that shows it. */
    private static boolean isOne(Element element) {
        Element before = previous(element);
        if (before == null || Elements.alike(element, before) || Elements.alike(element, Elements.behind(element)) || !holdsOne(element)) {
            return false;
        }
        return Elements.isHidden(element) || ElementText.first(element, SHORTEST).length() >= SHORTEST || SummaryWords.labelEnd(ElementText.first(element, SummaryWords.LONGEST)) > 0;
    }

    private static Element previous(Node node) {
        Node at = node.previousSibling();
        while (at instanceof TextNode text && text.isBlank()) {
            at = at.previousSibling();
        }
        return at instanceof Element element ? element : null;
    }

    /** Whether an element holds text alone: no works with headings, no list of them. */
    private static boolean holdsOne(Element element) {
        int seen = 0;
        for (Node at = element.childNodeSize() > 0 ? element.childNode(0) : null; at != null; seen++) {
            boolean label = Elements.headingLevel(at) > 0 && SummaryWords.isAlone(ElementText.first((Element) at, SummaryWords.LONGEST + 1));
            if (seen > MOST_NODES || Elements.headingLevel(at) > 0 && !label || at.normalName().equals("table") || at.normalName().equals("li")) {
                return false;
            }
            Node next = at.childNodeSize() > 0 ? at.childNode(0) : at.nextSibling();
            while (next == null && at != null && at.parent() != element) {
                at = at.parent();
                next = at == null ? null : at.nextSibling();
            }
            at = next;
        }
        return true;
    }
}
