package pubs.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Printable;
import pubs.diagnostic.Severity;

/**
 * The streams of the program. Results go to standard output, everything else to standard error, both in UTF-8.
 *
 * <p>Colour and progress are for terminals. What is one is said by the launcher in {@code PUBS_TERMINAL}, which holds
 * {@code out}, {@code err} or both: Java itself cannot tell the streams apart. {@code NO_COLOR} (set and not empty,
 * as no-color.org has it) and {@code TERM=dumb} turn colour off. On a terminal no control character of a result or a
 * message comes through; into a file or pipe results go as they are.
 */
final class Console {
    private static final String RESET = "\u001b[0m";
    private static final int BUFFER = 1 << 14;
    private static final int MOST_OF_A_RULE = 100;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final boolean terminalOut;
    private final boolean terminalErr;
    private final boolean colour;

    Console(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        this.in = in;
        this.out = new BufferedOutputStream(out, BUFFER);
        this.err = err;
        String terminals = environment.getOrDefault("PUBS_TERMINAL", "");
        terminalOut = terminals.contains("out");
        terminalErr = terminals.contains("err");
        colour = terminalErr && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Standard input, in bytes. */
    InputStream in() {
        return in;
    }

    /** Prints a result, as it is. */
    void print(String text) throws IOException {
        try {
            out.write((terminalOut ? Printable.of(text) : text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw outputFailure(e);
        }
    }

    /** Hands on all results printed so far. */
    void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw outputFailure(e);
        }
    }

    /** Prints a finding. */
    void report(Diagnostic diagnostic) {
        String text = diagnostic.format();
        if (colour) {
            String place = diagnostic.span().isPresent() ? diagnostic.span().get().place() + ": " : "";
            String word = diagnostic.severity().word();
            int end = place.length() + word.length();
            text = text.substring(0, place.length()) + colourOf(diagnostic.severity()) + word + RESET
                    + text.substring(end);
        }
        error(text + "\n");
    }

    /**
     * Prints findings and, when there is more than one, a line that counts them. Of one rule the first hundred are printed:
     * nobody reads more, and a damaged file has as many as lines.
     */
    void report(List<Diagnostic> diagnostics) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (counts.merge(diagnostic.rule(), 1, Integer::sum) <= MOST_OF_A_RULE) {
                report(diagnostic);
            }
        }
        counts.forEach((rule, count) -> {
            if (count > MOST_OF_A_RULE) {
                message("and " + (count - MOST_OF_A_RULE) + " more [" + rule + "]");
            }
        });
        String summary = Wording.summary(diagnostics);
        if (diagnostics.size() > 1 && !summary.isEmpty()) {
            message(summary);
        }
    }

    /** Prints a line that is neither result nor finding. */
    void message(String line) {
        error(Printable.of(line) + "\n");
    }

    /** Prints where an error arose and what caused it, for {@code --debug}. */
    void trace(Throwable error) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = error; at != null; at = at.getCause()) {
            text.append(at == error ? "" : "caused by: ").append(at).append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        error(Printable.of(text.toString()));
    }

    /** A line that shows how far a long work is; silent where standard error is no terminal. */
    Progress progress(String what) {
        return new Progress(what, terminalErr ? this::error : text -> { }, System::nanoTime);
    }

    private void error(String text) {
        try {
            // Results that came first are seen first where both streams go to one place.
            out.flush();
        } catch (IOException e) {
            // Seen again by whoever prints or flushes next.
        }
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // There is no place left to say it.
        }
    }

    private static IOException outputFailure(IOException e) {
        // The launcher sets the language of system messages to C.
        return "Broken pipe".equals(e.getMessage())
                ? new ClosedPipeException(e)
                : new IOException("cannot write to standard output: " + e.getMessage(), e);
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
    }
}
