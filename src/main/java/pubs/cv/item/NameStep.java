package pubs.cv.item;

import java.util.Optional;

/**
 * A name of a list, with what stands behind it up to the next one.
 *
 * @param person  whose name it is; absent when none stands there
 * @param end     offset behind the name and what belongs to it
 * @param quality how far it looks like a name
 * @param parting what is taken off that by the marks behind it: 0 or less
 * @param others  whether it is said that there are more people than are named
 * @param next    where the next name may stand; absent at the end of the list
 */
record NameStep(Optional<Person> person, int end, double quality, double parting, boolean others, Optional<Where> next) {
    /**
     * A place in a list of names, with all that the names before it tell of those that follow.
     *
     * @param at         offset
     * @param first      whether no name stands before
     * @param semicolons whether these part names
     * @param dotted     whether names are written as {@link DottedNames} are
     * @param turned     whether the last name had a comma within it
     */
    record Where(int at, boolean first, boolean semicolons, boolean dotted, boolean turned) {
        /** A number of its own for each place of an item. */
        int key() {
            return at << 4 | (first ? 8 : 0) | (semicolons ? 4 : 0) | (dotted ? 2 : 0) | (turned ? 1 : 0);
        }
    }
}
