package pubs.csl;

import java.util.List;
import java.util.Set;
import pubs.model.Annotation;
import pubs.publist.Block;

/**
 * An item as a style writes it.
 *
 * @param label       what the style itself puts before the entry, {@code [1]}; empty for a style without numbers
 * @param statusShown whether the status of the work is part of the text
 * @param names       what it begins with, if names; see {@link Place#namesBefore}
 * @param marked      the annotations that a mark in the text stands for
 */
public record Reference(String label, List<Block> blocks, boolean statusShown, List<String> names,
        Set<Annotation> marked) {

    /** The characters of the text, blocks one after the other on lines of their own. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.length() == 0 ? "" : "\n").append(block.text().plain());
        }
        return text.toString();
    }
}
