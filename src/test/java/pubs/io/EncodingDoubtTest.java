package pubs.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.diagnostic.SourceText;

class EncodingDoubtTest {
    private static String doubt(byte[] bytes) {
        TextFile file = TextFile.decode(bytes);
        return EncodingDoubt.of(file, new SourceText("a.bib", file.text()))
                .map(found -> found.span().orElseThrow().place() + " " + found.rule()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | Иван Петров, О числах     | ''
            UTF-16LE     | plain                     | ''
            ISO-8859-1   | plain                     | ''
            ISO-8859-1   | José Müller, Über naïve Wörter, Señor Ibáñez | ''
            ISO-8859-1   | Þórður                    | ''
            windows-1252 | „José“ – 5 €, l’été       | ''
            windows-1251 | Иван Петров, О числах     | a.bib:1:2 encoding-guessed
            KOI8-R       | Иван Петров, О числах     | a.bib:1:2 encoding-guessed
            ISO-8859-7   | Γιώργος Σεφέρης           | a.bib:1:2 encoding-guessed
            GBK          | 大语言模型                  | a.bib:1:2 encoding-guessed
            EUC-JP       | 日本語の論文                | a.bib:1:2 encoding-guessed
            """)
    void aGuessIsSaid(String charset, String text, String expected) {
        assertEquals(expected, doubt((" " + text).getBytes(Charset.forName(charset))));
    }

    @Test
    void whatTheFileSaysIsNoGuess() {
        assertEquals("", doubt("% Encoding: windows-1251\nИван Петров".getBytes(Charset.forName("windows-1251"))));
    }

    @Test
    void theFirstBrokenByteOfUtf8IsShown() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Łukasz Müller, naïve\nJos".getBytes(StandardCharsets.UTF_8));
        bytes.write("é X".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("a.bib:2:4 mixed-encoding", doubt(bytes.toByteArray()));
    }
}
