package pubs.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pubs.bibtex.EntryLayout.Alignment;
import pubs.bibtex.LayoutDetection.EntryAlignment;
import pubs.bibtex.ValuePart.Kind;
import pubs.diagnostic.SourceText;

/**
 * Changes one entry in place: what is not changed stays as it stands, to the byte, and a new field takes the layout of
 * its neighbours. Not thread-safe.
 *
 * <p>{@code @a{k, t="x", y = 1}} with {@code set("t", "z")}  ->  {@code @a{k, t="z", y = 1}}
 */
public final class EntryEditor {
    private final EntryLayout layout;
    private String text;
    private Block.EntryBlock block;
    private EntrySyntax syntax;

    /** @param layout for what the entry itself shows no example of */
    public EntryEditor(Block.EntryBlock block, EntryLayout layout) {
        this.layout = layout;
        this.block = block;
        this.syntax = block.syntax();
        this.text = block.text();
        rebase();
    }

    /** The entry with all changes. */
    public String text() {
        return text;
    }

    /** The entry as it stands now. */
    public RawEntry entry() {
        return RawEntry.of(block, syntax);
    }

    /**
     * Gives a field another value, in the delimiters of the old one; a number without delimiters stays without. A field
     * that is not there is added after the last one. Nothing changes when it has the value already.
     *
     * @param value LaTeX text without delimiters; braces that have no partner are left out
     */
    public EntryEditor set(String name, String value) {
        Optional<FieldSyntax> field = syntax.field(name);
        if (field.isEmpty()) {
            return append(name, layout.quotes() && !hasBraces() ? Delimiters.quotes(value) : Delimiters.braces(value));
        }
        ValuePart part = field.get().parts().get(0);
        boolean single = field.get().parts().size() == 1;
        if (single && part.kind() != Kind.MACRO
                && ValueReader.collapse(text, part.textStart(), part.textEnd()).strip().equals(value)) {
            return this;
        }
        boolean number = single && part.kind() == Kind.NUMBER && isNumber(value);
        return setRaw(name, number ? value : part.kind() == Kind.QUOTED ? Delimiters.quotes(value)
                : Delimiters.braces(value));
    }

    /** Gives a field another value as it is to stand in the file, such as {@code jan} or {@code "a" # b}. */
    public EntryEditor setRaw(String name, String raw) {
        Optional<FieldSyntax> field = syntax.field(name);
        return field.isEmpty() ? append(name, raw) : replace(field.get().valueStart(), field.get().valueEnd(), raw);
    }

    /** Takes a field out, all of them when it is there more than once. */
    public EntryEditor remove(String name) {
        for (Optional<FieldSyntax> field = syntax.field(name); field.isPresent(); field = syntax.field(name)) {
            remove(syntax.fields().indexOf(field.get()));
        }
        return this;
    }

    /** Takes one field out. @param index from 0, in the order of the fields */
    public EntryEditor remove(int index) {
        List<FieldSyntax> fields = syntax.fields();
        FieldSyntax field = fields.get(index);
        int previousComma = index > 0 ? fields.get(index - 1).comma() : syntax.keyComma();
        int start = LayoutDetection.whiteBefore(text, field.nameStart(), syntax.keyEnd());
        boolean afterComment = start > 0 && previousComma >= 0 && start > previousComma + 1;
        if (field.comma() >= 0) {
            return replace(afterComment ? field.nameStart() : start, field.comma() + 1, "");
        }
        if (index > 0 && previousComma >= 0 && !afterComment) {
            return replace(LayoutDetection.whiteBefore(text, previousComma, syntax.keyEnd()), field.valueEnd(), "");
        }
        return replace(afterComment ? field.nameStart() : start, field.valueEnd(), "");
    }

    /** Gives a field another name; the value stays. */
    public EntryEditor rename(String name, String other) {
        Optional<FieldSyntax> field = syntax.field(name);
        if (field.isEmpty()) {
            return this;
        }
        int start = field.get().nameStart();
        int end = field.get().nameEnd();
        boolean upper = text.substring(start, end).equals(name.toUpperCase(Locale.ROOT));
        int blanks = Characters.skipBlanks(text, end, text.length()) - end;
        // Signs that were aligned stay where they were, as long as there is room.
        EntryAlignment aligned = EntryAlignment.of(text, syntax.fields());
        int wanted = aligned.alignment() == Alignment.EQUALS ? Math.max(blanks > 0 ? 1 : 0, blanks + name.length() - other.length())
                : blanks;
        return replace(start, end + blanks, (upper ? other.toUpperCase(Locale.ROOT) : other) + " ".repeat(wanted));
    }

    /** Gives the entry another key; where there is none, with the comma that it needs. */
    public EntryEditor key(String key) {
        boolean none = syntax.keyStart() == syntax.keyEnd() && syntax.keyComma() < 0 && !syntax.fields().isEmpty();
        return none ? replace(block.open() + 1, block.open() + 1, key + ",") : replace(syntax.keyStart(), syntax.keyEnd(), key);
    }

    /** Gives the entry another type, in capital letters when the old one was. */
    public EntryEditor type(String type) {
        int start = Characters.skipWhite(text, 1, block.open());
        String old = text.substring(start, start + block.type().length());
        EntryLayout.LetterCase letters = old.equals(old.toLowerCase(Locale.ROOT)) ? EntryLayout.LetterCase.LOWER
                : old.equals(old.toUpperCase(Locale.ROOT)) ? EntryLayout.LetterCase.UPPER : EntryLayout.LetterCase.CAPITALISED;
        return replace(start, start + old.length(), letters.apply(type));
    }

    private EntryEditor append(String name, String raw) {
        List<FieldSyntax> fields = syntax.fields();
        if (fields.isEmpty()) {
            int at = syntax.keyComma() >= 0 ? syntax.keyComma() + 1 : syntax.keyEnd();
            boolean bare = text.substring(at, syntax.bodyEnd()).isBlank();
            return replace(at, bare ? syntax.bodyEnd() : at, (syntax.keyComma() >= 0 ? "" : ",") + layout.separator()
                    + layout.names().apply(name) + layout.beforeEquals() + "=" + layout.afterEquals() + raw
                    + (layout.trailingComma() ? "," : "") + (bare ? layout.closing() : ""));
        }
        FieldSyntax last = fields.get(fields.size() - 1);
        int white = LayoutDetection.whiteBefore(text, last.nameStart(), syntax.keyEnd());
        String space = text.substring(white, last.nameStart());
        String added = like(last, name) + raw;
        boolean commaFirst = white > 0 && text.charAt(white - 1) == ',' && Characters.beginsLine(text, white - 1)
                && space.indexOf('\n') < 0 && space.indexOf('\r') < 0;
        if (last.comma() >= 0) {
            int at = afterComment(last.comma() + 1);
            return replace(at, at, space + added + ",");
        }
        String before = commaFirst ? text.substring(LayoutDetection.whiteBefore(text, white - 1, syntax.keyEnd()), white - 1) : "";
        return replace(last.valueEnd(), last.valueEnd(), before + "," + space + added);
    }

    /** After the rest of the line when that is a comment. */
    private int afterComment(int at) {
        int i = Characters.skipBlanks(text, at, text.length());
        if (i >= text.length() || text.charAt(i) != '%') {
            return at;
        }
        while (i < text.length() && !Characters.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A name and an equals sign as those of another field. */
    private String like(FieldSyntax model, String name) {
        String modelName = text.substring(model.nameStart(), model.nameEnd());
        boolean upper = !modelName.equals(modelName.toLowerCase(Locale.ROOT))
                && modelName.equals(modelName.toUpperCase(Locale.ROOT));
        String written = upper ? name.toUpperCase(Locale.ROOT) : name;
        int sign = text.indexOf('=', model.nameEnd());
        if (sign < 0 || sign >= model.valueStart()) {
            return written + layout.beforeEquals() + "=" + layout.afterEquals();
        }
        EntryAlignment aligned = EntryAlignment.of(text, syntax.fields());
        String before = text.substring(model.nameEnd(), sign);
        String after = text.substring(sign + 1, model.valueStart());
        if (aligned.alignment() == Alignment.EQUALS) {
            before = " ".repeat(Math.max(before.isEmpty() ? 0 : 1, aligned.column() - name.length()));
        } else if (aligned.alignment() == Alignment.VALUES) {
            after = " ".repeat(Math.max(1, aligned.column() - name.length() - before.length() - 1));
        }
        return written + before + "=" + after;
    }

    private boolean hasBraces() {
        return syntax.fields().stream().anyMatch(field -> field.parts().get(0).kind() == Kind.BRACED);
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> Characters.isDigit((char) c));
    }

    private EntryEditor replace(int start, int end, String replacement) {
        String old = text;
        text = old.substring(0, start) + replacement + old.substring(end);
        rebase();
        return this;
    }

    /** Reads the entry anew, by itself. */
    private void rebase() {
        int open = 1;
        while (text.charAt(open) != '{' && text.charAt(open) != '(') {
            open++;
        }
        SourceText source = new SourceText(block.span().source().name(), text);
        int start = Characters.skipWhite(text, 1, open);
        int end = LayoutDetection.whiteBefore(text, open, start);
        block = new Block.EntryBlock(source.span(0, text.length()), text.substring(start, end), open, block.closed());
        syntax = block.syntax();
    }
}
