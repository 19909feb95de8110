package pubs.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pubs.bibtex.EntryLayout.Alignment;
import pubs.bibtex.EntryLayout.LetterCase;
import pubs.io.LineEnding;

/** Finds the layout that most entries of a file have, by a vote on each of its parts. */
final class LayoutDetection {
    /** More entries would not change the vote. */
    private static final int MOST_ENTRIES = 400;

    private final Map<String, Map<Object, Integer>> votes = new HashMap<>();

    private LayoutDetection() {}

    static EntryLayout detect(BibFile file) {
        String newLine = LineEnding.of(file.source().text());
        LayoutDetection detection = new LayoutDetection();
        List<Block> blocks = file.blocks();
        int seen = 0;
        for (int i = 0; i < blocks.size() && seen < MOST_ENTRIES; i++) {
            if (blocks.get(i) instanceof Block.EntryBlock entry && entry.closed()) {
                detection.entry(entry);
                seen++;
                if (i + 2 < blocks.size() && blocks.get(i + 1) instanceof Block.FreeText space
                        && blocks.get(i + 2) instanceof Block.EntryBlock && space.text().isBlank()) {
                    detection.vote("between", space.text());
                }
            }
        }
        return detection.result(newLine);
    }

    private EntryLayout result(String newLine) {
        EntryLayout standard = EntryLayout.STANDARD;
        Alignment alignment = winner("alignment", Alignment.NONE);
        boolean none = votes.isEmpty();
        return new EntryLayout(newLine, winner("separator", newLine + "  "), winner("before", standard.beforeEquals()),
                winner("after", standard.afterEquals()), none ? standard.alignment() : alignment,
                fixedColumn(), winner("quotes", false), winner("trailing", standard.trailingComma()),
                winner("commaFirst", false), winner("types", LetterCase.LOWER), winner("names", LetterCase.LOWER),
                winner("closing", newLine), winner("between", newLine + newLine), 0);
    }

    private void vote(String part, Object value) {
        // Of two that are as frequent the first wins, in every run alike.
        votes.computeIfAbsent(part, name -> new LinkedHashMap<>()).merge(value, 1, Integer::sum);
    }

    @SuppressWarnings("unchecked")
    private <T> T winner(String part, T otherwise) {
        T best = otherwise;
        int most = 0;
        for (Map.Entry<Object, Integer> vote : votes.getOrDefault(part, Map.of()).entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = (T) vote.getKey();
            }
        }
        return best;
    }

    /** The column all through the file, or 0 when it differs from entry to entry. */
    private int fixedColumn() {
        int best = winner("column", 0);
        Map<Object, Integer> columns = votes.getOrDefault("column", Map.of());
        int all = columns.values().stream().mapToInt(Integer::intValue).sum();
        return all > 2 && columns.get(best) * 10 >= all * 8 ? best : 0;
    }

    private void entry(Block.EntryBlock block) {
        EntrySyntax syntax = block.syntax();
        String text = syntax.source().text();
        int typeStart = Characters.skipWhite(text, block.span().start() + 1, block.open());
        vote("types", letterCase(text.substring(typeStart, typeStart + block.type().length())));
        List<FieldSyntax> fields = syntax.fields();
        if (fields.isEmpty()) {
            return;
        }
        FieldSyntax last = fields.get(fields.size() - 1);
        vote("trailing", last.comma() >= 0);
        int bodyEnd = syntax.bodyEnd();
        vote("closing", text.substring(whiteBefore(text, bodyEnd, last.valueEnd()), bodyEnd));
        EntryAlignment aligned = EntryAlignment.of(text, fields);
        if (aligned.alignment() != Alignment.NONE || fields.size() > 2) {
            vote("alignment", aligned.alignment());
        }
        if (aligned.alignment() != Alignment.NONE) {
            vote("column", aligned.column());
        }
        List<FieldSyntax> later = fields.size() > 1 ? fields.subList(1, fields.size()) : fields;
        for (FieldSyntax field : later) {
            field(text, field, syntax.keyEnd(), aligned.alignment());
        }
    }

    private void field(String text, FieldSyntax field, int keyEnd, Alignment alignment) {
        int white = whiteBefore(text, field.nameStart(), keyEnd);
        boolean comma = white > keyEnd && text.charAt(white - 1) == ',' && Characters.beginsLine(text, white - 1);
        vote("commaFirst", comma);
        vote("separator", comma ? text.substring(whiteBefore(text, white - 1, keyEnd), white - 1)
                : lastLine(text.substring(white, field.nameStart())));
        vote("names", letterCase(text.substring(field.nameStart(), field.nameEnd())));
        int equals = text.indexOf('=', field.nameEnd());
        if (equals >= 0 && equals < field.valueStart()) {
            String before = text.substring(field.nameEnd(), equals);
            String after = text.substring(equals + 1, field.valueStart());
            vote("before", alignment == Alignment.EQUALS ? before.isEmpty() ? "" : " " : before);
            vote("after", alignment == Alignment.VALUES ? after.isEmpty() ? "" : " " : after);
        }
        ValuePart.Kind kind = field.parts().get(0).kind();
        if (kind == ValuePart.Kind.BRACED || kind == ValuePart.Kind.QUOTED) {
            vote("quotes", kind == ValuePart.Kind.QUOTED);
        }
    }

    /** A blank line between two fields is no habit. */
    private static String lastLine(String white) {
        int feed = Math.max(white.lastIndexOf('\n'), white.lastIndexOf('\r'));
        if (feed < 0) {
            return white;
        }
        int start = feed > 0 && white.charAt(feed) == '\n' && white.charAt(feed - 1) == '\r' ? feed - 1 : feed;
        return white.substring(start);
    }

    /** The offset at which the white space before an offset begins. */
    static int whiteBefore(CharSequence text, int at, int limit) {
        int i = at;
        while (i > limit && Characters.isWhite(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static LetterCase letterCase(String word) {
        for (LetterCase form : List.of(LetterCase.LOWER, LetterCase.UPPER, LetterCase.CAPITALISED)) {
            if (form.apply(word).equals(word)) {
                return form;
            }
        }
        return LetterCase.LOWER;
    }

    /** How the values of one entry are aligned: by the distance from the beginning of the name. */
    record EntryAlignment(Alignment alignment, int column) {
        static EntryAlignment of(String text, List<FieldSyntax> fields) {
            List<Integer> equals = new ArrayList<>();
            List<Integer> values = new ArrayList<>();
            boolean sameLength = true;
            for (FieldSyntax field : fields) {
                int sign = text.indexOf('=', field.nameEnd());
                if (sign >= 0 && sign < field.valueStart() && Characters.beginsLine(text, field.nameStart())) {
                    equals.add(sign - field.nameStart());
                    values.add(field.valueStart() - field.nameStart());
                    sameLength &= field.name().length() == fields.get(0).name().length();
                }
            }
            if (sameLength || equals.size() < 2) {
                return new EntryAlignment(Alignment.NONE, 0);
            }
            if (equals.stream().distinct().count() == 1) {
                return new EntryAlignment(Alignment.EQUALS, equals.get(0));
            }
            return values.stream().distinct().count() == 1 ? new EntryAlignment(Alignment.VALUES, values.get(0))
                    : new EntryAlignment(Alignment.NONE, 0);
        }
    }
}
