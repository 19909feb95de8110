package pubs.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import pubs.sync.apply.ChangeWriter;
import pubs.sync.plan.FileChange;
import pubs.sync.plan.FileState;

/** Writes a file and its record, version after version, until it is killed. */
final class KilledWriter {
    private static final int LINES = 4000;

    private KilledWriter() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0], "refs.bib");
        Path record = Path.of(args[0], "refs.bib.sync");
        long version = version(FileState.read(file).text().map(text -> text.text()).orElse(""));
        write(file, record, ++version);
        System.out.print('!');
        System.out.flush();
        while (true) {
            write(file, record, ++version);
        }
    }

    private static void write(Path file, Path record, long version) throws IOException {
        String text = ("version " + version + "\n").repeat(LINES);
        ChangeWriter.write(List.of(new FileChange(FileState.read(file), "refs.bib", text, false),
                new FileChange(FileState.read(record), "refs.bib.sync", text, true)));
    }

    static boolean isWhole(String text) {
        return text.equals(("version " + version(text) + "\n").repeat(LINES));
    }

    static long version(String text) {
        return text.startsWith("version ") ? Long.parseLong(text.substring(8, text.indexOf('\n'))) : 0;
    }
}
