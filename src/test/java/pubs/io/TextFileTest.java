package pubs.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
    @ParameterizedTest
    @CsvSource({"UTF-8, false, é", "UTF-8, true, é", "UTF-16LE, true, é", "UTF-16BE, true, é", "UTF-16LE, false, ab",
        "UTF-16BE, false, ab", "ISO-8859-1, false, é"})
    void knowsTheEncoding(String charset, boolean mark, String text) throws UnencodableTextException {
        byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
        TextFile file = TextFile.decode(bytes);
        assertEquals(new TextFile(text, Charset.forName(charset), mark), file);
        assertArrayEquals(bytes, file.encode(file.text()));
    }

    @Property(tries = 500)
    void anyBytesComeBack(@ForAll byte[] bytes) throws UnencodableTextException {
        TextFile file = TextFile.decode(bytes);
        assertArrayEquals(bytes, file.encode(file.text()), () -> "as " + file.charset() + " " + StandardCharsets.UTF_8);
    }
}
