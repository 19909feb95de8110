package pubs.cv.item;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How an item is laid out.
 *
 * @param titleFirst whether the title stands before the authors
 * @param form       in which the names of the authors are written
 */
public record Order(boolean titleFirst, NameForm form) {
    /** All of them, those with the authors first before the others. */
    public static final List<Order> ALL = Stream.of(false, true)
            .flatMap(titleFirst -> Arrays.stream(NameForm.values()).map(form -> new Order(titleFirst, form))).toList();
}
