package pubs.inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.inject.Marker.Word;
import pubs.inject.Region.Shape;
import pubs.io.LineEnding;

/**
 * A document with new text in its sections.
 *
 * @param text   of the whole document; sections that were edited by hand stand in it as they were, unless forced
 * @param stale  the sections that have another text now, or another closing marker
 * @param edited the sections whose text was not what had been put there; they are stale too when they are overwritten
 */
public record Injection(String text, List<Region> stale, List<Region> edited) {

    /**
     * What is to stand in a section.
     *
     * @param text   lines that end in a line feed, or a part of a line
     * @param origin the digest of what the text was made from, for {@link Region#origin}; empty for none
     */
    public record Content(String text, String origin) {}

    /**
     * Puts texts into the sections of a document. Nothing outside its sections changes, and putting the same texts there
     * again changes nothing.
     *
     * @param contents one for each section, in their order
     * @param force    whether what was edited by hand is overwritten
     * @return empty when a text would be read as a marker or break one, which is reported
     */
    public static Optional<Injection> into(Document document, List<Content> contents, boolean force,
            Consumer<Diagnostic> diagnostics) {
        String old = document.source().text();
        StringBuilder text = new StringBuilder();
        List<Region> stale = new ArrayList<>();
        List<Region> edited = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < contents.size(); i++) {
            Region region = document.regions().get(i);
            String before = document.body(region);
            String body = body(document, region, contents.get(i).text());
            String digest = Digest.ofBody(body, region.indentation());
            boolean byHand = document.isEdited(region) && !Digest.ofBody(before, region.indentation()).equals(digest);
            String closing = Word.END.text() + " " + digest
                    + (contents.get(i).origin().isEmpty() ? "" : " list=" + contents.get(i).origin());
            int end = region.closing().to();
            if (byHand) {
                edited.add(region);
            }
            if (byHand ? force : !before.equals(body) || !old.substring(region.closing().from(), end).equals(closing)) {
                stale.add(region);
            }
            boolean kept = byHand && !force;
            text.append(old, done, region.bodyStart());
            places.add(text.length() - region.bodyStart() + region.opening().from());
            text.append(kept ? before : body).append(old, region.bodyEnd(), region.closing().from());
            places.add(text.length());
            text.append(kept ? old.substring(region.closing().from(), end) : closing);
            done = end;
        }
        String changed = text.append(old, done, old.length()).toString();
        Injection injection = new Injection(changed, List.copyOf(stale), List.copyOf(edited));
        return changed.equals(old) || readsBack(document, changed, places, diagnostics)
                ? Optional.of(injection) : Optional.empty();
    }

    /**
     * Whether the new text has the same sections.
     *
     * @param places where their markers stand in it, two of each section
     */
    private static boolean readsBack(Document document, String changed, List<Integer> places,
            Consumer<Diagnostic> diagnostics) {
        SourceText source = new SourceText(document.source().name(), changed);
        List<Region> regions = Document.read(source, document.type(), ignored -> { }).map(Document::regions).orElse(List.of());
        for (int i = 0; i < document.regions().size(); i++) {
            boolean same = i < regions.size() && regions.get(i).opening().from() == places.get(2 * i)
                    && regions.get(i).closing().from() == places.get(2 * i + 1);
            if (!same || regions.size() != document.regions().size()) {
                diagnostics.accept(Diagnostic.error("section-breaks-document", document.regions().get(i).opening().span(),
                        "the text for this section would hide or make a marker; nothing is written"));
                return false;
            }
        }
        return true;
    }

    /** A text as the body of a section. */
    private static String body(Document document, Region region, String content) {
        if (region.shape() == Shape.INLINE) {
            return content.strip();
        }
        String ending = lineEnding(document, region);
        String text = withoutEmptyEnds(LineEnding.unify(content, "\n"));
        boolean apart = document.type().setsApart()
                && (region.opening().word() == Word.BEGIN || document.type() == DocumentType.RST);
        StringBuilder body = new StringBuilder(region.shape() == Shape.SPLIT ? ending : "");
        String empty = region.indentation().stripTrailing() + ending;
        if (!text.isEmpty()) {
            body.append(apart ? empty : "");
            List<Integer> verbatim = document.type().verbatim(text);
            int range = 0;
            for (DocumentLines.Line line : DocumentLines.of(text)) {
                // After an odd number of bounds a verbatim part is open; its end at the beginning of a line is in it still.
                while (range < verbatim.size() && verbatim.get(range) <= line.start() - range % 2) {
                    range++;
                }
                String indentation = range % 2 == 1 ? "" : region.indentation();
                body.append(line.isBlank() ? indentation.stripTrailing() : indentation).append(line.text()).append(ending);
            }
            body.append(apart ? empty : "");
        }
        return body.append(region.shape() == Shape.SPLIT ? region.indentation() : "").toString();
    }

    private static String withoutEmptyEnds(String lines) {
        int start = 0;
        while (start < lines.length() && lines.charAt(start) == '\n') {
            start++;
        }
        return lines.substring(start).stripTrailing();
    }

    /** That of the line of the first marker when it has one of its own, else that of most lines. */
    private static String lineEnding(Document document, Region region) {
        if (region.shape() != Shape.LINES) {
            return document.lineEnding();
        }
        String text = document.source().text();
        int end = region.bodyStart() - 1;
        return text.charAt(end) == '\r' ? "\r" : end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }
}
