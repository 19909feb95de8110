package pubs.cv.input;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import pubs.resource.Resource;

/** What a link is called that shows a picture and no word: {@code <a href="…"><i class="fa fa-file-pdf"></i></a>}. */
final class LinkIcons {
    /** Labels by parts of the names of icons and pictures, the most telling first. */
    private static final Map<String, String> LABELS = new LinkedHashMap<>();
    /** {@code \\faFilePdf}, {@code \\aiDoi}, {@code \\faIcon{file-pdf}}. */
    private static final Pattern COMMAND = Pattern.compile("(\\{\\s{0,3})?\\\\(?:fa|ai)(?:[Ii]con\\*?(?:\\[[a-z]{1,12}\\])?\\{([a-z-]{2,30})\\}|([A-Z][A-Za-z]{1,30})\\*?)(?:\\{\\})?(\\s{0,3}(?=\\}))?");
    private static final Pattern LAST_OF_PATH = Pattern.compile("[^/?#]{1,80}(?=[?#]|$)");
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
        if (!link.normalName().equals("a") || link.attr("href").isBlank() || link.attr("href").startsWith("#") || !ElementText.first(link, 1).isBlank()) {
            return "";
        }
        StringBuilder said = new StringBuilder(link.attr("title") + " " + link.attr("aria-label"));
        int parts = 0;
        for (Element at = link.firstElementChild(); at != null && parts < MOST_PARTS; at = at.firstElementChild() == null ? at.nextElementSibling() : at.firstElementChild(), parts++) {
            said.append(' ').append(at.className()).append(' ').append(at.attr("alt")).append(' ').append(at.attr("title")).append(' ').append(at.attr("data-icon")).append(' ').append(lastOf(at.attr("src")));
        }
        return parts == 0 ? "" : label(said.toString());
    }

    /** The label of a picture by its description and its address. */
    static String label(String description, String address) {
        String label = label(description);
        return label.isEmpty() ? label(lastOf(address)) : label;
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
            return Matcher.quoteReplacement(open + (alone ? label(name) : ""));
        });
    }

    private static String label(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return LABELS.entrySet().stream().filter(row -> lower.contains(row.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static String lastOf(String address) {
        Matcher name = LAST_OF_PATH.matcher(address);
        String last = "";
        while (name.find() && last.isEmpty()) {
            last = name.group();
        }
        return last;
    }
}
