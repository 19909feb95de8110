package pubs.publist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a list is made of.
 *
 * @param sections  of a list by kind, in order; what is in none of them comes last in sections of its kind
 * @param selection which publications are in it
 * @param byStyle   the order of the style, for {@link Order#STYLE}
 */
public record ListOptions(Selection selection, Grouping grouping, List<SectionSpec> sections, Order order,
        Optional<Comparator<Publication>> byStyle, Numbering numbering, Labels labels, ListWords words) {

    /** What makes a section. */
    public enum Grouping { KIND, YEAR, TYPE, NONE }

    /** The order of publications in a section. */
    public enum Order { NEWEST, OLDEST, STYLE, KEY, TITLE, FILE }

    /** How entries are counted: in each section or through the list, upwards or down to 1; as the style has it; not. */
    public enum Numbering { SECTION, SECTION_DOWN, THROUGH, THROUGH_DOWN, STYLE, NONE }

    /** What a label is made of: {@code [C3]}, {@code [3]}, or nothing. */
    public enum Labels { PREFIX, NUMBER, NONE }
}
