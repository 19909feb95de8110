package pubs.cv.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Family names with initials behind them that have dots and no comma before: {@code Ivanov I.I., Petrov P.P.}, {@code Smith J., Doe A.} */
final class DottedNames {
    private static final String INITIAL = "\\p{Lu}\\p{Ll}?(?:-\\p{Lu}\\p{Ll}?)?";
    /** The last dot may be missing before a comma. */
    private static final Pattern NAME = Pattern.compile("((?:[\\p{L}\\p{M}'’-]{2,30}+[ \u00A0]){1,3}+)((?:" + INITIAL + "\\.[ \u00A0-]?){0,3}" + INITIAL + "(?:\\.|(?<=\\.[ \u00A0-]?\\p{Lu})(?=[,;])))");
    /** What stands behind the first name of a list, where it has one initial; behind two there may be anything. */
    private static final Pattern BEHIND = Pattern.compile("\\s?[,;:&(\\n]|\\s(?:and|et|und|y|и)\\b|\\s\\d|\\s[-–—]\\s\\p{Lu}|$");

    private DottedNames() {}

    /** @param name  as BibTeX takes it, {@code Ivanov, I. I.} */
    record Found(List<String> family, String name, int end) {}

    /** Whether a list of such names begins at an offset. */
    static boolean begin(ItemText item, int at) {
        Optional<Found> first = read(item, at);
        return first.isPresent() && (first.get().name().indexOf(' ', first.get().name().indexOf(',') + 2) > 0
                || BEHIND.matcher(item.text()).region(first.get().end(), item.length()).lookingAt());
    }

    /** The name at an offset. */
    static Optional<Found> read(ItemText item, int at) {
        Matcher found = NAME.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        List<String> family = Arrays.asList(found.group(1).strip().split("[ \u00A0]"));
        boolean names = family.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || Particles.isOne(word))
                && family.stream().noneMatch(word -> TitleWords.contains(word.toLowerCase(Locale.ROOT)))
                && Character.isUpperCase(family.get(family.size() - 1).codePointAt(0));
        String given = found.group(2).replaceAll("[ \u00A0]", "").replace(".", ". ").replace(". -", ".-").strip();
        given = given.endsWith(".") ? given : given + ".";
        return names ? Optional.of(new Found(family, Capitals.lowered(family) + ", " + given, found.end())) : Optional.empty();
    }
}
