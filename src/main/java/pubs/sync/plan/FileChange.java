package pubs.sync.plan;

import pubs.io.TextFile;

/**
 * What a file is to become.
 *
 * @param state what it was when it was read
 * @param name  how it is shown
 * @param text  what it is to hold
 * @param record whether it is a record of the sync and not a BibTeX file
 */
public record FileChange(FileState state, String name, String text, boolean record) {
    /** The text that is there now; empty when the file is not. */
    public String before() {
        return state.text().map(TextFile::text).orElse("");
    }

    public boolean isChange() {
        return state.text().isEmpty() ? !text.isEmpty() : !text.equals(before());
    }
}
