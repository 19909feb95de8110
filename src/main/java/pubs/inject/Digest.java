package pubs.inject;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short digest of a text: two texts that are not the same have the same digest once in four thousand million times. */
public final class Digest {
    private static final int BYTES = 4;

    private Digest() {}

    /** Eight hexadecimal digits: the first of the SHA-256 of the text in UTF-8. */
    public static String of(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isDigest(String word) {
        return word.length() == 2 * BYTES && word.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /**
     * The digest of a section's body. Line endings, indentation as the marker's, blanks at the end of lines, and empty lines
     * at the beginning and the end do not count: tools change them without anybody having edited the section.
     */
    static String ofBody(String body, String indentation) {
        StringBuilder lines = new StringBuilder();
        for (DocumentLines.Line line : DocumentLines.of(body)) {
            String text = line.text().stripTrailing();
            boolean empty = text.equals(indentation.stripTrailing());
            lines.append(empty ? "" : text.startsWith(indentation) ? text.substring(indentation.length()) : text).append('\n');
        }
        return of(lines.toString().strip());
    }
}
