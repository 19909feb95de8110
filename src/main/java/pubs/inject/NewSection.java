package pubs.inject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pubs.diagnostic.SourceText;
import pubs.inject.DocumentLines.Line;
import pubs.io.LineEnding;

/** Puts the markers of an empty section into a document: after a heading that announces publications, or at the end. */
public final class NewSection {
    private static final List<String> WORDS = List.of("publication", "papers", "publikation", "veröffentlichung",
            "articles", "publicaciones", "pubblicazioni", "publicações", "publicaties", "论文", "論文", "業績");
    private static final List<String> ENDS = List.of("\\end{document}", "</main>", "</article>", "</body>", "</html>");
    private static final int DEEPEST = 6;

    /** A place for a section, and the level of its headings; 0 for the usual one. */
    private record Place(int offset, int level) {}

    private NewSection() {}

    /** The document with a section more; empty when no place is found where the markers would be markers. */
    public static Optional<String> into(Document document) {
        List<Place> places = new ArrayList<>();
        String text = document.source().text();
        List<Line> lines = DocumentLines.of(text);
        for (int i = 0; i < lines.size(); i++) {
            int level = headingLevel(document.type(), lines, i);
            if (level > 0 && isAbout(lines.get(i).text())) {
                // The heading of reStructuredText is underlined.
                Line last = document.type() == DocumentType.RST ? lines.get(i + 1) : lines.get(i);
                places.add(new Place(last.next(), level < DEEPEST ? level + 1 : 0));
                break;
            }
        }
        Map<String, Place> ends = new HashMap<>();
        for (Line line : lines) {
            ends.put(line.text().strip().toLowerCase(Locale.ROOT), new Place(line.start(), 0));
        }
        ENDS.stream().filter(ends::containsKey).map(ends::get).forEach(places::add);
        places.add(new Place(text.length(), 0));
        for (Place place : places) {
            String changed = with(document, place);
            Optional<Document> read = Document.read(new SourceText(document.source().name(), changed), document.type(),
                    ignored -> { });
            if (read.isPresent() && read.get().regions().size() == document.regions().size() + 1) {
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    private static String with(Document document, Place place) {
        String text = document.source().text();
        String ending = LineEnding.of(text);
        String before = text.substring(0, place.offset());
        String after = text.substring(place.offset());
        StringBuilder section = new StringBuilder();
        if (!before.isEmpty() && !before.endsWith("\n") && !before.endsWith("\r")) {
            section.append(ending);
        }
        section.append(before.isEmpty() ? "" : ending);
        String level = place.level() == 0 || place.level() == 2 ? "" : " heading-level=" + place.level();
        section.append(document.type().comment(Marker.Word.BEGIN.text() + level)).append(ending);
        section.append(document.type().setsApart() ? ending : "");
        section.append(document.type().comment(Marker.Word.END.text())).append(ending);
        boolean blank = after.isEmpty() || after.startsWith("\n") || after.startsWith("\r");
        return before + section + (blank ? "" : ending) + after;
    }

    /** The level of the heading that a line is, from 1; 0 when it is none. */
    private static int headingLevel(DocumentType type, List<Line> lines, int at) {
        String line = lines.get(at).text();
        return switch (type) {
            case MARKDOWN -> repeated(line, '#');
            case ASCIIDOC, TYPST -> repeated(line, '=');
            case ORG -> repeated(line, '*');
            case HTML -> htmlLevel(line);
            case LATEX -> line.strip().startsWith("\\section") || line.strip().startsWith("\\chapter") ? 1
                    : line.strip().startsWith("\\subsection") ? 2 : 0;
            case RST -> at + 1 < lines.size() && isUnderline(line, lines.get(at + 1).text()) ? 1 : 0;
            case YAML -> 0;
        };
    }

    /** How often a character stands at the beginning of a line, before a blank; 0 without the blank. */
    private static int repeated(String line, char sign) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == sign) {
            count++;
        }
        return count <= DEEPEST && count < line.length() && line.charAt(count) == ' ' ? count : 0;
    }

    private static int htmlLevel(String line) {
        String content = line.strip().toLowerCase(Locale.ROOT);
        boolean heading = content.length() > 3 && content.startsWith("<h") && content.charAt(2) >= '1'
                && content.charAt(2) <= '6' && content.endsWith("</h" + content.charAt(2) + ">");
        return heading ? content.charAt(2) - '0' : 0;
    }

    private static boolean isUnderline(String title, String line) {
        String under = line.stripTrailing();
        return !title.isBlank() && under.length() >= title.strip().length() && "=-~^\"'`#*+.:_".indexOf(under.charAt(0)) >= 0
                && under.chars().allMatch(c -> c == under.charAt(0));
    }

    private static boolean isAbout(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }
}
