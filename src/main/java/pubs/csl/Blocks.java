package pubs.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pubs.csl.text.Chunk;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;
import pubs.publist.Block;
import pubs.publist.Block.Placement;

/** Turns the finished chunks of a reference into blocks of styled text, and puts in the marks as the last thing. */
final class Blocks {
    private static final String DOI = "https://doi.org/";

    private final ReferenceWriter writer;
    private final Marks marks;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private final Set<Annotation> marked = new TreeSet<>();
    private StyledText.Builder text = new StyledText.Builder();
    private Placement placement = Placement.INLINE;

    private Blocks(ReferenceWriter writer, Marks marks) {
        this.writer = writer;
        this.marks = marks;
    }

    static Reference of(List<Chunk> chunks, ReferenceWriter writer, Marks marks) {
        Blocks blocks = new Blocks(writer, marks);
        List<Chunk> linked = links(chunks);
        for (int i = 0; i < linked.size(); i++) {
            blocks.add(linked.get(i), i + 1 < linked.size() ? linked.get(i + 1) : null);
        }
        blocks.close();
        return new Reference(blocks.label.toString().strip(), List.copyOf(blocks.blocks), writer.statusShown(),
                writer.firstNames(), Set.copyOf(blocks.marked));
    }

    private void add(Chunk chunk, Chunk next) {
        switch (chunk.origin()) {
            case BLOCK_START -> {
                close();
                placement = Placement.valueOf(chunk.text());
            }
            case BLOCK_END -> {
                close();
                placement = Placement.INLINE;
            }
            case LABEL -> label.append(chunk.text());
            default -> {
                Contributor person = chunk.contributor() < 0 ? null : writer.person(chunk.contributor());
                boolean owner = marks.owner() && person != null && person.has(Annotation.OWNER);
                text.append(chunk.text(), owner ? chunk.style().with(Look.OWNER) : chunk.style());
                boolean ends = next == null || next.contributor() != chunk.contributor();
                if (person != null && ends) {
                    sign(person);
                }
            }
        }
    }

    private void sign(Contributor person) {
        String signs = marks.of(person);
        if (!signs.isEmpty()) {
            text.append(signs, TextStyle.PLAIN.with(Look.MARK));
            marks.symbols().stream().map(Marks.Symbol::annotation).filter(person::has).forEach(marked::add);
        }
    }

    private void close() {
        StyledText built = text.build();
        if (!built.isEmpty()) {
            blocks.add(new Block(placement, built));
        }
        text = new StyledText.Builder();
    }

    /** A style may write the resolver of a DOI itself, before the DOI: then both are one link. */
    private static List<Chunk> links(List<Chunk> chunks) {
        List<Chunk> linked = new ArrayList<>(chunks);
        for (int i = 1; i < linked.size(); i++) {
            Chunk doi = linked.get(i);
            Chunk before = linked.get(i - 1);
            boolean resolved = doi.style().link().startsWith(DOI) && before.style().link().isEmpty()
                    && (before.text().endsWith(DOI) || before.text().endsWith("http://doi.org/")
                    || before.text().endsWith("http://dx.doi.org/") || before.text().endsWith("https://dx.doi.org/"));
            if (resolved) {
                int from = before.text().lastIndexOf("http");
                linked.set(i - 1, before.withText(before.text().substring(from))
                        .withStyle(before.style().withLink(doi.style().link())));
                if (from > 0) {
                    linked.add(i - 1, before.withText(before.text().substring(0, from)));
                    i++;
                }
            }
        }
        return linked;
    }
}
