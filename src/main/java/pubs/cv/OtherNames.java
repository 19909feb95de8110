package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.model.PersonName;
import pubs.names.People;

/** What may be names of people in the text around a list of publications: two or three words with capitals. */
final class OtherNames {
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}\\.)?(?: (?:van|von|de|der|da|di|del|la|le))*(?: \\p{Lu}[\\p{L}'’-]{1,20}){1,2}(?![\\p{L}\\p{M}])");

    /** A word in capitals is a look, and no spelling. */
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}'’-])\\p{Lu}{2,}(?!\\p{L})");

    private OtherNames() {}

    /**
     * As often as they stand there. Much that is no name is among them; it is like no author's.
     *
     * @param head the name at the head that is in no line; may be empty
     */
    static List<PersonName> of(List<CvLine> lines, Set<CvLine> publications, String head) {
        List<PersonName> names = new ArrayList<>();
        if (!head.isEmpty()) {
            names.add(People.parse(head));
        }
        for (CvLine line : lines) {
            if (!publications.contains(line)) {
                Matcher found = NAME.matcher(line.text().plain());
                while (found.find()) {
                    if (CAPITALS.matcher(found.group()).find()) {
                        continue;
                    }
                    names.add(People.parse(found.group()));
                }
            }
        }
        return names;
    }
}
