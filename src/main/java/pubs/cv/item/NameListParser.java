package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/** Reads one name after another of an item, in a given form, and what parts them. */
final class NameListParser {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final List<String> ANDS = List.of("and ", "und ", "et ", "y ", "& ", "&", "e ", "og ", "och ", "en ", "i ", "ja ", "with ", "и ");
    private static final Pattern PARTICLE_BEHIND = Pattern.compile(" ((?:[a-z'’]{1,5} ){0,2}[a-z'’]{1,5})(?=[,;.:\\n]| and | & | und | et | \\(|$)");
    private static final double COLLABORATION_SCORE = 0.8;
    private static final double INITIALS_SCORE = 0.4;
    private static final double NO_SIGN = -0.4;
    /** What it costs to read two names between commas as one. */
    private static final double TWO_NAMES = 1.4;
    /** {@code Phys. Rev. D 95}, {@code ApJ, 900}: what looks like a name of one word is a journal's. */
    private static final Pattern NUMBERED = Pattern.compile("\\.(?:[ \u00A0]?\\p{Lu}\\p{L}{0,12}\\b\\.?){1,6},?\\s\\d|,?\\s(?!" + Forms.YEAR + "\\b)\\d");
    /** {@code J.Roe}: where a blank is missing. */
    private static final Pattern INITIALS_TOGETHER = Pattern.compile("(?<=\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern GENERATION = Pattern.compile(" (Jr|Sr|2nd|3rd|4th|I{2,3}|IV)\\b(?=[.,;]|$)");

    private final ItemText item;
    private final NameForm form;
    private int at;
    private boolean others;
    private boolean semicolons;
    private boolean dotted;
    private boolean turnedBefore;
    private double quality;
    private final NameWords reader;

    NameListParser(ItemText item, NameForm form) {
        this.item = item;
        this.form = form;
        this.reader = new NameWords(item, form);
    }

    /** A name and what stands behind it up to the next one, where a list stands as it does. */
    NameStep step(NameStep.Where where) {
        at = where.at();
        semicolons = where.semicolons();
        dotted = where.dotted();
        turnedBefore = where.turned();
        quality = 0;
        others = false;
        Optional<Person> person = where.first() || !ItalicsBehind.isNoName(item, at) && !VenueName.isAt(item, at) && !(form == NameForm.GIVEN_FAMILY && VenueName.isLast(item, at)) ? person(where.first()) : Optional.empty();
        double said = quality;
        if (person.isEmpty()) {
            return new NameStep(person, where.at(), said, 0, others, Optional.empty());
        }
        quality = 0;
        int end = at;
        boolean cut = etAl();
        at = Asides.afterCollaboration(item, at, cut);
        int named = cut ? Others.including(item, at) : -1;
        if (named > at) {
            return new NameStep(person, end, said, quality, others, Optional.of(new NameStep.Where(named, false, semicolons, dotted, turnedBefore)));
        }
        at = Others.behindIncluded(item, at);
        end = Math.max(at, end);
        // "A. Lee, ..., B. Ng": names may be left out in the middle.
        boolean more = !cut || Others.isEllipsis(item, end);
        if (more && !separator()) {
            // "A. Lee, … B. Ng" has nothing more between the two.
            more = cut && item.at(at) == ' ' && Character.isUpperCase(item.at(at + 1)) && !ItalicsBehind.isBehindEllipsis(item, end, at + 1);
            at++;
        }
        return new NameStep(person, end, said, quality, others, more ? Optional.of(new NameStep.Where(at, false, semicolons, dotted, turnedBefore)) : Optional.empty());
    }

    private Optional<Person> person(boolean first) {
        List<String> signs = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        int before = at;
        at = Signs.read(item, at, signs, roles);
        at += at > before && item.at(at) == ' ' ? 1 : 0;
        at = first ? at : NameWords.behindTitle(item, at);
        int start = at;
        boolean turned = form == NameForm.FAMILY_GIVEN || form == NameForm.FIRST_TURNED && first || isTurnedUpToSemicolon() || form != NameForm.FAMILY_INITIALS && TurnedNames.isRun(item, at);
        Optional<Person> group = group(first);
        if (group.isPresent()) {
            return group;
        }
        Optional<DottedNames.Found> withDots = dotted ? DottedNames.read(item, at) : Optional.empty();
        if (withDots.isPresent()) {
            at = withDots.get().end();
            quality += score(withDots.get().family()) + INITIALS_SCORE;
            return Optional.of(person(withDots.get().name(), start, signs, roles));
        }
        List<String> words = words(form == NameForm.FAMILY_INITIALS ? 6 : 5, turned);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (turned && Signs.areBeforeInitials(item, at)) {
            // "Roe*, J., Poe*, B.": the sign may stand at the family name.
            at = Signs.read(item, at, signs, roles);
        }
        long common = words.stream().filter(word -> TitleWords.contains(word.toLowerCase(Locale.ROOT))).count();
        if (common > 1 || common == 1 && words.size() > 2 || !first && VenueName.isOne(item, at, words) || Publishers.haveOneOf(words)) {
            return Optional.empty();
        }
        String name;
        if (turned) {
            name = turned(words);
        } else if (form == NameForm.FAMILY_INITIALS) {
            name = withInitials(words);
        } else {
            name = inOrder(words);
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(person(name, start, signs, roles));
    }

    /** The person whose name ends here, with what stands beside it. */
    private Person person(String name, int start, List<String> signs, List<String> roles) {
        boolean bold = item.is(start, Look.BOLD) || item.is(start, Look.UNDERLINE);
        at = Signs.read(item, Asides.afterNative(item, at), signs, roles);
        at = Asides.afterNative(item, at);
        Signs.behindMark(item, at, signs);
        return new Person(name, List.copyOf(signs), List.copyOf(roles), bold, false);
    }

    /** A name that has no parts: that of a group, or of what stands in braces. */
    private Optional<Person> group(boolean first) {
        Optional<Groups.Found> found = Groups.read(item, at, first);
        found.ifPresent(group -> {
            at = group.end();
            quality += first && !group.braced() ? COLLABORATION_SCORE : 0;
        });
        return found.map(group -> new Person(group.name(), List.of(), List.of(), false, true));
    }

    private boolean isTurnedUpToSemicolon() {
        turnedBefore = (form == NameForm.GIVEN_FAMILY || NameWords.isOfFamilyFirst(item.at(at))) && TurnedNames.isUpToSemicolon(item, at, semicolons, turnedBefore);
        return turnedBefore;
    }

    /** {@code Doe, Jane}; the words before the comma are there. */
    private String turned(List<String> family) {
        at = TurnedNames.behindStrayDot(item, at);
        boolean ideographic = NameWords.isOfFamilyFirst(family.get(0).codePointAt(0));
        Optional<String> withoutComma = InitialsBehind.turned(family);
        if (withoutComma.isPresent()) {
            quality += INITIALS_SCORE;
            return withoutComma.get();
        }
        if (family.size() == 1 && InitialsBehind.isOne(family.get(0)) && item.at(at) == ',') {
            return "";
        }
        boolean initialFirst = ideographic ? family.get(0).length() > 2 : family.size() > 1 && NameWords.isInitial(family.get(0));
        String last = family.get(family.size() - 1);
        if (NameWords.isInitial(last) && family.size() > 1 && !SUFFIXES.contains(last.toLowerCase(Locale.ROOT)) || initialFirst || !TurnedNames.isComma(item, at)) {
            // One name of a list may be in the other order, or be an organisation.
            return TurnedNames.isComma(item, at) ? "" : family.size() > 1 && (semicolons || item.at(at) == ';') ? inOrder(family) : weak(family);
        }
        int comma = at;
        String generation = generationBefore(family);
        at = skipBlanks(at + 1);
        List<String> given = VenueName.isAt(item, at) || ItalicsBehind.isNoName(item, at) ? List.of() : given();
        if (Publishers.haveOneOf(given)) {
            return "";
        }
        if (given.isEmpty()) {
            at = comma;
            return weak(family);
        }
        boolean initials = given.stream().anyMatch(NameWords::isInitial);
        if (given.size() == 1 && !initials && TurnedNames.isFamilyAt(item, at)) {
            // "Roe, Morgan, A., Bell, B.": of these the first lacks its initials.
            at = comma;
            return family.size() == 1 ? weak(family) : String.join(" ", family);
        }
        // "Jane Doe, Richard Roe" reads as one name as well, but is two.
        boolean two = family.size() > 1 && given.size() > 1 && !initials && family.stream().noneMatch(Particles::isOne);
        if (two && form == NameForm.FIRST_TURNED) {
            at = comma;
            return "";
        }
        quality += score(family) + score(given) / 2 + (initials ? 0.3 : 0) - (two ? item.at(at) == ',' ? TWO_NAMES : 0.6 : 0);
        String particle = particleBehind();
        String suffix = generation.isEmpty() ? suffix() : generation;
        List<String> bare = SUFFIXES.contains(last.toLowerCase(Locale.ROOT)) && family.size() > 1 ? family.subList(0, family.size() - 1) : family;
        return particle + Capitals.lowered(bare) + suffix + ", " + String.join(" ", given);
    }

    /** {@code Roe Jr., J.}, {@code Roe, Jr., J.}: the generation between the family and the given name; empty when none stands there. */
    private String generationBefore(List<String> family) {
        String last = family.get(family.size() - 1);
        if (family.size() > 1 && SUFFIXES.contains(last.toLowerCase(Locale.ROOT))) {
            return ", " + last;
        }
        int before = at;
        String suffix = suffix();
        if (suffix.isEmpty() || item.at(at) != ',') {
            at = before;
            return "";
        }
        return suffix;
    }

    /** {@code Brandt, Ahasver von}: the particle, which belongs to the family name. */
    private String particleBehind() {
        Matcher words = PARTICLE_BEHIND.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        if (!words.lookingAt() || !Particles.areAll(words.group(1).split(" "))) {
            return "";
        }
        at = words.end();
        return words.group(1) + " ";
    }

    /** Words and then initials: what follows an initial is no given name any more. */
    private List<String> given() {
        int start = at;
        List<String> all = words(8, false);
        // Given names have no "and": "Salas, Marta y Prado, Juan" are two.
        int and = all.stream().filter(word -> word.equals("y") || word.equals("e")).map(all::indexOf).findFirst().orElse(all.size());
        all = all.subList(0, and);
        int count = 0;
        while (count < all.size() && count < 5 && (count == 0 || !NameWords.isInitial(all.get(count - 1)) || NameWords.isInitial(all.get(count))
                || all.get(count - 1).indexOf('.') < 0 && all.get(count - 1).length() > 2
                || Particles.isOne(all.get(count)) && count + 1 < all.size() && NameWords.isInitial(all.get(count + 1)))) {
            count++;
        }
        if (count + 1 == all.size() && count > 0 && !NameWords.isInitial(all.get(count)) && (item.at(at) == '.' || form == NameForm.FIRST_TURNED && item.at(at) == ',' && NameWords.isInitial(all.get(0)) || at >= item.length() || item.text().startsWith(" and ", at) && Character.isUpperCase(item.at(at + " and ".length())))) {
            // "Doe, J. Thomas." has a name after the initial; "Doe, J. Title words" has not.
            count++;
        }
        List<String> given = all.subList(0, count);
        if (at > start + String.join(" ", given).length()) {
            at = start + String.join(" ", given).length();
        }
        return given;
    }

    /** {@code Doe JB}, {@code Doe JB 3rd}. */
    private String withInitials(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean capitals = last.equals(last.toUpperCase(Locale.ROOT)) && !last.equals(last.toLowerCase(Locale.ROOT));
        boolean initials = words.size() > 1 && last.length() <= 4 && (last.length() == 1 || capitals) && last.indexOf('.') < 0;
        if (!initials) {
            return weak(words);
        }
        quality += score(words.subList(0, words.size() - 1)) + INITIALS_SCORE;
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < last.length(); i++) {
            given.append(i == 0 ? "" : last.charAt(i) == '-' || last.charAt(i - 1) == '-' ? "" : " ").append(last.charAt(i))
                    .append(last.charAt(i) == '-' ? "" : ".");
        }
        Matcher generation = GENERATION.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        String suffix = "";
        if (generation.lookingAt()) {
            at = generation.end();
            suffix = ", " + generation.group(1);
        }
        return particleBehind() + Capitals.lowered(words.subList(0, words.size() - 1)) + suffix + ", " + given;
    }

    private String inOrder(List<String> written) {
        List<String> words = written.stream().flatMap(INITIALS_TOGETHER::splitAsStream).toList();
        String last = words.get(words.size() - 1);
        if (InitialsBehind.isNobody(words, item.at(at)) || words.size() == 2 && SUFFIXES.contains(last.toLowerCase(Locale.ROOT))) {
            return "";
        }
        Optional<String> behind = InitialsBehind.turned(words);
        if (behind.isPresent() && endsName()) {
            quality -= 0.1;
            return behind.get();
        }
        Optional<String> capitals = SUFFIXES.contains(last.toLowerCase(Locale.ROOT)) ? Optional.empty() : Capitals.name(item, at, words);
        if (capitals.isPresent()) {
            quality += score(words.subList(1, words.size())) + 0.3;
            return capitals.get();
        }
        if (words.size() == 1 || NameWords.isInitial(last) && !SUFFIXES.contains(last.toLowerCase(Locale.ROOT)) && !NameWords.isInitial(words.get(0))) {
            return words.size() == 1 || NameWords.isInitial(last) ? weak(words) : "";
        }
        boolean initials = words.subList(0, words.size() - 1).stream().anyMatch(NameWords::isInitial);
        quality += score(words) + (initials ? 0.3 : 0.1);
        String suffix = suffix();
        boolean within = suffix.isEmpty() && words.size() > 2 && SUFFIXES.contains(last.toLowerCase(Locale.ROOT));
        if (suffix.isEmpty() && !within) {
            return Particles.inOrder(words);
        }
        int end = within ? words.size() - 1 : words.size();
        int family = end - 1;
        while (family > 1 && Particles.isOne(words.get(family - 1))) {
            family--;
        }
        return Capitals.lowered(words.subList(family, end)) + (within ? ", " + last : suffix) + ", " + String.join(" ", words.subList(0, family));
    }

    /** A name of one word, or of an organisation: possible, but no sign that this is a list of names. */
    private String weak(List<String> words) {
        if (!endsName() || NameWords.isInitial(words.get(0)) || TitleWords.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            return "";
        }
        if (words.size() == 1 && NUMBERED.matcher(item.text()).region(Math.min(at, item.length()), item.length()).lookingAt()) {
            return "";
        }
        if (words.size() == 1 && words.get(0).length() == 1 && !Character.isIdeographic(words.get(0).charAt(0))) {
            return "";
        }
        quality += words.size() > 1 ? NO_SIGN : NameWords.characters(words.get(0)).orElse(NO_SIGN);
        return words.size() > 1 && form != NameForm.GIVEN_FAMILY && form != NameForm.FIRST_TURNED ? "" : String.join(" ", words);
    }

    /** Whether a mark or a word stands here that may follow a name. */
    private boolean endsName() {
        String rest = item.text().substring(Math.min(at, item.length()), Math.min(at + 5, item.length()));
        return rest.isEmpty() || ",;.&([/\n:·・「『《".indexOf(rest.charAt(0)) >= 0 || ReferenceMarks.isSign(rest.charAt(0)) || Signs.isRaised(item, at) || rest.startsWith(" and ") || rest.startsWith(" & ")
                || rest.startsWith(" et ") || rest.startsWith(" (") || Others.end(item, at) > at;
    }

    private String suffix() {
        if (item.at(at) == ',') {
            int start = skipBlanks(at + 1);
            int end = start;
            while (Character.isLetter(item.at(end)) || item.at(end) == '.') {
                end++;
            }
            String word = item.text().substring(Math.min(start, item.length()), Math.min(end, item.length()));
            if (SUFFIXES.contains(word.toLowerCase(Locale.ROOT))) {
                at = end;
                return ", " + word;
            }
        }
        return "";
    }

    private List<String> words(int most, boolean family) {
        NameWords.Words found = reader.at(at, most, family);
        at = found.end();
        return found.words();
    }

    private static double score(List<String> words) {
        double score = 0.6;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (TitleWords.contains(lower)) {
                score -= 1.2;
            } else if (word.length() > 4 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0
                    && !Character.isIdeographic(word.codePointAt(0))) {
                score -= 0.3;
            }
        }
        return score;
    }

    private boolean etAl() {
        int end = Others.end(item, at);
        // "(24 authors)" counts all, those that are named too.
        others |= end >= 0 && !item.text().substring(at, end).stripLeading().startsWith("(");
        at = Math.max(at, end);
        return end >= 0;
    }

    private boolean separator() {
        int start = at;
        int i = skipBlanks(at);
        boolean found = false;
        char c = item.at(i);
        // Where semicolons part names, a comma parts a name.
        quality -= c == ',' && semicolons ? 0.8 : 0;
        semicolons |= c == ';';
        boolean slash = c == '/' && (item.at(i - 1) == ' ' ? item.at(i + 1) == ' ' : Character.isUpperCase(item.at(i + 1)));
        if (slash || c == ',' || c == ';' || c == '·' || c == '•' || c == '|' || c == '，' || c == '、' || c == '；' || c == '・' && !(NameWords.isKatakana(item.at(i - 1)) && NameWords.isKatakana(item.at(i + 1)))) {
            found = true;
            i = skipBlanks(Math.max(i + 1, Signs.behindMark(item, i, new ArrayList<>())));
        } else if (TurnedNames.isDashBetween(item, at)) {
            found = true;
            i = skipBlanks(i + 1);
        }
        for (String and : ANDS) {
            if (item.text().startsWith(and, i) && (i > at || and.startsWith("&"))) {
                found = true;
                i = skipBlanks(i + and.length());
                break;
            }
        }
        // A list of names may go on in the next line.
        if (found && item.at(i) == '\n') {
            i = skipBlanks(i + 1);
        }
        at = found ? i : start;
        return found;
    }

    private int skipBlanks(int from) {
        return Others.skipBlanks(item, from);
    }
}
