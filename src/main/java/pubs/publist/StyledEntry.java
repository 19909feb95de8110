package pubs.publist;

import java.util.List;
import java.util.Optional;
import pubs.model.StyledText;

/**
 * A publication as a style writes it, in no output format yet.
 *
 * @param label  what stands before it, {@code [C3]} or {@code [1]}; empty for none
 * @param blocks the reference; a label that the style itself makes is not in it
 * @param status how far the work is, when the reference does not say so itself
 * @param notes  lines of their own after the reference: awards
 * @param links  live links the reference does not show itself
 * @param bibtex the entry's BibTeX to show with it, when asked for
 */
public record StyledEntry(Publication publication, String label, List<Block> blocks,
        Optional<StyledText> status, List<StyledText> notes, List<Link> links, Optional<String> bibtex) {}
