package pubs.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;

/**
 * Finds where the blocks of a file begin and end, by the rules of BibTeX 0.99d: outside of a block {@code @} begins one
 * wherever it stands, and inside of one only braces are counted; {@code \{} is a brace. Where braces are missing it recovers
 * as a reader would: {@code @type{key,} outside of a value, or at the beginning of a line in a block that never closes,
 * begins the next entry.
 *
 * <p>Linear: text is passed over again only after a block turned out not to close, and the first such block makes known
 * all the others.
 */
final class BlockScanner {
    /** Blocks that have no key to be known by. */
    private static final Set<String> KEYLESS = Set.of("comment", "preamble", "string");

    private final SourceText source;
    private final String text;
    private final int end;
    private final List<Block> blocks = new ArrayList<>();
    /** The braces that never close, once one was found. */
    private UnclosedBraces unclosed = UnclosedBraces.UNKNOWN;
    /** Whether a block in parentheses ran to the end of the text without closing. */
    private boolean unclosedParenthesis;

    BlockScanner(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.end = text.length();
    }

    List<Block> scan() {
        int free = 0;
        int at = text.indexOf('@');
        while (at >= 0) {
            Block block = blockAt(at);
            int next = at + 1;
            if (block != null) {
                addFreeText(free, at);
                blocks.add(block);
                next = block.span().end();
                free = next;
            }
            at = text.indexOf('@', next);
        }
        addFreeText(free, end);
        return blocks;
    }

    private void addFreeText(int from, int to) {
        if (from < to) {
            blocks.add(new Block.FreeText(source.span(from, to)));
        }
    }

    /** The block that begins with the {@code @} at the offset, or null when none does. */
    private Block blockAt(int at) {
        int nameStart = Characters.skipWhite(text, at + 1, end);
        int nameEnd = typeEnd(nameStart);
        if (nameEnd == nameStart || Characters.isDigit(text.charAt(nameStart))) {
            return null;
        }
        String name = text.substring(nameStart, Math.min(nameEnd, nameStart + 64)).toLowerCase(Locale.ROOT);
        int open = Characters.skipWhite(text, nameEnd, end);
        if (name.equals("comment")) {
            return comment(at, nameEnd, open);
        }
        if (open == end || text.charAt(open) != '{' && text.charAt(open) != '(' || !plausible(at, open, name)) {
            return null;
        }
        int stop = text.charAt(open) == '{' ? endInBraces(open) : endInParentheses(open);
        boolean closed = stop >= 0;
        SourceSpan span = source.span(at, closed ? stop : -stop);
        return switch (name) {
            case "string" -> new Block.StringBlock(span, open, closed);
            case "preamble" -> new Block.PreambleBlock(span, open, closed);
            default -> new Block.EntryBlock(span, text.substring(nameStart, nameEnd), open, closed);
        };
    }

    /** Whether the {@code @} is meant to begin a block: an address such as {@code me@home (at night)} is not. */
    private boolean plausible(int at, int open, String name) {
        boolean address = at > 0 && Characters.isName(text.charAt(at - 1)) && text.charAt(at - 1) != '@';
        boolean parenthesis = text.charAt(open) == '(' && !Characters.beginsLine(text, at);
        return !address && !parenthesis || name.equals("string") || name.equals("preamble") || keyFollows(open);
    }

    /** A type ends at the next {@code @}, which BibTeX would take as a part of it. */
    private int typeEnd(int start) {
        int i = start;
        while (i < end && Characters.isName(text.charAt(i)) && text.charAt(i) != '@') {
            i++;
        }
        return i;
    }

    private Block comment(int at, int nameEnd, int open) {
        if (open < end && text.charAt(open) == '{' && !unclosed.contains(open)) {
            int depth = 0;
            for (int i = open; i < end; i++) {
                char c = text.charAt(i);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth == 0) {
                    return new Block.CommentBlock(source.span(at, i + 1));
                }
                if (c == '@' && beginsEntry(i)) {
                    return new Block.CommentBlock(source.span(at, nameEnd));
                }
            }
            unclosed = UnclosedBraces.find(text, open);
        }
        return new Block.CommentBlock(source.span(at, nameEnd));
    }

    /** The offset after the closing brace; negative when it is missing: where the block stops all the same. */
    private int endInBraces(int open) {
        boolean hopeless = unclosed.contains(open);
        int depth = 0;
        boolean quoted = false;
        int firstNext = -1;
        for (int i = open; i < end; i++) {
            switch (text.charAt(i)) {
                case '{' -> depth++;
                case '}' -> {
                    if (--depth == 0) {
                        return i + 1;
                    }
                }
                case '"' -> quoted ^= depth == 1;
                case '@' -> {
                    if (depth == 1 && !quoted || Characters.beginsLine(text, i)) {
                        if (beginsEntry(i)) {
                            if (hopeless || depth == 1 && !quoted) {
                                return -i;
                            }
                            firstNext = firstNext < 0 ? i : firstNext;
                        }
                    }
                }
                default -> { }
            }
        }
        if (!hopeless) {
            unclosed = UnclosedBraces.find(text, open);
        }
        return firstNext < 0 ? -end : -firstNext;
    }

    private int endInParentheses(int open) {
        int depth = 0;
        boolean quoted = false;
        int firstNext = -1;
        for (int i = keyEndInParentheses(open); i < end; i++) {
            switch (text.charAt(i)) {
                case '{' -> depth++;
                case '}' -> depth = Math.max(0, depth - 1);
                case '"' -> quoted ^= depth == 0;
                case ')' -> {
                    if (depth == 0 && !quoted) {
                        return i + 1;
                    }
                }
                case '@' -> {
                    if ((depth == 0 && !quoted || Characters.beginsLine(text, i)) && beginsEntry(i)) {
                        if (unclosedParenthesis || depth == 0 && !quoted) {
                            return -i;
                        }
                        firstNext = firstNext < 0 ? i : firstNext;
                    }
                }
                default -> { }
            }
        }
        unclosedParenthesis = true;
        return firstNext < 0 ? -end : -firstNext;
    }

    /** A key in a block with parentheses may have some itself, in pairs. */
    private int keyEndInParentheses(int open) {
        int depth = 0;
        int i = Characters.skipWhite(text, open + 1, end);
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (Characters.isWhite(c) || c == ',' || c == '=' || c == '"' || c == '{' || c == ')' && depth == 0) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return i;
    }

    /** Whether {@code @type{key,} or {@code @string{name =} stands at the offset. */
    private boolean beginsEntry(int at) {
        int nameStart = Characters.skipBlanks(text, at + 1, end);
        int nameEnd = nameStart;
        while (nameEnd < end && Character.isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int open = Characters.skipBlanks(text, nameEnd, end);
        if (nameEnd == nameStart || open >= end || text.charAt(open) != '{' && text.charAt(open) != '(') {
            return false;
        }
        boolean keyless = nameEnd - nameStart <= "preamble".length() && Characters.beginsLine(text, at)
                && KEYLESS.contains(text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT));
        return keyless || keyFollows(open);
    }

    /** Whether a key with its comma, or a name with its equals sign, follows the opening delimiter on its line. */
    private boolean keyFollows(int open) {
        int start = Characters.skipBlanks(text, open + 1, end);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == ',') {
                return true;
            }
            if (Characters.isWhite(c) || c == '=') {
                int equals = Characters.skipBlanks(text, i, end);
                return i > start && equals < end && text.charAt(equals) == '=';
            }
            if (c == '{' || c == '}' || c == '"' || c == '@') {
                return false;
            }
            i++;
        }
        return false;
    }
}
