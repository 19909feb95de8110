package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;

class ConsoleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(Map<String, String> environment) {
        return new Console(InputStream.nullInputStream(), out, err, environment);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static Diagnostic finding() {
        return Diagnostic.error("odd", new SourceText("a.bib", "x\u001b[2Jy").span(0, 1), "an \u0007 odd thing");
    }

    @Test
    void controlCharactersOfAResultStayOffATerminalAndPassIntoAFile() throws IOException {
        Console file = console(Map.of());
        file.print("a\u001b[2Jb\tc\n");
        file.flush();
        Console terminal = console(Map.of("PUBS_TERMINAL", "out"));
        terminal.print("a\u001b[2Jb\tc\n");
        terminal.flush();
        assertEquals("a\u001b[2Jb\tc\na\uFFFD[2Jb\tc\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFindingIsColouredOnATerminalOnly() {
        String plain = "a.bib:1:1: error: an \uFFFD odd thing [odd]\n  x\uFFFD[2Jy\n  ^\n";
        String coloured = plain.replace("error", "\u001b[1;31merror\u001b[0m");
        assertEquals(plain, reported(Map.of()));
        assertEquals(plain, reported(Map.of("PUBS_TERMINAL", "out")));
        assertEquals(coloured, reported(Map.of("PUBS_TERMINAL", "out err")));
        assertEquals(coloured, reported(Map.of("PUBS_TERMINAL", "err", "NO_COLOR", "")));
        assertEquals(plain, reported(Map.of("PUBS_TERMINAL", "err", "NO_COLOR", "1")));
        assertEquals(plain, reported(Map.of("PUBS_TERMINAL", "err", "TERM", "dumb")));
    }

    private String reported(Map<String, String> environment) {
        err.reset();
        console(environment).report(finding());
        return err();
    }

    @Test
    void severalFindingsAreCounted() {
        Diagnostic warning = Diagnostic.warning("w", new SourceText("b", "\n").span(0, 0), "m");
        console(Map.of()).report(List.of(warning));
        assertEquals("b:1:1: warning: m [w]\n", err());
        err.reset();
        console(Map.of()).report(List.of(warning, finding(), warning));
        assertEquals("1 error, 2 warnings", err().lines().reduce("", (before, line) -> line));
    }

    @Test
    void progressIsShownOfLongWorkOnlyAndIsGoneAtTheEnd() {
        StringBuilder terminal = new StringBuilder();
        AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
        try (Progress progress = new Progress("reading", terminal::append, clock::get)) {
            progress.at(1, 1000);
            clock.addAndGet(600_000_000);
            progress.at(999, 1000);
            progress.at(1000, 1000);
            clock.addAndGet(200_000_000);
            progress.at(7, 10);
        }
        assertEquals("\rreading 999/1000\rreading 7/10    \r            \r", terminal.toString());
        console(Map.of()).progress("x").close();
        assertEquals("", err());
    }

    @Test
    void aClosedPipeIsNoErrorAndAFullDiskIs() {
        assertEquals(0, runInto("Broken pipe"));
        assertEquals("", err());
        assertEquals(2, runInto("No space left on device"));
        assertEquals("error: cannot write to standard output: No space left on device [input-output]\n", err());
    }

    private int runInto(String trouble) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        };
        return Main.run(new String[] {"help"}, InputStream.nullInputStream(), broken, err, Map.of(), Path.of("/"));
    }

    @Test
    void aClosedPipeIsSeenWhileALongResultIsStillPrinted() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Console console = new Console(InputStream.nullInputStream(), broken, err, Map.of());
        assertThrows(ClosedPipeException.class, () -> console.print("x".repeat(1 << 16)));
    }
}
