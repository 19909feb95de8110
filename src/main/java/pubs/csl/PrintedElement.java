package pubs.csl;

import java.util.List;
import pubs.csl.style.Form;

/**
 * An element of a style that is printed for an item.
 *
 * @param parts the elements printed within it, in order
 * @param names for a names element, the variables whose names are printed
 */
record PrintedElement(Form form, List<PrintedElement> parts, List<String> names) {}
