package pubs.csl.style;

import java.util.List;

/**
 * How one rendering element of a style looks when it is printed. Whether it is printed is for the engine to say.
 */
public sealed interface Form {
    Frame frame();

    /**
     * A group, a macro call, or the layout.
     *
     * @param delimiter put between the parts that are not empty
     */
    record Group(Frame frame, String delimiter) implements Form {}

    /**
     * The first of the parts that is not empty.
     *
     * @param substitutes whether they stand in for names that are missing: what is printed here is not printed again
     */
    record First(boolean substitutes) implements Form {
        @Override
        public Frame frame() {
            return Frame.NONE;
        }
    }

    /**
     * Words of the style itself.
     *
     * @param term the name of the term they come from; empty for a value
     */
    record Words(Frame frame, String text, String term) implements Form {}

    /**
     * A standard variable.
     *
     * @param shortForm whether the short form is preferred
     */
    record Variable(Frame frame, String variable, boolean shortForm) implements Form {}

    /** A number variable. */
    record Number(Frame frame, String variable, Shape shape) implements Form {
        /** CSL's {@code form} of {@code cs:number}. */
        public enum Shape { NUMERIC, ORDINAL, LONG_ORDINAL, ROMAN }
    }

    /**
     * The term that goes with a variable, {@code pp.}
     *
     * @param form   the form of the term, {@code short}
     * @param plural {@code contextual}, {@code always} or {@code never}
     */
    record Label(Frame frame, String variable, String form, String plural) implements Form {}

    /** Name variables. */
    record Names(Frame frame, NameRules rules) implements Form {}

    /** A date variable. */
    record Date(Frame frame, String variable, List<DatePart> parts, String delimiter) implements Form {}

    /**
     * A part of a date.
     *
     * @param name           {@code year}, {@code month} or {@code day}
     * @param form           {@code numeric}, {@code short}, {@code ordinal} …; empty for the default
     * @param rangeDelimiter between two values of this part
     */
    record DatePart(Frame frame, String name, String form, String rangeDelimiter) {}
}
