package pubs.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text of UTF-8 in which a few bytes are broken. Such a file can only be decoded as one of an encoding that takes any bytes; who
 * does not have to give the same bytes back reads it better as what it was meant to be.
 */
public final class BrokenUtf8 {
    /** More broken bytes for each whole character than a cut one leaves: then chance has made the whole ones. */
    private static final int MOST_BROKEN = 2;

    private BrokenUtf8() {}

    /**
     * The text as UTF-8 with U+FFFD for each broken byte: {@code "MÃ¼ller caf\u00E9" -> "Müller caf\uFFFD"}.
     *
     * @param text as {@link TextFile#decode} gives it
     * @return absent when the text is no such UTF-8
     */
    public static Optional<String> mended(String text) {
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
            byte[] bytes = text.getBytes(charset);
            if (new String(bytes, charset).equals(text)) {
                int[] counts = counts(bytes);
                if (counts[1] > 0 && counts[1] <= MOST_BROKEN * counts[0]) {
                    return Optional.of(new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }

    /** How many characters of several bytes there are, and how many bytes that are a part of none. */
    private static int[] counts(byte[] bytes) {
        int[] counts = new int[2];
        for (int i = 0; i < bytes.length;) {
            int lead = bytes[i] & 0xFF;
            int length = lead < 0x80 ? 1 : lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
            boolean whole = length > 0 && i + length <= bytes.length;
            for (int j = i + 1; whole && j < i + length; j++) {
                whole = (bytes[j] & 0xC0) == 0x80;
            }
            if (lead >= 0x80) {
                counts[whole ? 0 : 1]++;
            }
            i += whole ? length : 1;
        }
        return counts;
    }
}
