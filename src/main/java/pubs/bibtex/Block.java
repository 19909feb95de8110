package pubs.bibtex;

import java.util.Locale;
import pubs.diagnostic.SourceSpan;

/** A piece of a BibTeX file. All blocks of a file, one after the other, are the file. */
public sealed interface Block {
    /** The whole block, from the {@code @} to the closing delimiter. */
    SourceSpan span();

    default String text() {
        return span().source().text().substring(span().start(), span().end());
    }

    /** A block in delimiters. */
    sealed interface Delimited extends Block {
        /** The offset of the opening brace or parenthesis. */
        int open();

        /** Whether the closing delimiter is there; a block without it ends where the next one begins. */
        boolean closed();
    }

    /**
     * {@code @article{key, …}}.
     *
     * @param type in lower case
     */
    record EntryBlock(SourceSpan span, String type, int open, boolean closed) implements Delimited {
        public EntryBlock {
            type = type.toLowerCase(Locale.ROOT);
        }

        /** The citation key as it is written, without looking at the rest; empty when there is none. */
        public String key() {
            return EntryParser.key(this);
        }

        /** Where the parts of the entry stand. Worked out anew at each call. */
        public EntrySyntax syntax() {
            return new EntryParser(this).parse();
        }
    }

    /** {@code @string{name = value}}. */
    record StringBlock(SourceSpan span, int open, boolean closed) implements Delimited {
        /** Where the definition stands: an entry without a key, with one field. */
        public EntrySyntax syntax() {
            return new EntryParser(this).parse();
        }
    }

    /** {@code @preamble{value}}. */
    record PreambleBlock(SourceSpan span, int open, boolean closed) implements Delimited {}

    /**
     * {@code @comment{…}}, or the bare word {@code @comment} when no balanced braces follow or an entry begins within them:
     * to BibTeX the word is the whole comment, and the entry is one.
     */
    record CommentBlock(SourceSpan span) implements Block {}

    /** What stands between the others; BibTeX passes over it. */
    record FreeText(SourceSpan span) implements Block {}
}
