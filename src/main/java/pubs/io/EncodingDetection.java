package pubs.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the encoding of bytes: one that gives a text and gives the same bytes back for it. */
final class EncodingDetection {
    private EncodingDetection() {}

    static TextFile decode(byte[] bytes) {
        if (isAscii(bytes)) {
            return new TextFile(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8, false);
        }
        for (TextFile.Encoding candidate : candidates(bytes)) {
            try {
                int mark = candidate.markBytes().length;
                String text = new String(bytes, mark, bytes.length - mark, candidate.charset());
                // Bytes that are no text come back as others.
                if (Arrays.equals(candidate.encode(text), bytes)) {
                    return new TextFile(text, candidate.charset(), candidate.mark());
                }
            } catch (UnencodableTextException e) {
                // Not in this one: the next is tried.
            }
        }
        return new TextFile(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, false);
    }

    /** Whether all bytes are characters of ASCII other than zero, which most files are and which is quickly said. */
    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each <= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<TextFile.Encoding> candidates(byte[] bytes) {
        List<TextFile.Encoding> candidates = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            TextFile.Encoding marked = new TextFile.Encoding(charset, true);
            byte[] mark = marked.markBytes();
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                candidates.add(marked);
            }
        }
        if (looksUtf16(bytes, 1)) {
            candidates.add(new TextFile.Encoding(StandardCharsets.UTF_16LE, false));
        } else if (looksUtf16(bytes, 0)) {
            candidates.add(new TextFile.Encoding(StandardCharsets.UTF_16BE, false));
        }
        candidates.add(new TextFile.Encoding(StandardCharsets.UTF_8, false));
        DeclaredEncoding.of(bytes).ifPresent(charset -> candidates.add(new TextFile.Encoding(charset, false)));
        addIf(looksGbk(bytes), "GBK", candidates);
        addIf(hasControls(bytes), "windows-1252", candidates);
        return candidates;
    }

    private static void addIf(boolean likely, String charset, List<TextFile.Encoding> candidates) {
        if (likely && Charset.isSupported(charset)) {
            candidates.add(new TextFile.Encoding(Charset.forName(charset), false));
        }
    }

    /** Whether a byte is a control character in ISO-8859-1; Windows-1252 has dashes and quotation marks there. */
    private static boolean hasControls(byte[] bytes) {
        for (byte each : bytes) {
            if ((each & 0xE0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    /** Whether most of the bytes at one parity are zero and none at the other. */
    private static boolean looksUtf16(byte[] bytes, int parity) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return false;
        }
        int zeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 != parity) {
                    return false;
                }
                zeros++;
            }
        }
        return zeros * 2 > bytes.length / 2;
    }

    /**
     * Whether the bytes above 127 come in pairs, nine of ten in the rows of common characters (both bytes from A1 on).
     * Western text in one byte for each letter has single such bytes among letters, and fails.
     */
    private static boolean looksGbk(byte[] bytes) {
        int common = 0;
        int other = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x80) {
                int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
                if (lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1) {
                    common++;
                } else {
                    other++;
                }
                i++;
            }
        }
        return common > 1 && common >= 9 * other;
    }
}
