package pubs.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.bibtex.BibFile;
import pubs.bibtex.Block;
import pubs.bibtex.EntryLayout;
import pubs.bibtex.EntrySyntax;
import pubs.bibtex.FieldSyntax;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;
import pubs.dialect.Months;
import pubs.model.Entry;
import pubs.model.Field;

/**
 * Writes a {@code .bib} file. What comes from one stays as it is but for what has another name in the other dialect: comments,
 * macros, the layout and the entries that are alike in both.
 */
final class BibOutput {
    private final BibDialect dialect;
    private final Letters letters;
    private final StringBuilder out = new StringBuilder();

    BibOutput(BibDialect dialect, Letters letters) {
        this.dialect = dialect;
        this.letters = letters;
    }

    String text() {
        return out.length() == 0 || out.charAt(out.length() - 1) == '\n' ? out.toString() : out.append('\n').toString();
    }

    /** Appends a file whole. @param entries of the file by the offsets they begin at */
    void append(BibFile file, Map<Integer, Entry> entries) {
        separate();
        EntryLayout layout = EntryLayout.of(file);
        for (Block block : file.blocks()) {
            if (block instanceof Block.EntryBlock entry && entries.containsKey(block.span().start())) {
                out.append(translated(entry, entries.get(block.span().start()), layout));
            } else {
                out.append(block instanceof Block.StringBlock string ? macro(string, layout) : block.text());
            }
        }
    }

    /** Appends entries of a file alone, with the macros that they need. */
    void append(BibFile file, List<Entry> wanted) {
        Map<Integer, Entry> entries = new HashMap<>();
        wanted.forEach(entry -> entry.span().ifPresent(span -> entries.put(span.start(), entry)));
        EntryLayout layout = EntryLayout.of(file);
        NeededMacros needed = NeededMacros.of(file, entries.keySet());
        for (Block block : file.blocks()) {
            if (block instanceof Block.StringBlock string && needed.has(string)) {
                separate();
                out.append(macro(string, layout));
            } else if (block instanceof Block.EntryBlock entry && entries.containsKey(block.span().start())) {
                separate();
                out.append(translated(entry, entries.get(block.span().start()), layout));
            }
        }
    }

    /** Appends an entry that no file has yet. */
    void append(Entry entry) {
        separate();
        out.append(EntryLayout.STANDARD.write(raw(dialect.translate(entry), Map.of())));
    }

    private void separate() {
        if (out.length() > 0) {
            int ends = 0;
            for (int i = out.length() - 1; i >= 0 && out.charAt(i) <= ' '; i--) {
                ends += out.charAt(i) == '\n' ? 1 : 0;
            }
            out.append("\n".repeat(Math.max(0, 2 - ends)));
        }
    }

    private String translated(Block.EntryBlock block, Entry entry, EntryLayout layout) {
        EntrySyntax syntax = block.syntax();
        List<RawField> before = new ArrayList<>();
        Map<String, RawField> raws = new HashMap<>();
        for (FieldSyntax field : syntax.fields()) {
            RawField raw = new RawField(field.name(), syntax.raw(field));
            before.add(raw);
            entry.field(field.name()).map(Field::value).ifPresent(value -> {
                raws.putIfAbsent(field.name() + "=" + value, raw);
                raws.putIfAbsent("=" + value, raw);
            });
        }
        RawEntry after = raw(dialect.translate(entry), raws).withKey(syntax.key());
        boolean same = syntax.problems().isEmpty() && after.equals(new RawEntry(block.type(), syntax.key(), before));
        return same ? block.text() : layout.write(after);
    }

    /** @param raws how the source writes values, by field and value and by value alone, so that macros stay macros */
    private RawEntry raw(Entry entry, Map<String, RawField> raws) {
        List<RawField> fields = new ArrayList<>();
        for (Field field : entry.fields()) {
            Optional<RawField> source = Optional.ofNullable(raws.getOrDefault(field.name() + "=" + field.value(),
                    raws.get("=" + field.value())));
            boolean month = field.name().equals("month") && field.value().length() == 3 && Months.number(field.value()) > 0;
            RawField raw = month ? new RawField(field.name(), field.value())
                    : source.map(found -> new RawField(field.name(), found.raw())).orElse(RawField.of(field.name(), field.value()));
            fields.add(letters.of(raw));
        }
        return new RawEntry(entry.type().name(), entry.key().value(), fields);
    }

    private String macro(Block.StringBlock block, EntryLayout layout) {
        EntrySyntax syntax = block.syntax();
        if (syntax.problems().isEmpty() && syntax.fields().size() == 1) {
            FieldSyntax field = syntax.fields().get(0);
            RawField raw = new RawField(field.name(), syntax.raw(field));
            RawField other = letters.of(raw);
            if (!other.equals(raw)) {
                return layout.string(field.name(), other.raw());
            }
        }
        return block.text();
    }
}
