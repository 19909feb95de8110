package pubs.inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;
import pubs.inject.DocumentLines.Line;
import pubs.inject.Marker.Setting;
import pubs.inject.Marker.Word;
import pubs.inject.Region.Shape;

/** Pairs the markers of a document, and finds how its sections stand in it. What does not pair is reported. */
final class RegionReader {
    private final SourceText source;
    private final String text;
    private final DocumentType type;
    private final List<Line> lines;
    private final Consumer<Diagnostic> diagnostics;

    RegionReader(SourceText source, DocumentType type, Consumer<Diagnostic> diagnostics) {
        this.source = source;
        this.text = source.text();
        this.type = type;
        this.lines = DocumentLines.of(text);
        this.diagnostics = diagnostics;
    }

    /** @param comments the comment of each marker */
    List<Region> regions(List<Marker> markers, List<Comment> comments) {
        List<Region> regions = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            if (marker.word() != Word.END) {
                if (!open.isEmpty()) {
                    error("nested-section", marker.span(), marker.word().text() + " inside the section of line "
                            + markers.get(open.get(open.size() - 1)).span().line() + ", expected its pubs:end first");
                }
                open.add(i);
            } else if (open.isEmpty()) {
                error("unopened-section", marker.span(), "pubs:end without a pubs:begin before it");
            } else {
                checkEnd(marker);
                int first = open.remove(open.size() - 1);
                region(markers.get(first), comments.get(first), marker, comments.get(i)).ifPresent(regions::add);
            }
        }
        for (int first : open) {
            error("unclosed-section", markers.get(first).span(), "this section has no end, expected a comment pubs:end");
        }
        return regions;
    }

    private void checkEnd(Marker marker) {
        int digests = 0;
        for (Setting setting : marker.settings()) {
            boolean right = setting.hasValue() ? setting.name().equals("list") && Digest.isDigest(setting.value())
                    : Digest.isDigest(setting.name()) && digests++ == 0;
            if (!right) {
                error("bad-end", setting.span(), "\"" + source.text().substring(setting.span().start(), setting.span().end())
                        + "\" after pubs:end, expected nothing but what pubs writes there");
            }
        }
    }

    private Optional<Region> region(Marker opening, Comment first, Marker closing, Comment last) {
        Line firstLine = line(first.start());
        Line lastLine = line(last.start());
        Optional<String> container = container(firstLine.start(), first.start());
        boolean alone = container.isPresent() && isBlank(first.end(), line(first.end()).end());
        boolean endsAlone = isBlank(last.end(), line(last.end()).end());
        boolean closingAlone = endsAlone && container(lastLine.start(), last.start()).isPresent();
        boolean oneLine = line(first.end()).end() >= last.start();
        if (alone && closingAlone && !oneLine) {
            return Optional.of(new Region(opening, closing, Shape.LINES, line(first.end()).next(), lastLine.start(),
                    container.get()));
        }
        if (endsWithLine(first) || endsWithLine(last)) {
            error("marker-in-line", (alone ? closing : opening).span(), "a marker in a comment that ends with the line"
                    + " needs a line of its own");
            return Optional.empty();
        }
        if (opening.word() != Word.BEGIN) {
            return Optional.of(new Region(opening, closing, Shape.INLINE, first.end(), last.start(), ""));
        }
        if (oneLine && container.isPresent() && endsAlone || type.flowsAnywhere()) {
            String indentation = container.orElse(text.substring(firstLine.start(),
                    firstLine.start() + firstLine.indentation()));
            return Optional.of(new Region(opening, closing, Shape.SPLIT, first.end(), last.start(), indentation));
        }
        error("marker-in-line", (alone ? closing : opening).span(), "a list needs each of its markers on a line of its own");
        return Optional.empty();
    }

    /**
     * What the lines of a section begin with when this stretch stands before its marker; empty when it is text. Quotation marks
     * and blanks are kept, the bullet of a list is blanks: {@code "> - " -> ">   "}.
     */
    private Optional<String> container(int start, int end) {
        StringBuilder indentation = new StringBuilder();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int bullet = bulletEnd(text, i);
            if (c == ' ' || c == '\t' || c == '>' && type == DocumentType.MARKDOWN) {
                indentation.append(c);
                i++;
            } else if (bullet > 0 && bullet < end && type == DocumentType.MARKDOWN) {
                indentation.append(" ".repeat(bullet - i));
                i = bullet;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(indentation.toString());
    }

    /** Where the bullet or number of a list item ends that begins at an offset; 0 when none does. */
    private static int bulletEnd(String line, int from) {
        int i = from;
        while (i < line.length() && i - from < 9 && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            i++;
        }
        boolean bullet = i < line.length() && (i == from ? "-*+" : ".)").indexOf(line.charAt(i)) >= 0;
        return bullet && i + 1 < line.length() && line.charAt(i + 1) == ' ' ? i + 1 : 0;
    }

    private static boolean endsWithLine(Comment comment) {
        return comment.to() == comment.end();
    }

    private boolean isBlank(int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i >= to;
    }

    /** The line that holds an offset. */
    private Line line(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    private void error(String rule, SourceSpan span, String message) {
        diagnostics.accept(Diagnostic.error(rule, span, message));
    }
}
