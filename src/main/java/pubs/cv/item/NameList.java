package pubs.cv.item;

import java.util.List;

/**
 * People one after the other.
 *
 * @param people  in order
 * @param others  whether the list ends in <i>et al.</i>
 * @param start   offset of the first name
 * @param end     offset after the last name and its signs
 * @param quality how sure it is that these are names: 0 for not at all, 1 and more for certain
 */
public record NameList(List<Person> people, boolean others, int start, int end, double quality) {
    /** {@code Roe, Mary, Ann Poe, and Jo Doe}: two names of one word before whole ones are those of one person. */
    static boolean isFirstTurned(List<Person> people) {
        return people.size() > 2 && people.stream().limit(2).allMatch(person -> person.name().length() > 1 && person.name().indexOf(' ') < 0 && !Character.isIdeographic(person.name().codePointAt(0)))
                && people.stream().skip(2).allMatch(person -> person.whole() || person.name().indexOf(' ') > 0);
    }

    /** Whether all are in Chinese characters or Hangul, with family names that are known: no title is made of these. */
    boolean isInCharacters() {
        return people.stream().map(Person::name).allMatch(name -> NameWords.characters(name.replace(", ", "")).orElse(0) >= 1);
    }
}
