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
import java.util.Optional;

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
     * Decodes by the byte-order mark; without one as UTF-16 when every other byte of the beginning is zero, as UTF-8 when
     * the bytes are valid UTF-8, and else as Latin-1, which takes any bytes.
     */
    public static TextFile decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
            return strict(rest, StandardCharsets.UTF_8).map(text -> new TextFile(text, StandardCharsets.UTF_8, true))
                    .orElseGet(() -> latin1(bytes));
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            Charset charset = bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            byte[] rest = Arrays.copyOfRange(bytes, 2, bytes.length);
            return strict(rest, charset).map(text -> new TextFile(text, charset, true)).orElseGet(() -> latin1(bytes));
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            Optional<String> text = strict(bytes, wide.get());
            if (text.isPresent()) {
                return new TextFile(text.get(), wide.get(), false);
            }
        }
        return strict(bytes, StandardCharsets.UTF_8).map(text -> new TextFile(text, StandardCharsets.UTF_8, false))
                .orElseGet(() -> latin1(bytes));
    }

    /** The bytes of the file with another text. {@code decode(b).encode(decode(b).text())} is {@code b}. */
    public byte[] encode(String other) {
        return (mark ? "\uFEFF" + other : other).getBytes(charset);
    }

    private static TextFile latin1(byte[] bytes) {
        return new TextFile(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, false);
    }

    private static Optional<Charset> wide(byte[] bytes) {
        int size = Math.min(bytes.length, 64) / 2 * 2;
        if (size < 4) {
            return Optional.empty();
        }
        boolean big = true;
        boolean little = true;
        for (int i = 0; i < size; i += 2) {
            big &= bytes[i] == 0 && bytes[i + 1] != 0;
            little &= bytes[i] != 0 && bytes[i + 1] == 0;
        }
        return big ? Optional.of(StandardCharsets.UTF_16BE)
                : little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
