package pubs.inject;

/**
 * A comment of a document.
 *
 * @param start offset of its first character, in UTF-16 units from 0
 * @param end   offset after its last character; of a comment that ends with the line, that of the line end
 * @param from  offset of what it says, after the delimiter
 * @param to    offset after what it says
 * @param text  what it says; characters that belong to the structure around it (the {@code >} of a quotation) are blanks
 */
record Comment(int start, int end, int from, int to, String text) {}
