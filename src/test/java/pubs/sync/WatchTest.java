package pubs.sync;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final long PATIENCE_MILLIS = 10_000;

    @Test
    void keepsThePaperInStep() throws IOException, InterruptedException {
        try (SyncFolder folder = new SyncFolder()) {
            folder.write("pubs.toml", "library = [\"bib/library.bib\"]\n[[paper]]\npath = \"paper\"\n");
            folder.write("bib/library.bib", "@misc{k,\n  title = {A},\n}\n@misc{l,\n  title = {L},\n}\n");
            folder.write("paper/refs.bib", "");
            folder.write("paper/main.tex", "\\documentclass{article}\\cite{k}\\bibliography{refs}");
            Thread watch = new Thread(() -> folder.run("sync", "--watch"));
            watch.start();
            try {
                await(folder, text -> text.contains("{A}"));
                folder.write("paper/main.tex", "\\documentclass{article}\\cite{k,l}\\bibliography{refs}");
                long began = System.nanoTime();
                await(folder, text -> text.contains("{L}"));
                assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) < 3000, "too slow");
                folder.write("bib/library.bib", "@misc{k,\n  title = {B},\n}\n@misc{l,\n  title = {L},\n}\n");
                await(folder, text -> text.contains("{B}"));
                folder.write("paper/parts/one.tex", "\\cite{m}");
                folder.write("bib/library.bib", folder.read("bib/library.bib") + "@misc{m,\n  title = {M},\n}\n");
                folder.write("paper/main.tex", "\\documentclass{article}\\cite{k,l}\\input{parts/one}\\bibliography{refs}");
                await(folder, text -> text.contains("{M}"));
                Thread.sleep(200);
                long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(watch.getId());
                Thread.sleep(1000);
                long busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(watch.getId()) - used;
                assertTrue(TimeUnit.NANOSECONDS.toMillis(busy) < 50, "busy for " + busy + " ns while nothing changes");
            } finally {
                watch.interrupt();
                watch.join(PATIENCE_MILLIS);
            }
            assertFalse(watch.isAlive());
        }
    }

    private static void await(SyncFolder folder, Predicate<String> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!wanted.test(folder.read("paper/refs.bib"))) {
            assertTrue(System.nanoTime() < end, () -> "nothing happened");
            Thread.sleep(10);
        }
    }
}
