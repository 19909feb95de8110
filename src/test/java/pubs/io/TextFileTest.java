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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            % Encoding: windows-1251           | windows-1251 | Иван
            % !TeX encoding = GB18030          | GB18030      | 段江飞
            %% -*- coding: koi8-r-unix -*-     | KOI8-R       | Иван
            Encoding: Cp1252                   | windows-1252 | „é“
            % -*- mode: bibtex; coding: latin-2; -*- | ISO-8859-2 | Łódź
            % Encoding: UTF-8                  | ISO-8859-1   | é
            % Encoding: martian                | ISO-8859-1   | é
            % nothing on encoding here         | ISO-8859-1   | é
            % Encoding: US-ASCII               | ISO-8859-1   | é
            """)
    void followsWhatTheFileSays(String comment, String charset, String word) throws UnencodableTextException {
        String text = "% made by a program\r\n" + comment + "\r\n@misc{a, title={" + word + "}}";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        TextFile file = TextFile.decode(bytes);
        assertEquals(text, file.text());
        assertArrayEquals(bytes, file.encode(text));
        assertEquals(text, TextFile.decode(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Property(tries = 500)
    void anyBytesComeBack(@ForAll byte[] bytes) throws UnencodableTextException {
        TextFile file = TextFile.decode(bytes);
        assertArrayEquals(bytes, file.encode(file.text()), () -> "as " + file.charset() + " " + StandardCharsets.UTF_8);
    }
}
