package pubs.cv.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import pubs.resource.Resource;

/** What a link is called that shows a picture and no word: {@code <a href="…"><i class="fa fa-file-pdf"></i></a>}. */
final class LinkIcons {
    /** Labels by words in the names of icons and pictures, the most telling first. */
    private static final Map<String, String> LABELS = new LinkedHashMap<>();
    /** {@code \\faFilePdf}, {@code \\aiDoi}, {@code \\faIcon{file-pdf}}. */
    private static final Pattern COMMAND = Pattern.compile("(\\{\\s{0,3})?\\\\(?:fa|ai)(?:[Ii]con\\*?(?:\\[[a-z]{1,12}\\])?\\{([a-z-]{2,30})\\}|([A-Z][A-Za-z]{1,30})\\*?(?:\\[[a-z]{1,12}\\])?)(?:\\{\\})?(\\s{0,3}(?=\\}))?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    /** No place to share a page at. */
    private static final Pattern ICON = Pattern.compile("^(?!.*(?:facebook|twitter|linkedin|mastodon|bluesky|instagram|reddit|whatsapp|telegram|share|mail|envelope|user|home))(?:.*\\s)?(?:fa[a-z]?|ai|bi|icon|iconify)(?:-|\\s|$)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^A-Za-z]+");
    private static final Pattern NAME_OF_FILE = Pattern.compile("(?:[^/?#]*/)*([^/?#]{1,80}?)(?:\\.\\w{2,4})?(?:[?#].*)?");
    private static final Pattern OF_DOCUMENT = Pattern.compile("(?i)[^?#]*\\.pdf(?:[?#].*)?");
    /** What the name of a picture has beside its word. */
    private static final Set<String> FILLERS = Set.of("icon", "icons", "logo", "badge", "button", "link", "file", "download", "open", "small", "black", "img", "image");
    private static final int MOST_PARTS = 6;

    static {
        for (String row : Resource.rows(LinkIcons.class, "icons.tsv")) {
            String[] cells = row.split("\t", -1);
            for (String part : cells[1].split("; ")) {
                LABELS.put(part, cells[0]);
            }
        }
    }

    private LinkIcons() {}

    /** The label of a link without words; empty when there are some, or when nothing tells what it is. */
    static String label(Element link) {
        String address = link.attr("href");
        if (!link.normalName().equals("a") || address.isBlank() || address.startsWith("#") || link.childrenSize() == 0 || !ElementText.first(link, 1).isBlank()) {
            return "";
        }
        String label = ofIcon(link.attr("title") + " " + link.attr("aria-label"));
        int parts = 0;
        for (Element at = link.firstElementChild(); at != null && parts < MOST_PARTS && label.isEmpty(); at = at.firstElementChild() == null ? at.nextElementSibling() : at.firstElementChild(), parts++) {
            label = at.normalName().equals("img") ? ofPicture(at.attr("alt"), at.attr("src"), address) : ofIcon(at.className() + " " + at.attr("title") + " " + at.attr("data-icon"));
        }
        // An icon that tells nothing is a link all the same.
        return label.isEmpty() && ICON.matcher(link.firstElementChild().className()).find() ? "Link" : label;
    }

    /** The label of a link that shows a picture, by what the picture is said to be, or by where the link leads and what the picture is called. */
    static String ofPicture(String description, String picture, String address) {
        Matcher file = NAME_OF_FILE.matcher(picture);
        String label = only(description);
        label = label.isEmpty() && file.matches() ? only(file.group(1)) : label;
        return label.isEmpty() || !OF_DOCUMENT.matcher(address).matches() ? label : "PDF";
    }

    /** LaTeX with the commands of icons gone; the only word of a link is its label. */
    static String written(String latex) {
        if (!latex.contains("\\fa") && !latex.contains("\\ai")) {
            return latex;
        }
        return COMMAND.matcher(latex).replaceAll(icon -> {
            String open = icon.group(1) == null ? "" : icon.group(1);
            String name = icon.group(2) == null ? icon.group(3) : icon.group(2);
            boolean alone = !open.isEmpty() && icon.group(4) != null;
            return Matcher.quoteReplacement(open + (alone ? ofIcon(name) : ""));
        });
    }

    /** {@code fa fa-file-pdf}, {@code FilePdf}: the label by any word of a name. */
    private static String ofIcon(String name) {
        List<String> words = words(name);
        return LABELS.entrySet().stream().filter(row -> words.contains(row.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    /** {@code pdf-icon}: the label by the only word that a name has; a picture of other things has other words. */
    private static String only(String name) {
        List<String> words = words(name).stream().filter(word -> !FILLERS.contains(word)).toList();
        return words.size() == 1 ? LABELS.getOrDefault(words.get(0), "") : "";
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String whole : BETWEEN_NAMES.split(name)) {
            // "GitHub" is one word, "FilePdf" two.
            boolean known = LABELS.containsKey(whole.toLowerCase(Locale.ROOT));
            words.addAll(known ? List.of(whole) : List.of(BETWEEN_WORDS.split(whole)));
        }
        return words.stream().filter(word -> !word.isEmpty()).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
