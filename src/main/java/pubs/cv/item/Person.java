package pubs.cv.item;

import java.util.List;

/**
 * A name of a list.
 *
 * @param name  as BibTeX takes it: {@code Jane Doe}, {@code Doe, J.}
 * @param signs that stand beside it, such as {@code *} or {@code ¹}
 * @param roles that are named beside it in words
 * @param bold  whether it is set off from the other names
 * @param whole whether it is one name that has no parts, such as that of an organisation
 */
public record Person(String name, List<String> signs, List<String> roles, boolean bold, boolean whole) {}
