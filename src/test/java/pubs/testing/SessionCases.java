package pubs.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import pubs.cli.Main;

/**
 * Sessions of the command line as folders of files:
 *
 * <pre>
 * args             the arguments, one a line
 * stdin            standard input (optional)
 * env              NAME=value, one a line (optional)
 * input.*, input/  what is in the working folder: the file under its name, what is in the folder (optional)
 * expected.out     standard output; absent for none
 * expected.err     standard error; absent for none
 * expected.exit    exit status
 * expected.files/  files the session leaves in the working folder that were not there so; absent for none
 * </pre>
 *
 * {@code {folder}} stands for the working folder. {@code -Dgolden.update=true} writes what is expected.
 */
public final class SessionCases {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final String FOLDER = "{folder}";

    private SessionCases() {}

    /** A test for each folder in {@code golden/AREA}. */
    public static List<DynamicTest> in(String area) throws IOException {
        Path cases = Path.of("src/test/resources/golden", area);
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(cases)) {
            for (Path folder : folders.sorted().toList()) {
                tests.add(DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
            }
        }
        assertTrue(!tests.isEmpty(), () -> "no cases in " + cases);
        return tests;
    }

    /**
     * Runs a session on other input than it has, with a trace when something breaks.
     *
     * @param change what becomes of the bytes of each file and of standard input
     * @return the exit status, and what was said on standard error
     */
    public static Map.Entry<Integer, String> runChanged(Path session, UnaryOperator<byte[]> change) throws IOException {
        Path work = Files.createTempDirectory("pubs-session").toRealPath();
        try {
            prepare(session, work);
            try (Stream<Path> files = Files.walk(work)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    Files.write(file, change.apply(Files.readAllBytes(file)));
                }
            }
            Map<String, String> actual = execute(session, work, change, List.of("--debug"));
            return Map.entry(Integer.parseInt(actual.get("expected.exit").strip()), actual.getOrDefault("expected.err", ""));
        } finally {
            delete(work);
        }
    }

    private static void run(Path session) throws IOException {
        Path work = Files.createTempDirectory("pubs-session").toRealPath();
        try {
            prepare(session, work);
            Map<String, String> before = contents(work);
            Map<String, String> actual = execute(session, work, UnaryOperator.identity(), List.of());
            Map<String, String> after = contents(work);
            before.forEach((name, text) -> {
                if (text.equals(after.get(name))) {
                    after.remove(name);
                } else {
                    after.putIfAbsent(name, "(deleted)");
                }
            });
            after.forEach((name, text) -> actual.put("expected.files/" + name, text));
            check(session, actual);
        } finally {
            delete(work);
        }
    }

    private static Map<String, String> execute(Path session, Path work, UnaryOperator<byte[]> change, List<String> more)
            throws IOException {
        List<String> args = new ArrayList<>(more);
        for (String line : Files.readAllLines(session.resolve("args"))) {
            args.add(line.replace(FOLDER, work.toString()));
        }
        Map<String, String> environment = new HashMap<>();
        if (Files.exists(session.resolve("env"))) {
            for (String line : Files.readAllLines(session.resolve("env"))) {
                int at = line.indexOf('=');
                environment.put(line.substring(0, at), line.substring(at + 1));
            }
        }
        Path stdin = session.resolve("stdin");
        byte[] in = Files.exists(stdin) ? change.apply(Files.readAllBytes(stdin)) : new byte[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args.toArray(new String[0]), new ByteArrayInputStream(in), out, err, environment, work);
        Map<String, String> actual = new TreeMap<>();
        actual.put("expected.exit", exit + "\n");
        actual.put("expected.out", out.toString(StandardCharsets.UTF_8).replace(work.toString(), FOLDER));
        actual.put("expected.err", err.toString(StandardCharsets.UTF_8).replace(work.toString(), FOLDER));
        actual.values().removeIf(String::isEmpty);
        return actual;
    }

    private static void prepare(Path session, Path work) throws IOException {
        try (Stream<Path> files = Files.list(session)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("input")).toList()) {
                copy(file, Files.isDirectory(file) ? work : work.resolve(file.getFileName()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                } else if (!Files.exists(target)) {
                    Files.createDirectory(target);
                }
            }
        }
    }

    private static void check(Path session, Map<String, String> actual) throws IOException {
        Map<String, String> expected = contents(session);
        expected.keySet().removeIf(name -> !name.startsWith("expected."));
        if (UPDATE) {
            for (String name : expected.keySet()) {
                Files.delete(session.resolve(name));
            }
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Path target = session.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
            return;
        }
        assertEquals(shown(expected), shown(actual));
    }

    private static String shown(Map<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((name, content) -> text.append("=== ").append(name).append('\n').append(content).append('\n'));
        return text.toString();
    }

    /** The files below a folder by their path in it; bytes are taken as UTF-8. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
