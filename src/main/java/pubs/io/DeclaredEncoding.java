package pubs.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * The encoding that a comment at the head of a file names: {@code % Encoding: Cp1252} (JabRef), {@code % !TeX encoding =
 * GBK} (editors of TeX), {@code % -*- coding: koi8-r -*-} (Emacs).
 */
final class DeclaredEncoding {
    /** Programs write the line first, or after a line or two of their own. */
    private static final int LINES = 5;
    private static final int LONGEST = 200;
    private static final String WORD = "coding";

    private DeclaredEncoding() {}

    /** Empty when nothing is said, or nothing that Java knows. */
    static Optional<Charset> of(byte[] bytes) {
        return of(new String(bytes, 0, Math.min(bytes.length, LINES * LONGEST), StandardCharsets.ISO_8859_1));
    }

    /** As {@link #of(byte[])}, of the text of the file in any encoding that begins with ASCII. */
    static Optional<Charset> of(String text) {
        String[] lines = text.substring(0, Math.min(text.length(), LINES * LONGEST)).split("\\R", LINES + 1);
        for (int i = 0; i < Math.min(lines.length, LINES); i++) {
            String line = lines[i].strip().toLowerCase(Locale.ROOT);
            int word = line.startsWith("%") || line.startsWith("encoding") ? line.indexOf(WORD) : -1;
            if (word >= 0) {
                return named(line.substring(word + WORD.length()).strip());
            }
        }
        return Optional.empty();
    }

    /** {@code : utf-8-unix -*- -> UTF-8}. */
    private static Optional<Charset> named(String rest) {
        if (!rest.startsWith(":") && !rest.startsWith("=")) {
            return Optional.empty();
        }
        String[] words = rest.substring(1).strip().split("[\\s;,]", 2);
        String name = words[0].replace("-unix", "").replace("-dos", "").replace("-mac", "");
        for (String known : new String[] {name, name.replace("latin-", "latin")}) {
            try {
                return Optional.of(Charset.forName(known));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // A name of another program's own: the bytes have to tell.
            }
        }
        return Optional.empty();
    }
}
