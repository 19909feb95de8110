package pubs.publist;

import java.util.List;
import pubs.model.StyledText;

/**
 * A whole list, styled, ready for any output format.
 *
 * @param legend   what each mark means, one line each, only for the marks that are there
 * @param language BCP 47 tag of the list, {@code en-US}
 */
public record StyledList(List<StyledSection> sections, List<StyledText> legend, String language) {}
