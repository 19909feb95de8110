package pubs.bibtex;

import java.util.List;
import pubs.diagnostic.SourceText;

/** A BibTeX file cut into blocks, without loss. */
public final class BibFile {
    private final SourceText source;
    private final Scanner scanner;

    private BibFile(SourceText source, Scanner scanner) {
        this.source = source;
        this.scanner = scanner;
    }

    /** Cuts a text; any text can be cut. */
    public static BibFile of(SourceText source) {
        return new BibFile(source, new Scanner(source.text()).scan());
    }

    public SourceText source() {
        return source;
    }

    /** The blocks written one after the other: the text that was read, character for character. */
    public String write() {
        StringBuilder text = new StringBuilder(source.text().length());
        for (Block block : blocks()) {
            text.append(source.text(), block.start(), block.end());
        }
        return text.toString();
    }

    List<Block> blocks() {
        return scanner.blocks();
    }

    List<Block.Fault> faults() {
        return scanner.faults();
    }
}
