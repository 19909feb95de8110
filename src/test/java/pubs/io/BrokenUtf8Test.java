package pubs.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokenUtf8Test {
    @Test
    void aBrokenByteSpoilsNothingElse() {
        byte[] bytes = "Jürgen Müller, “Bäume”, Caf".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
        broken[bytes.length] = (byte) 0xE9;
        broken[bytes.length + 1] = '\n';
        assertEquals(Optional.of("Jürgen Müller, “Bäume”, Caf\uFFFD\n"), BrokenUtf8.mended(TextFile.decode(broken).text()));
    }

    @Test
    void oneWholeLetterBesideOneBrokenByteIsUtf8() {
        assertEquals(Optional.of("Zoë Bell, Caf\uFFFD"), BrokenUtf8.mended("Zo\u00C3\u00AB Bell, Caf\u00E9"));
    }

    @Test
    void textInOneByteForEachLetterIsLeft() {
        assertEquals(Optional.empty(), BrokenUtf8.mended("Jürgen Müller, Café Größe"));
    }

    @Test
    void wholeUtf8IsLeft() {
        assertEquals(Optional.empty(), BrokenUtf8.mended("Jürgen 张伟 “Bäume”"));
        assertEquals(Optional.empty(), BrokenUtf8.mended("plain"));
    }
}
