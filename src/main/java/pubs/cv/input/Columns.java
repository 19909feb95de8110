package pubs.cv.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pubs.model.StyledText;
import pubs.resource.Resource;

/** What the head of a table of works calls its columns: rows are then read in the order of a reference, with numbers called what they are. */
final class Columns {
    /** The order in which a reference says things; a row of it is easier to read than one of any other. */
    private static final List<String> ORDER = List.of("index", "year", "authors", "title", "reference", "coauthors", "venue", "publisher", "volume", "number", "pages", "date", "status", "link", "");
    private static final Map<String, String> ROLES = new HashMap<>();
    private static final Set<String> OF_WORKS = Set.of("title", "authors", "coauthors", "reference");
    private static final int LONGEST_NAME = 40;
    private static final Pattern ENDS = Pattern.compile("[\\s.:]+$");
    private static final Pattern YEAR = Pattern.compile("[(\\[]?(?:19|20)\\d\\d[a-z]?[)\\]]?[.,]?");
    private static final Pattern BARE_NUMBER = Pattern.compile("[A-Z]?\\d{1,6}(?:\\s?[-–—]{1,2}\\s?\\d{1,6})?(?:\\s?\\(\\d{1,4}\\))?");
    private static final Pattern SENTENCES = Pattern.compile("[.?!]\\s");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»‘’]");
    private static final Pattern FIGURES = Pattern.compile("[\\d.,%/\\s]+");

    static {
        for (String row : Resource.rows(Columns.class, "columns.tsv")) {
            String[] cells = row.split("\t", -1);
            for (String name : cells[1].split("; ")) {
                ROLES.putIfAbsent(bare(name), cells[0]);
            }
        }
    }

    private final List<String> names;
    private final List<String> roles;

    private Columns(List<String> names, List<String> roles) {
        this.names = names;
        this.roles = roles;
    }

    /** The columns by the cells of a head; what no table of works has is called the empty string. */
    static Columns of(List<List<CvLine>> cells) {
        List<String> names = cells.stream().map(Columns::text).toList();
        List<String> roles = new ArrayList<>(names.stream().map(name -> ROLES.getOrDefault(bare(name), "")).toList());
        boolean title = roles.contains("title");
        roles.replaceAll(role -> role.equals("publication") ? title ? "venue" : "title" : role);
        // What is counted before the first column is the list itself.
        if (roles.get(0).equals("number")) {
            roles.set(0, "index");
        }
        return new Columns(names, roles);
    }

    /** Whether the cells are names of columns, and nothing else. @param set whether the format calls them a head */
    boolean areHead(boolean set) {
        long named = names.stream().filter(name -> !name.isEmpty()).count();
        boolean all = IntStream.range(0, names.size()).allMatch(i -> names.get(i).isEmpty() || !roles.get(i).isEmpty());
        boolean brief = names.stream().allMatch(name -> name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isDigit));
        return named > 1 && all && areOfWorks() || set && brief;
    }

    /** Whether the table is one of works, as its head says. */
    boolean areOfWorks() {
        return roles.stream().anyMatch(OF_WORKS::contains);
    }

    int size() {
        return names.size();
    }

    boolean areNames(List<List<CvLine>> cells) {
        return cells.stream().map(Columns::text).toList().equals(names);
    }

    /** The lines of a row in the order of a reference. */
    List<CvLine> lines(List<List<CvLine>> cells) {
        List<CvLine> lines = new ArrayList<>();
        for (String role : ORDER) {
            for (int i = 0; i < cells.size(); i++) {
                String own = roles.get(i).equals("year") && !YEAR.matcher(text(cells.get(i))).matches() ? "date" : roles.get(i);
                if (own.equals(role)) {
                    lines.addAll(said(role, names.get(i), cells.get(i)));
                }
            }
        }
        return lines;
    }

    private static List<CvLine> said(String role, String name, List<CvLine> cell) {
        String text = text(cell);
        if (cell.size() != 1) {
            return cell;
        }
        boolean number = BARE_NUMBER.matcher(text).matches();
        String before = switch (role) {
            case "volume" -> number ? "vol. " : "";
            case "number" -> number ? "no. " : "";
            case "pages" -> number ? "pp. " : "";
            case "link" -> text.startsWith("10.") ? "doi:" : "";
            case "coauthors" -> "(with ";
            // What the head calls a title is all of it.
            case "title" -> SENTENCES.matcher(text).find() && !QUOTES.matcher(text).find() ? "“" : "";
            case "" -> FIGURES.matcher(text).matches() ? name + ": " : "";
            default -> "";
        };
        if (role.equals("coauthors") && text.indexOf(' ') < 0) {
            return cell;
        }
        CvLine line = cell.get(0);
        StyledText whole = StyledText.of(before).append(line.text());
        String behind = role.equals("coauthors") ? ")" : role.equals("title") ? "”" : "";
        return before.isEmpty() ? cell : List.of(line.with(whole.append(StyledText.of(behind))));
    }

    static String text(List<CvLine> cell) {
        return String.join(" ", cell.stream().map(line -> line.text().plain()).toList()).strip();
    }

    private static String bare(String name) {
        return ENDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
