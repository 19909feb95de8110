package pubs.names;

import java.util.List;
import pubs.latex.LatexLetters;
import pubs.latex.LatexReader;
import pubs.model.PersonName;

/** Puts right names into a list of names in place of other spellings; all else in the list stays as it is written. */
public final class Respelling {
    private Respelling() {}

    /**
     * The list with right names. {@code "Lin, Dahu and others" -> "Lin, Dahua and others"}.
     *
     * @param list  LaTeX text of a field
     * @param ascii whether letters are to be written as LaTeX
     */
    public static String of(String list, People people, boolean ascii) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        List<String> names = NameSplitter.split(list);
        for (String name : names) {
            int start = list.indexOf(name, at);
            if (name.isEmpty() || start < 0) {
                continue;
            }
            PersonName read = decoded(NameSplitter.parse(name));
            PersonName right = people.canonical(read);
            text.append(list, at, start).append(right.equals(read) ? name : written(right, name.indexOf(',') >= 0, ascii));
            at = start + name.length();
        }
        return text.append(list.substring(at)).toString();
    }

    /** A name in Unicode text. */
    public static PersonName decoded(PersonName name) {
        return new PersonName(LatexReader.plain(name.given()), LatexReader.plain(name.prefix()), LatexReader.plain(name.family()),
                LatexReader.plain(name.suffix()));
    }

    private static String written(PersonName name, boolean familyFirst, boolean ascii) {
        String family = (name.prefix() + " " + name.family()).strip();
        String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
        boolean turned = familyFirst || !suffix.isEmpty();
        String text = turned ? family + suffix + ", " + name.given() : name.display();
        return ascii ? LatexLetters.toLatex(text) : text;
    }
}
