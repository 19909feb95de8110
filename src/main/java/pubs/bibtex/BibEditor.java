package pubs.bibtex;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes a BibTeX file in place: a block that is not changed goes out as it came in. Not thread-safe.
 *
 * <p>Blocks are those of the file, told apart by identity.
 */
public final class BibEditor {
    private final BibFile file;
    private final EntryLayout layout;
    private final Map<Block, EntryEditor> edited = new IdentityHashMap<>();
    private final Map<Block, Boolean> removed = new IdentityHashMap<>();
    private final Map<Block, List<String>> inserted = new IdentityHashMap<>();
    private final Map<Block, List<String>> before = new IdentityHashMap<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> last = new ArrayList<>();

    public BibEditor(BibFile file) {
        this.file = file;
        this.layout = EntryLayout.of(file);
    }

    /** The layout that new entries take. */
    public EntryLayout layout() {
        return layout;
    }

    /** The editor of an entry, the same one at each call. */
    public EntryEditor edit(Block.EntryBlock entry) {
        return edited.computeIfAbsent(entry, block -> new EntryEditor(entry, layout));
    }

    /** Takes a block out, with the white space that set it apart. */
    public void remove(Block block) {
        removed.put(block, true);
    }

    /** Puts an entry at the end of the file. */
    public void append(RawEntry entry) {
        last.add(layout.write(entry));
    }

    /** Puts an entry after a block. */
    public void insertAfter(Block block, RawEntry entry) {
        inserted.computeIfAbsent(block, at -> new ArrayList<>()).add(layout.write(entry));
    }

    /** Puts an entry before a block, such as a child before the parent that BibTeX wants after it. */
    public void insertBefore(Block block, RawEntry entry) {
        before.computeIfAbsent(block, at -> new ArrayList<>()).add(layout.write(entry));
    }

    /** Puts a block such as {@code @string{a = {b}}} before the first entry, without a line ending at its end. */
    public void prepend(String block) {
        first.add(block);
    }

    /** Whether anything would be written otherwise than it was read. */
    public boolean isChanged() {
        return !write().equals(file.source().text());
    }

    /** The text of the file with all changes. */
    public String write() {
        StringBuilder text = new StringBuilder(file.source().text().length() + 256);
        List<Block> blocks = file.blocks();
        boolean firstWritten = first.isEmpty();
        boolean drop = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!firstWritten && block instanceof Block.EntryBlock) {
                first.forEach(added -> text.append(added).append(layout.newLine()));
                text.append(layout.newLine());
                firstWritten = true;
            }
            for (String added : before.getOrDefault(block, List.of())) {
                text.append(added).append(layout.between());
            }
            if (removed.containsKey(block)) {
                drop = true;
            } else {
                EntryEditor editor = edited.get(block);
                String written = editor == null ? block.text() : editor.text();
                text.append(drop && block instanceof Block.FreeText ? afterRemoved(text, written, i == blocks.size() - 1) : written);
                drop = false;
            }
            for (String added : inserted.getOrDefault(block, List.of())) {
                text.append(layout.between()).append(added);
            }
        }
        if (!firstWritten) {
            first.forEach(added -> appendBlock(text, added));
        }
        last.forEach(added -> appendBlock(text, added));
        return text.toString();
    }

    /** Nothing that stands at the end of the file is taken away; what is missing to set the block apart is added. */
    private void appendBlock(StringBuilder text, String block) {
        int space = LayoutDetection.whiteBefore(text, text.length(), 0);
        if (space > 0) {
            int there = lines(text, space);
            int wanted = Math.max(1, lines(layout.between(), 0));
            text.append(layout.newLine().repeat(Math.max(0, wanted - there)));
        }
        text.append(block).append(layout.newLine());
    }

    private static int lines(CharSequence text, int from) {
        int lines = 0;
        for (int i = from; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\n' && i > from && text.charAt(i - 1) == '\r';
            lines += Characters.isLineEnd(text.charAt(i)) && !pair ? 1 : 0;
        }
        return lines;
    }

    /** What follows a removed block, without the white space that set the block apart; at the end that before it goes. */
    private static String afterRemoved(StringBuilder text, String following, boolean atEnd) {
        int i = Characters.skipWhite(following, 0, following.length());
        if (atEnd && i == following.length()) {
            int space = LayoutDetection.whiteBefore(text, text.length(), 0);
            text.setLength(space);
            return space == 0 ? "" : following;
        }
        return following.substring(i);
    }
}
