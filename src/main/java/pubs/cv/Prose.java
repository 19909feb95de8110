package pubs.cv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceWords;
import pubs.cv.item.Sayings;

/** Sentences that tell of a list, {@code Papers with a star are joint work}, and are no item of it. */
final class Prose {
    private static final Pattern VERB = Pattern.compile("[\\p{L},]\\s" + ReferenceWords.any("verb") + "\\s\\p{Ll}");
    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}[\\p{L}’'-]{3,30}");
    private static final Pattern WORD = Pattern.compile("\\s\\p{L}[\\p{L}’'-]{3,30}");
    /** What only a reference has: a quotation, a volume and a page, a year behind a mark or at the end, an identifier, a status. */
    private static final Pattern PRINTED = Pattern.compile("[“„«\"]|\\d\\s?[:(,]\\s?\\d|[(,.]\\s?(?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d[a-z]?[.)\\]]*$"
            + "|(?i:\\b(?:doi|arxiv|to appear|in press|forthcoming|submitted to|thesis|dissertation)\\b)");
    /** {@code (with Jo Roe)}: a work in progress has hardly more than its title. */
    private static final Pattern WITH = Pattern.compile("[(,]\\s?" + ReferenceWords.any("with") + "\\s\\p{Lu}");
    private static final int LEAST_WORDS = 6;
    private static final Pattern YEAR_OR_INITIAL = Pattern.compile("\\d{4}|(?<!\\p{L})\\p{Lu}\\.");
    private static final Pattern PROFILE = Pattern.compile(ReferenceWords.any("profile") + "(?![\\p{L}\\d])");
    private static final Pattern PROFILE_WITHIN = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("profile") + "(?![\\p{L}\\d])");
    /** {@code You can also find my articles on Google Scholar}. */
    private static final Pattern SAID_OF_LIST = Pattern.compile("(?i)(?:(?:you (?:can|may|will)|see|please|visit|find|for|view|check) |(?:a |the |my )?(?:complete|full|up.to.date|recent|whole|more) |more (?:at|on|papers|publications) )");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d(?![\\d-])");
    /** What stands beside the name of a profile: links, numbers, marks, what a profile is called and has. */
    private static final Pattern OF_PROFILE = Pattern.compile("https?://\\S+|www\\.\\S+|" + ReferenceWords.any("profile") + "(?![\\p{L}\\d])"
            + "|(?<!\\p{L})(?i:profiles?|page|author|id|citations?|[hi]-?\\d*-?index|full|complete|list|of|all|my|publications|see|on|at|and|for|link)(?!\\p{L})|\\S*\\d\\S*");
    /** A name of a person, if any, between marks. */
    private static final Pattern NAME_ONLY = Pattern.compile("[^\\p{L}]*(?:\\p{Lu}[\\p{L}.’'-]*[^\\p{L}]*|(?:van|von|de|der|den|da|di)\\s){0,5}");
    private static final Pattern SENTENCE_WITHIN = Pattern.compile("\\p{Ll}{2}[.?!]\\s+\\p{L}");
    /** The longest line about a profile, in characters. */
    private static final int LONGEST_PROFILE = 120;

    /** As many longer words in small letters tell something, rather than name people and a title. */
    private static final int LEAST_TOLD = 3;

    private Prose() {}

    /** Whether a line says where else the works of somebody are listed, {@code Google Scholar: A. Roe}. */
    static boolean isProfile(List<CvLine> lines) {
        String text = lines.get(0).text().plain();
        if (lines.size() == 1 && lines.get(0).marker().isEmpty() && text.length() <= LONGEST_PROFILE && SAID_OF_LIST.matcher(text).lookingAt() && PROFILE_WITHIN.matcher(text).find() && !YEAR.matcher(text).find()) {
            return true;
        }
        return lines.size() == 1 && text.length() <= LONGEST_PROFILE && PROFILE.matcher(text).lookingAt() && !YEAR.matcher(text).find()
                && !SENTENCE_WITHIN.matcher(text).find() && Sayings.start(text) < 0 && NAME_ONLY.matcher(OF_PROFILE.matcher(text).replaceAll(" ")).matches();
    }

    /** Whether what stands between a heading and the first beneath it are paragraphs that name nothing in print, {@code A complete list of my books}. */
    static boolean introduces(List<CvLine> lines) {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> !line.marker().isEmpty())) {
            return false;
        }
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).apart()) {
                if (!tells(lines.subList(start, i))) {
                    return false;
                }
                start = i;
            }
        }
        return true;
    }

    private static boolean tells(List<CvLine> lines) {
        String text = lines.stream().map(line -> line.text().plain()).collect(Collectors.joining(" "));
        long small = SMALL_WORD.matcher(text).results().count();
        boolean told = small >= LEAST_TOLD && small * 2 >= WORD.matcher(text).results().count();
        return told && !WITH.matcher(text).find() && !YEAR_OR_INITIAL.matcher(text).find() && !PRINTED.matcher(text).find() && Sayings.start(text) < 0 && lines.stream().noneMatch(LegendLine::mayBe);
    }

    static boolean isIn(List<CvLine> lines) {
        String text = lines.stream().map(line -> line.text().plain()).collect(Collectors.joining(" ")).strip();
        long small = SMALL_WORD.matcher(text).results().count();
        return VERB.matcher(text).find() && small >= LEAST_WORDS && small * 2 >= WORD.matcher(text).results().count() && !PRINTED.matcher(text).find();
    }
}
