package pubs.cv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pubs.cv.input.CvLine;
import pubs.cv.item.Awards;
import pubs.cv.item.ReferenceMarks;
import pubs.diagnostic.SourceSpan;
import pubs.model.Annotation;

/**
 * What the signs beside names mean, by the lines that explain them, in any words. A line says it for the item that it stands in,
 * else for its section, else for the list.
 */
final class Legend {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    /** Words that a role does without when it has many. */
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "in", "at", "on", "for", "by", "to", "with", "and", "or", "is", "are", "was",
            "were", "this", "these", "that", "who", "which", "during", "from", "as", "been", "has", "have", "while", "when");
    private static final int LONGEST_ROLE = 40;
    private static final int MOST_WORDS = 4;
    /** The longest line within an item that explains a sign in words nobody knows, in characters. */
    private static final int SHORT = 60;
    private static final Pattern STARS = Pattern.compile("(?<![\\s(]\\p{L}|^\\p{L})[*∗⁎＊⋆]+(?![\\p{L}-])");
    /** Signs that nobody takes for bullets. */
    private static final String NO_BULLETS = "†‡§¶";

    /**
     * A sign that is explained in words that name no role.
     *
     * @param role that it is kept as; empty for a raised number, which is an address then
     * @param whole whether the role says all of the meaning
     */
    record Unknown(String sign, String meaning, String role, boolean whole, CvLine line) {}

    /** The roles of one sign by where they are said. */
    private static final class Roles {
        /** By the last line of the item before, by identity. */
        private final Map<SourceSpan, List<String>> ofItem = new IdentityHashMap<>();
        private final TreeMap<Integer, List<String>> ofSection = new TreeMap<>();
        private List<String> ofList = List.of();
        private List<String> anywhere = List.of();

        private List<String> in(ItemSplitter.Item item, int section) {
            for (CvLine line : ofItem.isEmpty() ? List.<CvLine>of() : item.lines()) {
                if (ofItem.containsKey(line.span())) {
                    return ofItem.get(line.span());
                }
            }
            if (ofSection.containsKey(section)) {
                return ofSection.get(section);
            }
            if (!ofList.isEmpty() || ofSection.isEmpty()) {
                return ofList.isEmpty() ? anywhere : ofList;
            }
            return (section < ofSection.firstKey() ? ofSection.firstEntry() : ofSection.floorEntry(section)).getValue();
        }
    }

    /** A meaning, the line that says it, how many lines of items stand before, and the last of them when both are of one item. */
    private record Said(LegendLine.Meaning meaning, CvLine line, int behind, Optional<SourceSpan> item) {}

    private final Set<String> used = new HashSet<>();
    private final Map<String, Roles> meanings = new HashMap<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final Map<CvSection, List<CvLine>> rest = new IdentityHashMap<>();
    private final Map<CvSection, Integer> numbers = new IdentityHashMap<>();
    /** Whether a star without a legend may be that of an equal contribution: nobody contributes equally alone. */
    private boolean starShared = true;

    private Legend() {}

    /**
     * Reads what a document explains.
     *
     * @param lines    of all of it
     * @param sections that are publications
     */
    static Legend of(List<CvLine> lines, List<CvSection> sections) {
        Legend legend = new Legend();
        sections.forEach(section -> section.lines().forEach(line -> findUsed(ReferenceMarks.shown(line.text()), legend.used)));
        for (CvSection section : sections) {
            legend.numbers.put(section, legend.numbers.size());
            legend.read(section);
        }
        legend.readAround(lines, sections);
        return legend;
    }

    /** The lines of a section that explain no sign. */
    List<CvLine> rest(CvSection section) {
        return rest.get(section);
    }

    /** Hears of the items before any of them is asked for: where several have one star and none has two, it is not that of an equal contribution. */
    void hear(List<ItemSplitter.Item> items) {
        List<Long> stars = items.stream().map(item -> STARS.matcher(item.lines().stream()
                .map(line -> ReferenceMarks.shown(line.text())).collect(Collectors.joining("\n"))).results().count()).filter(count -> count > 0).toList();
        starShared = stars.size() < 2 || stars.stream().anyMatch(count -> count > 1);
    }

    /** Signs that stand on a word, on another sign or at the end of a line, as those beside names do. */
    private static void findUsed(String text, Set<String> used) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean raised = ReferenceMarks.isRaised(c);
            if ((raised || ReferenceMarks.isSign(c)) && i > 0 && (!Character.isWhitespace(text.charAt(i - 1)) || i == text.length() - 1)) {
                int end = i + 1;
                while (raised && end < text.length() && ReferenceMarks.isRaised(text.charAt(end))) {
                    used.add(String.valueOf(text.charAt(end++)));
                }
                used.add(String.valueOf(ReferenceMarks.normal(c)));
                used.add(text.substring(i, end));
                i = end - 1;
            }
        }
    }

    private void read(CvSection section) {
        List<CvLine> kept = new ArrayList<>();
        List<Said> found = new ArrayList<>();
        Set<String> ofItem = new HashSet<>();
        List<CvLine> lines = LegendRows.joined(section.lines());
        Set<CvLine> rows = LegendRows.of(lines, used::contains);
        Optional<CvLine> first = lines.stream().filter(line -> !line.marker().isEmpty()).findFirst();
        boolean numbered = first.isEmpty() && lines.stream().filter(line -> ItemSplitter.number(line) > 0).limit(2).count() == 2;
        for (int i = 0; i < lines.size(); i++) {
            CvLine line = lines.get(i);
            boolean apartBelow = i + 1 == lines.size() || lines.get(i + 1).apart();
            // "* equal contribution" in Markdown is a list of one point.
            boolean sign = isSignMarker(line) && first.isPresent() && !first.get().marker().equals(line.marker());
            String shown = ReferenceMarks.shown(line.text());
            String text = LegendRows.shown(line);
            boolean unmarked = line.marker().isEmpty() || sign;
            if (line.apart() || !unmarked || ItemSplitter.number(line) > 0) {
                ofItem.clear();
            }
            boolean alone = rows.contains(line) || unmarked && (kept.isEmpty() ? first.isPresent() : isUsed(text, used) && (first.isPresent() ? isBelow(line, first.get(), sign)
                    : line.apart() && (numbered ? ItemSplitter.number(line) == 0 : apartBelow && isShort(text))))
                    || isShort(text) && (isUsed(text, used) && NO_BULLETS.indexOf(text.charAt(0)) >= 0 || unmarked && isUsed(text, ofItem) && !Awards.isOne(text));
            List<LegendLine.Meaning> said = line.marker().equals(ItemSplitter.TITLE) ? List.of() : LegendLine.read(text, alone ? LegendLine.Place.ALONE : LegendLine.Place.AMONG_ITEMS, used::contains);
            if (said.isEmpty()) {
                Optional<LegendTail> tail = LegendTail.of(line, shown, ofItem, used);
                tail.ifPresent(own -> own.said().forEach(meaning -> found.add(new Said(meaning, line, kept.size(), Optional.of(line.span())))));
                kept.add(tail.map(LegendTail::line).orElse(line));
                findUsed(tail.isPresent() ? ReferenceMarks.shown(tail.get().line().text()) : shown, ofItem);
                continue;
            }
            boolean within = !line.apart() && line.marker().isEmpty() && !kept.isEmpty();
            said.forEach(meaning -> found.add(new Said(meaning, line, kept.size(), within ? Optional.of(kept.get(kept.size() - 1).span()) : Optional.empty())));
        }
        rest.put(section, kept);
        keep(numbers.get(section), found, kept.isEmpty());
    }

    /** @param whole whether there is nothing but the legend in the section */
    private void keep(int number, List<Said> found, boolean whole) {
        // A sign that is explained twice at one place means both.
        Map<String, Map<SourceSpan, List<String>>> ofItems = new HashMap<>();
        Map<String, List<String>> ofSection = new HashMap<>();
        Map<String, Integer> behind = new HashMap<>();
        for (Said said : found) {
            Map<SourceSpan, List<String>> ofItem = ofItems.computeIfAbsent(said.meaning().sign(), sign -> new IdentityHashMap<>());
            List<String> names = said.item().isPresent() ? ofItem.computeIfAbsent(said.item().get(), item -> new ArrayList<>())
                    : ofSection.computeIfAbsent(said.meaning().sign(), sign -> new ArrayList<>());
            boolean one = said.item().isPresent() || behind.computeIfAbsent(said.meaning().sign(), sign -> said.behind()) == said.behind();
            names(said).stream().filter(name -> one && !names.contains(name)).forEach(names::add);
            Roles roles = meanings.computeIfAbsent(said.meaning().sign(), sign -> new Roles());
            roles.anywhere = roles.anywhere.isEmpty() ? names : roles.anywhere;
        }
        ofItems.forEach((sign, own) -> meanings.get(sign).ofItem.putAll(own));
        ofSection.forEach((sign, names) -> {
            Roles roles = meanings.get(sign);
            if (whole) {
                roles.ofList = names;
            } else {
                roles.ofSection.putIfAbsent(number, names);
            }
        });
    }

    /** What headings and the text around the list explain. */
    private void readAround(List<CvLine> lines, List<CvSection> sections) {
        Set<CvLine> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        sections.forEach(section -> inside.addAll(section.lines()));
        Map<String, Integer> titles = new HashMap<>();
        sections.forEach(section -> titles.putIfAbsent(section.title(), numbers.get(section)));
        for (CvLine line : LegendRows.joined(lines.stream().filter(line -> !inside.contains(line)).toList())) {
            Integer number = titles.get(line.text().plain());
            String text = ReferenceMarks.shown(line.text());
            int first = 0;
            while (number != null && first < text.length() && !ReferenceMarks.isSign(text.charAt(first)) && !ReferenceMarks.isRaised(text.charAt(first))) {
                first++;
            }
            for (LegendLine.Meaning meaning : LegendLine.read(text.substring(first == text.length() ? 0 : first), LegendLine.Place.OUTSIDE, used::contains)) {
                if (!meaning.roles().isEmpty() && used.contains(meaning.sign())) {
                    Roles roles = meanings.computeIfAbsent(meaning.sign(), sign -> new Roles());
                    if (number != null) {
                        roles.ofSection.putIfAbsent(number, meaning.roles());
                    }
                    roles.anywhere = roles.anywhere.isEmpty() ? meaning.roles() : roles.anywhere;
                }
            }
        }
    }

    private static boolean isSignMarker(CvLine line) {
        return line.marker().length() == 1 && ReferenceMarks.isSign(line.marker().charAt(0));
    }

    /** Whether a line stands below a list, and not in one of its items. */
    private static boolean isBelow(CvLine line, CvLine item, boolean point) {
        return point ? line.depth() <= item.depth() : line.apart() && line.depth() < item.depth();
    }

    private static boolean isUsed(String text, Set<String> used) {
        String bare = text.startsWith("(") || text.startsWith("[") ? text.substring(1) : text;
        return !bare.isEmpty() && used.contains(String.valueOf(ReferenceMarks.normal(bare.charAt(0))));
    }

    private static boolean isShort(String text) {
        return text.length() <= SHORT && !text.contains(". ");
    }

    /** The roles of a sign; of words that nobody knows one is made. */
    private List<String> names(Said said) {
        LegendLine.Meaning meaning = said.meaning();
        if (!meaning.roles().isEmpty()) {
            return meaning.roles();
        }
        if (ReferenceMarks.isRaised(meaning.sign().charAt(0)) && !meaning.said()) {
            leftOut(meaning, said.line());
            return List.of();
        }
        Optional<String> word = inOneWord(meaning.words());
        String role = word.orElseGet(() -> named(meaning.sign()));
        unknown.add(new Unknown(meaning.sign(), meaning.words(), role, word.isPresent(), said.line()));
        return List.of(role);
    }

    /** The addresses of a line are left out as one. */
    private void leftOut(LegendLine.Meaning meaning, CvLine line) {
        Unknown last = unknown.isEmpty() ? null : unknown.get(unknown.size() - 1);
        boolean more = last != null && last.line() == line && last.role().isEmpty();
        if (more) {
            unknown.set(unknown.size() - 1, new Unknown(last.sign() + ", " + meaning.sign(), last.meaning() + "; " + meaning.words(), "", false, line));
        } else {
            unknown.add(new Unknown(meaning.sign(), meaning.words(), "", false, line));
        }
    }

    /** A role made of words that nobody knows, {@code the project lead -> project-lead}; absent when they are more than can be read. */
    private static Optional<String> inOneWord(String meaning) {
        List<String> words = List.of(NO_LETTERS.matcher(meaning.toLowerCase(Locale.ROOT)).replaceAll(" ").strip().split(" "));
        String all = (words.size() > MOST_WORDS ? words.stream().filter(word -> !SMALL.contains(word)) : words.stream().dropWhile(SMALL::contains))
                .collect(Collectors.joining("-"));
        boolean fits = !all.isEmpty() && all.length() <= LONGEST_ROLE && all.chars().filter(c -> c == '-').count() < MOST_WORDS;
        return fits ? Optional.of(all) : Optional.empty();
    }

    /** What a sign is kept as of which the legend says too much: the sign itself. */
    private static String named(String sign) {
        return switch (sign) {
            case "†" -> Annotation.DAGGER.name();
            case "‡" -> Annotation.DOUBLE_DAGGER.name();
            default -> ReferenceMarks.name(sign);
        };
    }

    /** The signs that are explained in words that name no role. */
    List<Unknown> unknown() {
        return unknown;
    }

    /** Whether a sign means nothing where no line explains it: a raised number is an address or a footnote then. */
    static boolean isQuiet(String sign) {
        return ReferenceMarks.isRaised(sign.charAt(0)) || sign.equals("^");
    }

    /** Whether a sign is a star that no line explains. */
    boolean isUnsaid(String sign) {
        return sign.equals("*") && !meanings.containsKey("*") && !meanings.containsKey("⋆");
    }

    /** The roles that a sign stands for in an item: what the legend says, else what it means nearly everywhere; none when nobody knows. */
    List<String> roles(String sign, ItemSplitter.Item item) {
        Roles said = meanings.get(sign);
        if (said != null) {
            return said.in(item, numbers.get(item.section()));
        }
        if (sign.length() > 1) {
            // "¹²" may be two, and "**" is one that nobody explains.
            return sign.chars().mapToObj(Character::toString).distinct().flatMap(one -> roles(one, item).stream()).distinct().toList();
        }
        if (sign.equals("⋆") || sign.equals("*") && meanings.containsKey("⋆") && !used.contains("⋆")) {
            // Where only one of the two is explained or used, they are one.
            return roles(sign.equals("*") ? "⋆" : "*", item);
        }
        return switch (sign) {
            case "*" -> List.of(starShared ? Annotation.EQUAL.name() : named(sign));
            case "✉" -> List.of(Annotation.CORRESPONDING.name());
            case "†" -> List.of(Annotation.DAGGER.name());
            case "‡" -> List.of(Annotation.DOUBLE_DAGGER.name());
            default -> List.of();
        };
    }
}
