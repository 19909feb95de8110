package pubs.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The text of a file with all that is needed to write it back byte for byte: its encoding and whether it began with a
 * byte-order mark.
 *
 * @param text without the mark, with the line endings of the file
 */
public record TextFile(String text, Charset charset, boolean mark) {

    /** @throws IOException as {@link Files#readAllBytes} */
    public static TextFile read(Path path) throws IOException {
        return decode(Files.readAllBytes(path));
    }

    /**
     * Decodes by the byte-order mark; without one as UTF-16 when most of every other byte is zero, as UTF-8 when the bytes
     * are valid UTF-8, else as a comment at its head says ({@code % Encoding: windows-1251}). Without one it is a guess
     * ({@link EncodingDoubt}): GBK when the bytes are pairs of its common characters, Windows-1252 when ISO-8859-1 would
     * have control characters, and else ISO-8859-1, which takes any bytes.
     */
    public static TextFile decode(byte[] bytes) {
        return EncodingDetection.decode(bytes);
    }

    /**
     * The bytes of the file with another text. {@code decode(b).encode(decode(b).text())} is {@code b}.
     *
     * @throws UnencodableTextException when the character set of the file lacks a character of the text
     */
    public byte[] encode(String other) throws UnencodableTextException {
        return new Encoding(charset, mark).encode(other);
    }

    /** Whether the character set of the file has all characters of a text. */
    public boolean canHold(String other) {
        return charset.newEncoder().canEncode(other);
    }

    /** The line ending that most lines of the text have; a line feed when there is none. */
    public String lineEnding() {
        return LineEnding.of(text);
    }

    /** How a text is put into bytes. */
    record Encoding(Charset charset, boolean mark) {
        byte[] markBytes() {
            return mark ? "\uFEFF".getBytes(charset) : new byte[0];
        }

        byte[] encode(String text) throws UnencodableTextException {
            if (charset == StandardCharsets.UTF_8 && !mark && !hasSurrogates(text)) {
                return text.getBytes(charset);
            }
            try {
                ByteBuffer body = charset.newEncoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT).encode(CharBuffer.wrap(text));
                byte[] head = markBytes();
                byte[] all = Arrays.copyOf(head, head.length + body.remaining());
                body.get(all, head.length, body.remaining());
                return all;
            } catch (CharacterCodingException e) {
                throw new UnencodableTextException(charset, text);
            }
        }

        private static boolean hasSurrogates(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
