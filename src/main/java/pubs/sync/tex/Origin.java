package pubs.sync.tex;

import java.util.Optional;
import pubs.diagnostic.SourceText;

/**
 * Where a command stands in the document.
 *
 * @param source the text; absent for what has no place
 * @param offset of the backslash
 * @param name   of the command that stands there, without the backslash
 */
record Origin(Optional<SourceText> source, int offset, String name) {
    static final Origin NONE = new Origin(Optional.empty(), 0, "");
}
