package pubs.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pubs.sync.apply.ChangeWriter;
import pubs.sync.plan.FileChange;
import pubs.sync.plan.FileState;

/** A sync that is killed, crowded out, or meets files that it may not or cannot write. */
class SafetyTest {
    private SyncFolder folder;

    @BeforeEach
    void makePapers() throws IOException {
        folder = new SyncFolder();
        folder.write("library.bib", "@misc{k,\n  title = {A},\n}\n");
        folder.write("pubs.toml", "library = [\"library.bib\"]\n[[paper]]\npath = \"one\"\n[[paper]]\npath = \"two\"\n");
        for (String paper : List.of("one", "two")) {
            folder.write(paper + "/main.tex", "\\documentclass{article}\\cite{k}\\bibliography{refs}");
            folder.write(paper + "/refs.bib", "");
        }
    }

    @AfterEach
    void removePapers() throws IOException {
        folder.close();
    }

    @Test
    void aFileThatChangedSinceItWasReadIsLeftAlone() throws IOException {
        FileState state = FileState.read(folder.path("one/refs.bib"));
        folder.write("one/refs.bib", "someone else\n");
        FileSystemException e = assertThrows(FileSystemException.class,
                () -> ChangeWriter.write(List.of(new FileChange(state, "refs.bib", "new", false))));
        assertTrue(e.getReason().contains("was changed by someone else"), e.getReason());
        assertEquals("someone else\n", folder.read("one/refs.bib"));
    }

    @Test
    void aFileThatAppearedSinceIsLeftAlone() throws IOException {
        FileState state = FileState.read(folder.path("one/new.bib"));
        folder.write("one/new.bib", "someone else\n");
        assertThrows(FileSystemException.class, () -> ChangeWriter.write(List.of(new FileChange(state, "new.bib", "new", false))));
        assertEquals("someone else\n", folder.read("one/new.bib"));
    }

    @Test
    void whatIsReadOnlyIsOneErrorAndTheOthersGoOn() throws IOException {
        folder.write("one/refs.bib.sync", "pubs-sync 1\n<<<<<<< HEAD\n");
        SyncFolder.Outcome outcome = folder.run("sync", "--write");
        assertTrue(outcome.err().contains("one/refs.bib.sync:2:1: error: this is no line of a record"), outcome.err());
        assertEquals("", folder.read("one/refs.bib"));
        assertTrue(folder.read("two/refs.bib").contains("@misc{k"), outcome.toString());
        assertEquals(1, outcome.status());

        Files.delete(folder.path("one/refs.bib.sync"));
        assumeTrue(folder.path("one/refs.bib").toFile().setWritable(false) && !Files.isWritable(folder.path("one/refs.bib")));
        outcome = folder.run("sync", "--write");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("one/refs.bib: permission denied"), outcome.err());
    }

    @Test
    void aMissingPaperIsOneErrorAndTheOthersGoOn() throws IOException {
        Files.delete(folder.path("one/main.tex"));
        Files.delete(folder.path("one/refs.bib"));
        Files.delete(folder.path("one"));
        SyncFolder.Outcome outcome = folder.run("sync", "--write");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("one: no such file or folder"), outcome.err());
        assertTrue(folder.read("two/refs.bib").contains("@misc{k"), outcome.toString());
    }

    @Test
    void whatAKilledRunLeftIsCleanedUp() throws IOException {
        folder.write("one/.refs.bib.999999999", "half");
        folder.write("one/.refs.bib.keep", "not ours");
        assertEquals(0, folder.run("sync", "--write").status());
        assertFalse(Files.exists(folder.path("one/.refs.bib.999999999")));
        assertTrue(Files.exists(folder.path("one/.refs.bib.keep")));
    }

    /** A kill between the file and its record leaves the record behind. */
    @Test
    void aRecordThatIsBehindIsCaughtUp() throws IOException {
        folder.run("sync", "--write");
        String record = folder.read("one/refs.bib.sync");
        folder.write("library.bib", "@misc{k,\n  title = {B},\n}\n");
        folder.run("sync", "--write");
        String paper = folder.read("one/refs.bib");
        folder.write("one/refs.bib.sync", record);
        assertEquals(0, folder.run("sync", "--check").status());
        assertEquals(0, folder.run("sync", "--write").status());
        assertEquals(paper, folder.read("one/refs.bib"));
        assertTrue(folder.read("one/refs.bib.sync").contains("title = B"));
    }

    @Test
    void runsAtOnceDoNotMix() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Path file = folder.path("one/refs.bib");
        List<String> texts = List.of("a".repeat(100_000), "b".repeat(120_000), "c".repeat(90_000));
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String text = texts.get(i % texts.size());
            Callable<Integer> run = () -> {
                int written = 0;
                for (int n = 0; n < 10; n++) {
                    try {
                        ChangeWriter.write(List.of(new FileChange(FileState.read(file), "refs.bib", text, false)));
                        written++;
                    } catch (FileSystemException e) {
                        assertTrue(e.getReason().contains("changed by someone else"), e.toString());
                    }
                }
                return written;
            };
            results.add(pool.submit(run));
        }
        int written = 0;
        for (Future<Integer> result : results) {
            written += result.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertTrue(written > 0);
        assertTrue(texts.contains(folder.read("one/refs.bib")), "a mixture was written");
    }

    /** Kills a process that writes all the time; at each moment the files are whole, and the record is not ahead. */
    @Test
    void aKillAtAnyMomentLeavesTheOldOrTheNewFile() throws Exception {
        int kills = Integer.getInteger("pubs.kills", 8);
        Random random = new Random(42);
        for (int i = 0; i < kills; i++) {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                    KilledWriter.class.getName(), folder.path("one").toString()).redirectErrorStream(true).start();
            assertEquals('!', process.getInputStream().read());
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            process.destroyForcibly();
            process.waitFor();
            String bib = folder.read("one/refs.bib");
            String record = folder.read("one/refs.bib.sync");
            assertTrue(KilledWriter.isWhole(bib), () -> "half a file of " + bib.length());
            assertTrue(record.isEmpty() || KilledWriter.isWhole(record), () -> "half a record of " + record.length());
            long ahead = KilledWriter.version(record) - KilledWriter.version(bib);
            assertTrue(ahead == 0 || ahead == -1, "the record is " + ahead + " ahead");
        }
        ChangeWriter.write(List.of(new FileChange(FileState.read(folder.path("one/refs.bib")), "x", "end", false)));
        try (Stream<Path> files = Files.list(folder.path("one"))) {
            List<String> left = files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".refs.bib.")
                    && !name.startsWith(".refs.bib.sync")).toList();
            assertEquals(List.of(), left);
        }
    }

    /** {@code pubs.full} names a folder on a small file system of its own, which a script makes. */
    @Test
    void aFullDiskLeavesTheOldFile() throws IOException {
        Optional<String> small = Optional.ofNullable(System.getProperty("pubs.full"));
        assumeTrue(small.isPresent());
        Path file = Path.of(small.get()).resolve("refs.bib");
        byte[] old = "old\n".getBytes(StandardCharsets.UTF_8);
        Files.write(file, old);
        FileState state = FileState.read(file);
        assertThrows(IOException.class,
                () -> ChangeWriter.write(List.of(new FileChange(state, "refs.bib", "new ".repeat(10_000_000), false))));
        assertEquals("old\n", Files.readString(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
