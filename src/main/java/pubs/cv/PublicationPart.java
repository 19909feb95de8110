package pubs.cv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pubs.cv.input.CvLine;
import pubs.cv.item.NamesAlone;
import pubs.cv.item.Sayings;

/** Finds the publications among the parts of a CV, by the headings. */
final class PublicationPart {
    /** A heading of fewer words may be a topic, and one of this many hardly names a kind. */
    private static final int LEAST_WORDS = 3;
    private static final int MANY_WORDS = 7;
    /** As many headings of a level tell what it is of. */
    private static final int LEAST_TITLES = 4;
    /** The longest point that is a heading, in characters. */
    private static final int LONGEST_POINT = 60;
    /** What is said below a title, in lines. */
    private static final int MOST_LINES = 7;

    /** The shortest line that is an item without a label, in characters. */
    private static final int LEAST_ITEM = 30;

    /** Kinds of works that are no talks, nor given as such at a meeting. */
    private static final Set<String> PRINT = Set.of("journal", "chapter", "book", "thesis", "preprint", "report", "submitted", "forthcoming", "inpress", "inpreparation");

    /** Marks at the end of an item. */
    private static final String ENDS = ".)]”\"";

    /** Levels of the headings that are items: they begin with a bullet, and most name no part of a CV. */
    private final Set<Integer> itemLevels = new HashSet<>();
    /** Levels of the headings that are titles. */
    private final Set<Integer> titleLevels = new HashSet<>();
    private final List<CvSection> sections = new ArrayList<>();
    /** Sections under a heading that says neither that they are publications nor that they are not, with its level. */
    private final Map<CvSection, Integer> topics = new IdentityHashMap<>();
    /** Levels of the headings that name publications. */
    private final Set<Integer> levels = new HashSet<>();
    /** The level of the heading of a topic; 0 where what is read stands under no such heading. */
    private int topic;
    private final List<String> headings = new ArrayList<>();
    private List<CvLine> open = new ArrayList<>();
    private String title = "";
    private String kind = "";
    private String year = "";
    /** The level of the heading that names the kind; a year on the same level says that a status is over. */
    private int kindLevel;
    /** The level of the heading that is the year; 0 below none. */
    private int yearLevel;
    /** The level of the last heading. */
    private int opened;
    /** The level of the headings that are titles, behind one of them; 0 behind all other headings. */
    private int titleLevel;
    /** The level of the heading of talks that is open; 0 where none is. */
    private int talks;
    /** Whether the talks that are open stand beside the publications, where talks are nothing to speak of. */
    private boolean talksBeside;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final FamilyName owner;

    private PublicationPart(FamilyName owner) {
        this.owner = owner;
    }

    /**
     * What was found.
     *
     * @param sections of the publications; of the whole text when it has no heading at all
     * @param headings all that were seen, for the message that none fits
     * @param leftOut  what stands beside them and may be missed
     */
    record Found(List<CvSection> sections, List<String> headings, List<LeftOut> leftOut) {}

    /** A part that is left out. @param first of its lines @param taken for what */
    record LeftOut(String title, CvLine first, String taken) {}

    /** @param wanted a part of the heading to look for; empty to go by what headings say */
    static Found find(List<CvLine> lines, String wanted, FamilyName owner) {
        PublicationPart part = new PublicationPart(owner);
        part.bulleted(lines);
        part.titled(lines);
        part.read(lines, wanted.toLowerCase(Locale.ROOT));
        part.sections.removeIf(part::isOfTopic);
        if (part.sections.isEmpty() && wanted.isEmpty() && part.headings.stream().noneMatch(Headings::isOther)) {
            part.all(lines);
        }
        return new Found(part.sections, part.headings, part.sections.isEmpty() ? List.of() : part.leftOut);
    }

    /** Takes the whole text as publications, of the years that stand above them. */
    private void all(List<CvLine> lines) {
        title = "";
        kind = "";
        year = "";
        open = new ArrayList<>();
        for (CvLine line : lines) {
            String text = line.text().plain();
            if (Headings.isYearAlone(text) && Headings.looksLikeOne(line, true)) {
                close();
                year = Headings.year(text).orElse("");
            } else {
                open.add(line);
            }
        }
        close();
    }

    /** Whether a section stands under a topic and does not look like publications; one that may be works all the same is told of. */
    private boolean isOfTopic(CvSection section) {
        Integer level = topics.get(section);
        boolean beside = level != null && levels.contains(level);
        if (level == null || beside && (section.looksPrinted() || section.looksSubmitted() || section.looksFiled())) {
            return false;
        }
        if (beside && section.looksLikeWorks(owner)) {
            leftOut.add(new LeftOut(section.title(), section.lines().get(0), "something else"));
        }
        return true;
    }

    private void bulleted(List<CvLine> lines) {
        Map<Integer, List<CvLine>> byLevel = lines.stream().filter(line -> line.heading() > 0 && Headings.isBulleted(line.text().plain()))
                .collect(Collectors.groupingBy(CvLine::heading));
        byLevel.forEach((level, headings) -> {
            long parts = headings.stream().filter(line -> words(line) < MANY_WORDS && Headings.isKnown(line.text().plain())).count();
            if (parts < headings.size() && parts * 2 <= headings.size()) {
                itemLevels.add(level);
            }
        });
    }

    /** Where most headings of a level are as long as titles, or name nothing that a CV has, one of them that seems to is a title as well. */
    private void titled(List<CvLine> lines) {
        lines.stream().filter(line -> line.heading() > 0).collect(Collectors.groupingBy(CvLine::heading)).forEach((level, headings) -> {
            long titles = headings.stream().filter(line -> words(line) >= MANY_WORDS || words(line) >= LEAST_WORDS && !Headings.isKnown(line.text().plain())).count();
            if (titles >= LEAST_TITLES && titles * 4 >= headings.size() * 3L) {
                titleLevels.add(level);
            }
        });
    }

    private void read(List<CvLine> lines, String wanted) {
        int level = 0;
        // All of a page that is named so is publications, whatever the topics.
        boolean page = false;
        for (int i = 0; i < lines.size(); i++) {
            CvLine line = lines.get(i);
            CvLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean apartBelow = next == null || isApart(next) || LegendLine.mayBe(next) && (i + 2 >= lines.size() || isApart(lines.get(i + 2)));
            boolean outer = level > 0 && (isOuter(line, next) || startsAgain(line, next) || standsBetween(line, next));
            boolean first = level == 0 && talks == 0 && wanted.isEmpty() && Headings.begins(line, next);
            // What stands below the title of a work tells of it.
            boolean ofTitle = line.heading() == 0 && titleLevel > 0 && !open.isEmpty() && !Headings.isYearAlone(line.text().plain().replaceAll("^\\W+|\\W+$", ""));
            if (ofTitle || !outer && !first && !Headings.looksLikeOne(line, apartBelow)) {
                if (level > 0 || topic > 0 || talks > 0) {
                    open.add(line);
                }
                continue;
            }
            String text = line.text().plain();
            if (level > 0 && isTitle(lines, i, level)) {
                titleLevel = line.heading();
                open.add(new CvLine(line.text(), 0, ItemSplitter.TITLE, 0, true, line.span(), false, line.summary()));
                continue;
            }
            titleLevel = 0;
            headings.add(text);
            int own = outer ? level + 1 : Headings.level(line);
            if (own > opened && Prose.introduces(open)) {
                open.clear();
            }
            opened = own;
            if (wanted.isEmpty() && (!outer || namesPrint(line, text)) && isOfTalks(line, text, own, level > 0 && own > level)) {
                level = own <= level ? 0 : level;
                continue;
            }
            boolean begins = wanted.isEmpty() ? Headings.isPublications(text) || level == 0 && isPapers(text)
                    : text.toLowerCase(Locale.ROOT).contains(wanted);
            Optional<String> ofKind = Headings.kind(text);
            Optional<String> ofYear = Headings.year(text);
            if (level > 0 && own <= level && !begins && !wanted.isEmpty()) {
                // What was asked for by name ends where something else begins, be it publications too.
                close();
                level = 0;
                continue;
            }
            if (begins && (level == 0 || own <= level || wanted.isEmpty())) {
                close();
                level = level == 0 || own < level ? own : level;
                page |= i == 0;
            } else if (level > 0 && (outer || page && line.heading() > 0 && (!Headings.isOther(text) || Headings.mayBeWorks(text)) || ofKind.isPresent() && !Headings.isOther(text) || ofYear.isPresent()
                    || own > level && !Headings.isOther(text))) {
                close();
            } else if (level > 0 && own > level && line.heading() > 0) {
                close();
            } else {
                close();
                level = 0;
                // A heading below that of patents or theses is of them.
                topic = wanted.isEmpty() && (!Headings.isOther(text) || Headings.mayBeWorks(text)) ? topic > 0 && own > topic ? topic : own : 0;
                title = text;
                kind = topic > 0 && !Headings.isOther(text) ? ofKind.orElse("") : "";
                year = "";
                continue;
            }
            levels.add(own);
            topic = 0;
            if (own <= level) {
                kind = "";
                year = "";
                yearLevel = 0;
            }
            title = text;
            boolean past = Headings.isStatus(kind) && own <= kindLevel;
            kind = ofKind.orElse(ofYear.isPresent() && !past ? kind : "");
            kindLevel = ofKind.isPresent() ? own : kindLevel;
            // Kinds below a year are of it.
            year = ofYear.orElse(own > yearLevel && yearLevel > 0 ? year : "");
            yearLevel = ofYear.isPresent() ? own : own > yearLevel ? yearLevel : 0;
        }
        close();
    }

    /** Whether a heading is one of talks, or stands below one; what follows it is no publication then, unless it was printed. @param among the publications */
    private boolean isOfTalks(CvLine line, String text, int own, boolean among) {
        // Where the format knows no levels, what names works ends the talks.
        boolean below = talks > 0 && (own > talks || line.heading() == 0) && !Headings.isPublications(text) && !namesPrint(line, text);
        if (talks == 0 && !Headings.isTalks(text)) {
            return false;
        }
        close();
        talks = below ? talks : Headings.isTalks(text) ? own : 0;
        talksBeside = talks > 0 && (below ? talksBeside : !among);
        if (talks > 0) {
            title = text;
            kind = Headings.kind(text).orElse("");
            year = Headings.year(text).orElse("");
            topic = 0;
        }
        return talks > 0;
    }

    private static boolean namesPrint(CvLine line, String text) {
        return line.heading() == 0 && PRINT.contains(Headings.kind(text).orElse("")) && !Headings.isOther(text) && !Headings.isTalks(text);
    }

    private static boolean isApart(CvLine line) {
        return line.apart() || !line.marker().isEmpty() || line.heading() > 0;
    }

    /** Whether a point of a list is the heading of the list within it. */
    private static boolean isOuter(CvLine line, CvLine next) {
        String text = line.text().plain();
        boolean nested = !line.marker().isEmpty() && next != null && !next.marker().isEmpty() && next.depth() > line.depth();
        return nested && text.length() <= LONGEST_POINT && text.chars().filter(Character::isDigit).count() < 4
                && (Headings.isPublications(text) || Headings.kind(text).isPresent() || text.endsWith(":"));
    }

    /** Whether a line between items is a heading, as the numbers of the items begin again behind it: the format may know of none. */
    private boolean startsAgain(CvLine line, CvLine next) {
        String text = line.text().plain();
        boolean bare = line.marker().isEmpty() && line.heading() == 0 && !ItemSplitter.hasLabel(line) && text.length() <= LONGEST_POINT && Sayings.awardEnd(text + " ") == 0;
        if (!bare || next == null || open.isEmpty() || !next.marker().isEmpty() || ItemSplitter.number(next) != 1) {
            return false;
        }
        String before = open.get(open.size() - 1).text().plain();
        char end = before.charAt(before.length() - 1);
        return Character.isUpperCase(text.codePointAt(0)) && Character.isLetter(text.charAt(text.length() - 1)) && text.chars().noneMatch(Character::isDigit)
                && (Character.isDigit(end) || ENDS.indexOf(end) >= 0) && open.stream().anyMatch(item -> ItemSplitter.number(item) > 0);
    }

    /** Whether a line is no more than the name of a kind of works, between an item that has ended and one that begins. */
    private boolean standsBetween(CvLine line, CvLine next) {
        String text = line.text().plain();
        boolean bare = line.marker().isEmpty() && line.heading() == 0 && text.length() <= LONGEST_POINT && line.text().runs().stream().allMatch(run -> run.style().link().isEmpty());
        // A year alone is one at the beginning, and where a year stands above the items before.
        boolean dates = (!year.isEmpty() || open.isEmpty() || Headings.isYearAlone(open.get(0).text().plain())) && Headings.isYearAlone(text);
        if (!bare || next == null || next.heading() > 0 || !dates && !Headings.isKindAlone(text)) {
            return false;
        }
        String before = open.isEmpty() ? "." : open.get(open.size() - 1).text().plain();
        char end = before.charAt(before.length() - 1);
        int letter = next.text().plain().codePointAt(0);
        boolean begins = !next.marker().isEmpty() || ItemSplitter.hasLabel(next) || next.text().plain().length() >= LEAST_ITEM && (dates ? Character.isLetter(letter) : Character.isUpperCase(letter));
        return begins && (Character.isDigit(end) || ENDS.indexOf(end) >= 0);
    }

    /** Whether a heading under that of the publications is the title of one, which the lines below tell the rest of. */
    private boolean isTitle(List<CvLine> lines, int at, int level) {
        CvLine heading = lines.get(at);
        String text = heading.text().plain();
        if (heading.marker().equals(ItemSplitter.TITLE)) {
            return true;
        }
        if (itemLevels.contains(heading.heading()) && heading.heading() >= level && Headings.isBulleted(text)) {
            return true;
        }
        int words = words(heading);
        boolean names = !titleLevels.contains(heading.heading()) && (Headings.kind(text).isPresent() || Headings.isOther(text) || Headings.isPublications(text));
        boolean goesOn = titleLevel > 0 && titleLevel == heading.heading() && !Headings.isKnown(text);
        if (heading.heading() <= level || words < LEAST_WORDS && !goesOn && !isAboveNames(lines, at) || words < MANY_WORDS && names || Headings.year(text).isPresent()) {
            return false;
        }
        int below = at + 1;
        int paragraphs = 0;
        while (below < lines.size() && lines.get(below).heading() == 0 && lines.get(below).marker().isEmpty()) {
            // What is told of one paper is in lines or in paragraphs, and papers are in paragraphs of lines.
            paragraphs += lines.get(below).apart() && below + 1 < lines.size() && lines.get(below + 1).heading() == 0 && !lines.get(below + 1).apart() ? 1 : 0;
            below++;
        }
        boolean list = below < lines.size() && !lines.get(below).marker().isEmpty();
        return below > at + 1 && below - at <= MOST_LINES && !list && paragraphs < 2;
    }

    /** Whether names and no more stand right below a heading that is no name of a part, and something else behind them. */
    private boolean isAboveNames(List<CvLine> lines, int at) {
        boolean listed = open.stream().anyMatch(line -> !line.marker().isEmpty() && !line.marker().equals(ItemSplitter.TITLE));
        return !listed && words(lines.get(at)) > 1 && at + 2 < lines.size() && !Headings.isKnown(lines.get(at).text().plain()) && lines.get(at + 1).heading() == 0 && lines.get(at + 2).heading() == 0
                && lines.get(at + 1).marker().isEmpty() && NamesAlone.are(lines.get(at + 1).text().plain());
    }

    private static int words(CvLine line) {
        return line.text().plain().split("\\s+").length;
    }

    private static boolean isPapers(String heading) {
        return Headings.kind(heading).filter(kind -> !kind.equals("other") && !kind.equals("poster") && !kind.equals("report") && !kind.equals("thesis")).isPresent()
                && !Headings.isOther(heading);
    }

    private void close() {
        CvSection section = new CvSection(title, kind, year, open);
        if (talks > 0 && !open.isEmpty() && !section.looksPrinted()) {
            if (!talksBeside || section.hasPrinted()) {
                leftOut.add(new LeftOut(title, open.get(0), "talks"));
            }
            open = new ArrayList<>();
        } else if (!open.isEmpty()) {
            sections.add(section);
            if (topic > 0) {
                topics.put(sections.get(sections.size() - 1), topic);
            }
            open = new ArrayList<>();
        }
    }
}
