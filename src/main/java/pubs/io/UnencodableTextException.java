package pubs.io;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/** A text has a character that the character set of its file lacks. The message names the character. */
public final class UnencodableTextException extends IOException {
    private static final long serialVersionUID = 1;

    UnencodableTextException(Charset charset, String text) {
        super("the file is in " + charset.name() + ", which has no " + firstMissing(charset, text)
                + "; convert the file to UTF-8 first");
    }

    private static String firstMissing(Charset charset, String text) {
        CharsetEncoder encoder = charset.newEncoder();
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            String character = Character.toString(point);
            if (!encoder.canEncode(character)) {
                String number = Integer.toHexString(point).toUpperCase(Locale.ROOT);
                return "\"" + character + "\" (U+" + "0".repeat(Math.max(0, 4 - number.length())) + number + ")";
            }
            i += Character.charCount(point);
        }
        return "such text";
    }
}
