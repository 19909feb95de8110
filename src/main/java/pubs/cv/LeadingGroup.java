package pubs.cv;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.item.MeetingPart;
import pubs.cv.item.ReferenceWords;
import pubs.cv.item.Sayings;
import pubs.cv.venue.VenueCatalog;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.names.RoleWords;

/**
 * What stands before the authors or the title of an item, in brackets, in bold or as a link: the venue, an award, a status, the
 * label of a link. Titles begin with brackets as well, so that what is none of these is one only before authors.
 *
 * @param end    offset behind it
 * @param venue  that it names, with its year, or empty
 * @param behind what else it says, which belongs behind the item; may be empty
 */
record LeadingGroup(int end, String venue, StyledText behind) {
    private static final int LONGEST_BADGE = 24;
    private static final int LONGEST_ROLE = 40;
    private static final Pattern MARKS_AT_END = Pattern.compile("[,;]+$");
    /** {@code [ICML 2024] A. Roe, B. Poe. A Title}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(【]((?:[^\\[\\]()【】]|\\([^()\\[\\]]{1,40}\\)){2,80})[\\])】](\\s*[:.,|·–—-]?\\s*)(?=[\\p{L}“\"*\\[(【])");
    private static final Pattern BEHIND_LABEL = Pattern.compile("\\s*[|·,/:–—-]?\\s+(?=[\\p{L}“\"*\\[(【])");
    /** Looks that set the name of a venue before an item apart from it. */
    private static final List<TextStyle.Look> SHOWN = List.of(TextStyle.Look.BOLD, TextStyle.Look.MONOSPACE, TextStyle.Look.ITALIC);
    private static final Pattern BADGE_END = Pattern.compile("[\\s:.,|·–—-]+$");
    private static final Pattern BEHIND_BADGE = Pattern.compile("\\s?[:.,|·–—-]?\\s+(?=[\\p{L}\\d“\"*\\[(【])");
    private static final Pattern PICTURES = Pattern.compile("[\\x{1F300}-\\x{1FAFF}\\x{2728}\\x{2705}\\x{2B50}\\x{FE0F}]+\\s*(?=[\\p{L}“\"*\\[(【])");
    /** {@code (with Jo Roe)}, {@code (ed. Jo Roe)}: whose the work is. */
    private static final Pattern MAKERS = Pattern.compile("(?:" + ReferenceWords.any("with") + "|w/|" + ReferenceWords.any("editors") + "),?\\s");
    private static final Pattern BEHIND_VENUE = Pattern.compile("([^()\\[\\]]{2,24}?)\\s?[(\\[]([^()\\[\\]]{2,60})[)\\]]");
    private static final Pattern PARTING = Pattern.compile("\\s?[,;|·:–—]\\s?|\\s-\\s");
    private static final Pattern DATED = Pattern.compile("(.{2,60}?)(?:\\s?['’‘]\\d\\d|[\\s,-]{1,2}(?:19|20)\\d\\d|\\s\\d\\d)(?=[\\s,;:)–—-]|$)");
    private static final Pattern YEAR_BEHIND = Pattern.compile("(.{2,60}?)(?:\\s?['’‘](\\d\\d)|\\s(\\d\\d)|[\\s,-]{1,2}((?:19|20)\\d\\d))");
    private static final Pattern YEAR_INSIDE = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern SAYS_KIND = Pattern.compile(
            "(?i)(?:arxiv|preprint|(?:[\\p{L}&-]+ ){0,6}workshop|under review|submitted|journal|conference|poster|demo|in press)");

    /**
     * The group that a line begins with.
     *
     * @param authored whether the authors of a work stand at the beginning of a text
     */
    static Optional<LeadingGroup> of(StyledText line, VenueCatalog venues, Predicate<StyledText> authored) {
        String text = line.plain();
        Matcher pictures = PICTURES.matcher(text);
        if (pictures.lookingAt()) {
            return Optional.of(new LeadingGroup(pictures.end(), "", StyledText.EMPTY));
        }
        Matcher brackets = IN_BRACKETS.matcher(text);
        if (brackets.lookingAt()) {
            StyledText inside = line.part(brackets.start(1), brackets.end(1));
            Optional<LeadingGroup> known = said(inside, brackets.end(), venues);
            boolean mayBeTitle = MAKERS.matcher(inside.plain()).lookingAt() || brackets.group(2).contains(".") || inside.plain().chars().noneMatch(Character::isLetter);
            return known.or(() -> mayBeTitle || !authored.test(line.from(brackets.end())) ? Optional.empty()
                    : Optional.of(new LeadingGroup(brackets.end(), "", inside)));
        }
        int status = Sayings.statusEnd(text);
        if (status > 0) {
            return Optional.of(new LeadingGroup(status, "", StyledText.of(text.substring(0, status).replaceAll("[.:\\s]+$", ""))));
        }
        int award = Sayings.awardEnd(text);
        if (award > 0 && authored.test(line.from(award))) {
            return Optional.of(new LeadingGroup(award, "", StyledText.of(text.substring(0, award).strip())));
        }
        return firstRun(line, venues, authored);
    }

    /** {@code First author <b>Roe, A.</b>, Poe, B. -> <b>Roe, A.</b> (First author), Poe, B.}: a role is said behind the name. */
    static StyledText withRoleBehind(StyledText line) {
        List<StyledText.Run> runs = line.runs();
        String role = runs.isEmpty() ? "" : runs.get(0).text().strip();
        boolean leads = runs.size() > 2 && role.length() <= LONGEST_ROLE && runs.get(1).style().has(TextStyle.Look.BOLD) && !runs.get(0).style().has(TextStyle.Look.BOLD)
                && role.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-') && !RoleWords.ofNote(role).isEmpty();
        String name = leads ? MARKS_AT_END.matcher(runs.get(1).text().strip()).replaceFirst("") : "";
        return !leads ? line : StyledText.of(name, runs.get(1).style()).append(StyledText.of(" (" + role + ")" + runs.get(1).text().strip().substring(name.length())))
                .append(line.from(runs.get(0).text().length() + runs.get(1).text().length()));
    }

    /** {@code CVPR 2023 (Oral)}: a venue with its year and what else is said, as all of a column. */
    static Optional<LeadingGroup> ofColumn(StyledText column, VenueCatalog venues) {
        String text = column.plain().strip();
        Matcher more = BEHIND_VENUE.matcher(text);
        boolean venue = more.matches() && !yearOf(more.group(1)).isEmpty() && isBadge(more.group(1), venues) && Sayings.start(more.group(2)) == 0;
        return venue ? Optional.of(new LeadingGroup(text.length(), more.group(1), StyledText.of(more.group(2)))) : Optional.empty();
    }

    /** A first run that is linked as a label, or in a look of its own and apart from the item. */
    private static Optional<LeadingGroup> firstRun(StyledText line, VenueCatalog venues, Predicate<StyledText> authored) {
        List<StyledText.Run> runs = line.runs();
        if (runs.size() < 2) {
            return Optional.empty();
        }
        StyledText.Run first = runs.get(0);
        int length = first.text().length();
        if (!first.style().link().isEmpty()) {
            Matcher behind = BEHIND_LABEL.matcher(line.plain()).region(length, line.plain().length());
            boolean label = Sayings.isLabel(first.text().strip()) && behind.lookingAt();
            return label ? Optional.of(new LeadingGroup(behind.end(), "", StyledText.of(first.text(), first.style()))) : Optional.empty();
        }
        boolean marked = SHOWN.stream().anyMatch(look -> first.style().has(look) && !runs.get(1).style().has(look));
        String text = BADGE_END.matcher(first.text()).replaceFirst("");
        Matcher parted = BEHIND_BADGE.matcher(line.plain()).region(text.length(), line.plain().length());
        if (marked && parted.lookingAt() && YEAR_BEHIND.matcher(text).matches() && isTelling(undated(text), venues)) {
            return Optional.of(new LeadingGroup(parted.end(), text, StyledText.EMPTY));
        }
        boolean apart = marked && !first.style().has(TextStyle.Look.ITALIC) && runs.get(1).text().startsWith(" ");
        if (!apart) {
            return Optional.empty();
        }
        if (isBadge(text, venues)) {
            return Optional.of(new LeadingGroup(length + 1, text, StyledText.EMPTY));
        }
        Optional<LeadingGroup> said = said(StyledText.of(text), length + 1, venues);
        return first.style().has(TextStyle.Look.MONOSPACE) ? said : said.filter(group -> !group.venue().isEmpty()).filter(group -> authored.test(line.from(group.end())));
    }

    /** Whether a name is that of a venue and no common word, {@code Nature}. */
    private static boolean isTelling(String name, VenueCatalog venues) {
        return (name.indexOf(' ') > 0 || name.chars().filter(Character::isUpperCase).count() > 1) && venues.find(name).isPresent();
    }

    /** What words in brackets say, when they name a venue, an award, a status or a link. */
    private static Optional<LeadingGroup> said(StyledText inside, int end, VenueCatalog venues) {
        String text = inside.plain().strip();
        if (Sayings.isLabel(text)) {
            return Optional.of(new LeadingGroup(end, "", inside));
        }
        // The shortest first: what is known of a venue is found in a longer text too.
        for (int venue : new int[] {end(DATED.matcher(text), 1), Sayings.start(text), end(PARTING.matcher(text), 0), text.length()}) {
            String name = venue < 0 ? "" : text.substring(0, venue).replaceAll("[\\s,;:–—-]+$", "");
            if (name.length() > 1 && isVenue(name, venues)) {
                // "[ACL 2019 Demo]": what is said of the venue is a part of its name.
                return MeetingPart.isOne(text.substring(venue)) ? Optional.of(new LeadingGroup(end, text, StyledText.EMPTY)) : Optional.of(new LeadingGroup(end, name, StyledText.of(text.substring(venue).replaceAll("^[\\s,;|·:–—-]+", ""))));
            }
        }
        return Sayings.start(text) < 0 && !Sayings.isKindOfPaper(text) ? Optional.empty() : Optional.of(new LeadingGroup(end, "", inside));
    }

    /** Where a venue ends before the first match, or with it. @param how 1 to have the match as well */
    private static int end(Matcher found, int how) {
        return !found.find() ? -1 : how == 1 ? found.end() : found.start();
    }

    private static boolean isVenue(String name, VenueCatalog venues) {
        return SAYS_KIND.matcher(undated(name)).matches() || venues.find(undated(name)).isPresent();
    }

    /** Whether a text by itself is the short name of a venue, or says what kind there is. */
    static boolean isBadge(String text, VenueCatalog venues) {
        return !text.isEmpty() && text.length() <= LONGEST_BADGE && text.indexOf(',') < 0
                && (SAYS_KIND.matcher(text).matches() || text.chars().skip(1).anyMatch(Character::isUpperCase) && venues.find(text).isPresent());
    }

    /** The name of a venue without a year behind it. */
    static String undated(String name) {
        Matcher dated = YEAR_BEHIND.matcher(name);
        return dated.matches() ? dated.group(1).strip() : name;
    }

    /** The year behind the name of a venue, or empty. */
    static String yearOf(String name) {
        Matcher dated = YEAR_BEHIND.matcher(name);
        if (!dated.matches()) {
            Matcher inside = YEAR_INSIDE.matcher(name);
            return MeetingPart.isOne(name) && inside.find() ? inside.group() : "";
        }
        String digits = dated.group(2) != null ? dated.group(2) : dated.group(3);
        return dated.group(4) != null ? dated.group(4) : (digits.compareTo("60") < 0 ? "20" : "19") + digits;
    }
}
