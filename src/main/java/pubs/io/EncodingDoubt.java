package pubs.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;

/** Whether a file that says nothing of its encoding was read in the right one. */
public final class EncodingDoubt {
    private static final String REMEDY = "; convert it to UTF-8, or name its encoding in the first line, such as % Encoding: ";
    /** So many letters outside ASCII, and more, tell a script. */
    private static final int TELLING = 6;

    private EncodingDoubt() {}

    /**
     * A warning when a text was read in an encoding of one byte a character and does not look like it, at the first
     * character that shows it: UTF-8 that is broken somewhere, or letters that no Western language puts side by side. A
     * warning too when it was taken for Chinese, as other languages of East Asia have the same bytes.
     */
    public static Optional<Diagnostic> of(TextFile file, SourceText source) {
        Charset charset = file.charset();
        boolean unicode = charset == StandardCharsets.UTF_8 || file.mark() || charset.name().startsWith("UTF");
        boolean binary = file.text().indexOf('\0') >= 0;
        if (unicode || binary || DeclaredEncoding.of(file.text()).isPresent()) {
            return Optional.empty();
        }
        if (!charset.equals(StandardCharsets.ISO_8859_1) && !charset.name().equals("windows-1252")) {
            return Optional.of(Diagnostic.warning("encoding-guessed", at(source, outsideAscii(file.text())),
                    "this file is not UTF-8 and is taken for " + charset + REMEDY + charset));
        }
        byte[] bytes = file.text().getBytes(charset);
        int broken = brokenUtf8(bytes);
        if (broken >= 0) {
            return Optional.of(Diagnostic.warning("mixed-encoding", at(source, broken),
                    "this file is UTF-8 but for some bytes, the first here, and all of it is read as " + charset
                            + "; convert those"));
        }
        return looksWestern(file.text()) ? Optional.empty() : Optional.of(Diagnostic.warning("encoding-guessed",
                at(source, outsideAscii(file.text())), "this file is not UTF-8 and does not look like " + charset
                        + ", as which it is read" + REMEDY + "windows-1251"));
    }

    /** For information, in which encoding a text was read that is no Unicode and says nothing of it, when that is in no doubt. */
    public static Optional<Diagnostic> note(TextFile file, SourceText source) {
        boolean unicode = file.charset() == StandardCharsets.UTF_8 || file.mark() || file.charset().name().startsWith("UTF");
        boolean silent = unicode || file.text().indexOf('\0') >= 0 || DeclaredEncoding.of(file.text()).isPresent() || of(file, source).isPresent();
        return silent ? Optional.empty() : Optional.of(new Diagnostic(Severity.NOTE, "encoding-guessed",
                "this file is not UTF-8; it is read as " + file.charset(), Optional.of(at(source, outsideAscii(file.text())))));
    }

    private static SourceSpan at(SourceText source, int offset) {
        return source.span(offset, offset + 1);
    }

    private static int outsideAscii(String text) {
        int i = 0;
        while (i < text.length() - 1 && text.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    /** Where the first byte is that breaks UTF-8, in bytes that are UTF-8 in more places than chance can bring; else -1. */
    private static int brokenUtf8(byte[] bytes) {
        int whole = 0;
        int alone = 0;
        int first = -1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int length = sequence(bytes, i);
                if (length == 0) {
                    alone++;
                    first = first < 0 ? i : first;
                } else {
                    whole++;
                    i += length - 1;
                }
            }
        }
        return whole > 0 && 4 * whole >= alone ? first : -1;
    }

    /** The length of the sequence of UTF-8 that begins at a byte, 0 when none does. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Accented letters stand between plain ones; no letter has the code of a control character. */
    private static boolean looksWestern(String text) {
        int letters = 0;
        int together = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                return false;
            }
            if (isAccented(c)) {
                letters++;
                boolean beside = i > 0 && isAccented(text.charAt(i - 1))
                        || i + 1 < text.length() && isAccented(text.charAt(i + 1));
                together += beside ? 1 : 0;
            }
        }
        return letters < TELLING || together * 2 < letters;
    }

    private static boolean isAccented(char c) {
        return c >= 0xC0 && c <= 0xFF;
    }
}
