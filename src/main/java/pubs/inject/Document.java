package pubs.inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.io.LineEnding;

/** A document and its sections. */
public final class Document {
    private final SourceText source;
    private final DocumentType type;
    private final List<Region> regions;
    private final String lineEnding;

    private Document(SourceText source, DocumentType type, List<Region> regions) {
        this.source = source;
        this.type = type;
        this.regions = List.copyOf(regions);
        this.lineEnding = LineEnding.of(source.text());
    }

    /**
     * Finds the sections of a document. Its type follows from its name and content, see {@link DocumentType#of}.
     *
     * @return empty when a marker is wrong, which is reported with its place
     */
    public static Optional<Document> read(SourceText source, Consumer<Diagnostic> diagnostics) {
        return read(source, DocumentType.of(source.name(), source.text()), diagnostics);
    }

    /** The same for a file whose name does not say what its markers are, such as Markdown with markers in its front matter. */
    public static Optional<Document> readByMarkers(SourceText source, Consumer<Diagnostic> diagnostics) {
        return read(source, DocumentContent.type(source.text()), diagnostics);
    }

    static Optional<Document> read(SourceText source, DocumentType type, Consumer<Diagnostic> diagnostics) {
        List<Diagnostic> found = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        for (Comment comment : type.comments().comments(source.text())) {
            MarkerReader.read(source, comment, found::add).ifPresent(marker -> {
                markers.add(marker);
                comments.add(comment);
            });
        }
        List<Region> regions = new RegionReader(source, type, found::add).regions(markers, comments);
        found.forEach(diagnostics);
        return found.isEmpty() ? Optional.of(new Document(source, type, regions)) : Optional.empty();
    }

    public SourceText source() {
        return source;
    }

    public DocumentType type() {
        return type;
    }

    /** The line ending that most of its lines have. */
    String lineEnding() {
        return lineEnding;
    }

    /** The sections in their order; they do not overlap. */
    public List<Region> regions() {
        return regions;
    }

    /** Whether what stands in a section is not what was put there last, as far as its closing marker says. */
    public boolean isEdited(Region region) {
        return !region.digest().isEmpty() && !region.digest().equals(Digest.ofBody(body(region), region.indentation()));
    }

    /** What stands between the markers of a section. */
    public String body(Region region) {
        return source.text().substring(region.bodyStart(), region.bodyEnd());
    }
}
