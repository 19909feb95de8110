package pubs.bibtex;

import java.util.ArrayList;
import java.util.List;
import pubs.diagnostic.SourceText;

/** A BibTeX file cut into blocks without loss. Immutable. */
public final class BibFile {
    private final SourceText source;
    private final List<Block> blocks;

    private BibFile(SourceText source, List<Block> blocks) {
        this.source = source;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * Cuts a text. Any text is a file; a block that lacks its end stops where the next one begins. Takes time
     * linear in the length of the text.
     *
     * <p>{@code "% mine @misc{a} @string{s=1}" -> free text "% mine ", entry, free text " ", string}
     */
    public static BibFile of(SourceText source) {
        return new BibFile(source, new BlockScanner(source).scan());
    }

    public SourceText source() {
        return source;
    }

    /** All blocks in their order; their texts joined are the text of the source. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The blocks written one after the other: the text that was read, character for character. */
    public String write() {
        StringBuilder text = new StringBuilder(source.text().length());
        for (Block block : blocks) {
            text.append(source.text(), block.span().start(), block.span().end());
        }
        return text.toString();
    }

    public List<Block.EntryBlock> entries() {
        List<Block.EntryBlock> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.EntryBlock entry) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
