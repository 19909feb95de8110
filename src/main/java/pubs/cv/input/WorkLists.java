package pubs.cv.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import pubs.cv.item.NamesAlone;

/**
 * Lists of a page that are one work each, their points its title, its authors and where it appeared: many stand one behind the
 * other, and each has names alone at the same place. The points of such a list become the lines of one.
 */
final class WorkLists implements NodeVisitor {
    private static final int LEAST_LISTS = 2;
    private static final int MOST_POINTS = 7;
    /** Names stand above or below the title. */
    private static final int PLACES = 2;
    private static final int LONGEST_POINT = 400;
    private static final int MOST_NODES = 200;
    /** A year, or a volume with its issue or its pages. */
    private static final Pattern PRINTED = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d\\s?[(:]\\s?\\d|\\d\\s?[–-]\\s?\\d");

    /** A list with what its points say; no points where it is no such list. */
    private record Points(Element list, List<String> texts) {
        private boolean areNames(int place) {
            return place < texts.size() && NamesAlone.areWithWords(texts.get(place));
        }

        private boolean isPrinted(int place) {
            for (int i = 0; i < texts.size(); i++) {
                if (i != place && PRINTED.matcher(texts.get(i)).find()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The lists with nothing but headings between them. */
    private List<Points> row = new ArrayList<>();
    private final List<Element> found = new ArrayList<>();
    private int lists;
    private int headings;
    private boolean nested;

    private WorkLists() {}

    static void joinPoints(Element body) {
        WorkLists lists = new WorkLists();
        body.traverse(lists);
        lists.close();
        lists.found.forEach(WorkLists::join);
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof TextNode text) {
            if (lists == 0 && headings == 0 && !text.isBlank()) {
                close();
            }
        } else if (isList(node)) {
            nested = lists > 0;
            lists++;
        } else if (Elements.headingLevel(node) > 0) {
            headings++;
        }
    }

    @Override
    public void tail(Node node, int level) {
        if (Elements.headingLevel(node) > 0) {
            headings--;
        } else if (isList(node)) {
            lists--;
            if (lists == 0) {
                row.add(points((Element) node));
                nested = false;
            }
        }
    }

    private static boolean isList(Node node) {
        return node.normalName().equals("ul") || node.normalName().equals("ol");
    }

    private Points points(Element list) {
        List<Element> points = list.children().stream().filter(point -> point.normalName().equals("li")).toList();
        boolean fits = !nested && points.size() >= 2 && points.size() <= MOST_POINTS && list.childrenSize() <= 2 * MOST_POINTS && list.child(0) == points.get(0)
                && points.stream().allMatch(point -> point.childNodeSize() <= MOST_NODES);
        List<String> texts = fits ? points.stream().map(point -> ElementText.first(point, LONGEST_POINT + 1)).toList() : List.of();
        return new Points(list, texts.stream().allMatch(text -> text.length() <= LONGEST_POINT) ? texts : List.of());
    }

    private void close() {
        List<Points> all = row;
        row = new ArrayList<>();
        all.stream().filter(WorkLists::isByClass).forEach(one -> found.add(one.list()));
        for (int place = 0; place < PLACES; place++) {
            int from = 0;
            while (from < all.size()) {
                int to = from;
                while (to < all.size() && (all.get(to).areNames(place) || to > from && isLike(all.get(to), all.get(to - 1), place))) {
                    to++;
                }
                List<Points> some = all.subList(from, to);
                if (areWorks(named(some, place), place)) {
                    int first = from > 0 && isLike(all.get(from - 1), all.get(from), place) ? from - 1 : from;
                    all.subList(first, to).forEach(one -> found.add(one.list()));
                }
                from = to + 1;
            }
        }
    }

    private static List<Points> named(List<Points> some, int place) {
        return some.stream().filter(one -> one.areNames(place)).toList();
    }

    /** Whether a list beside works is one that leaves its owner out: its first point is a title, and another says where it was printed. */
    private static boolean isLike(Points points, Points work, int place) {
        return place > 0 && !points.texts().isEmpty() && Elements.alike(points.list(), work.list()) && points.isPrinted(0) && !PRINTED.matcher(points.texts().get(0)).find()
                && points.texts().size() <= work.texts().size();
    }

    /** Whether the classes of the points say what they are. */
    private static boolean isByClass(Points points) {
        List<String> roles = points.texts().isEmpty() ? List.of() : points.list().children().stream().map(point -> HtmlCards.named(point.className())).toList();
        return Collections.frequency(roles, "title") == 1 && Collections.frequency(roles, "author") == 1;
    }

    /** Whether lists with names at one place are works: several names or the owner each time, and most say where it was printed. */
    private static boolean areWorks(List<Points> some, int place) {
        if (some.size() < LEAST_LISTS || some.stream().filter(one -> one.isPrinted(place)).count() * 2 < some.size()) {
            return false;
        }
        if (place == 0 && some.stream().filter(one -> PRINTED.matcher(one.texts().get(1)).find()).count() * 2 > some.size()) {
            // Their titles stand above them.
            return false;
        }
        List<String> names = some.stream().map(one -> one.texts().get(place)).toList();
        boolean people = some.stream().allMatch(one -> one.texts().stream().allMatch(NamesAlone::areWithWords));
        return !people && (names.stream().anyMatch(NamesAlone::areSeveral) || names.stream().distinct().count() == 1);
    }

    /** Puts all of a list into its first point; links that stand between the points of some pages too. */
    private static void join(Element list) {
        Element first = list.child(0);
        for (Node node = first.nextSibling(); node != null; node = first.nextSibling()) {
            if (node.normalName().equals("li")) {
                first.appendElement("br");
                List.copyOf(node.childNodes()).forEach(first::appendChild);
                node.remove();
            } else {
                first.appendChild(node);
            }
        }
    }
}
