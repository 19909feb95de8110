package pubs.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The program. The only place that knows the streams of the process and ends it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Not System.out, which keeps a closed pipe and a full disk to itself.
        int status = run(args, System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), System.getenv(), Path.of(System.getProperty("user.dir")));
        // All is flushed and nothing waits for the end of the JVM; an orderly exit looks for a logger first, which takes longer.
        Runtime.getRuntime().halt(status);
    }

    /**
     * Runs the program inside another one.
     *
     * @param args          the words after {@code pubs}
     * @param environment   {@code NO_COLOR}, {@code TERM} and {@code PUBS_TERMINAL} are read (see {@link Console}), and
     *                      {@code SOURCE_DATE_EPOCH}
     * @param workingFolder what paths are relative to; absolute
     * @return the exit status: 0 done (also when the reader of {@code out} has gone), 1 findings, 2 could not do it
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err,
            Map<String, String> environment, Path workingFolder) {
        List<String> words = List.of(args);
        Console console = new Console(in, out, err, environment);
        Failure failure;
        try {
            ExitStatus status = new Dispatcher(console, workingFolder, environment).dispatch(words);
            console.flush();
            return status.code();
        } catch (Failure e) {
            failure = e;
        } catch (ClosedPipeException e) {
            return ExitStatus.DONE.code();
        } catch (IOException e) {
            failure = FileTrouble.describe(e, workingFolder);
        } catch (OutOfMemoryError e) {
            failure = internal(e, "not enough memory; give it more with PUBS_JAVA_OPTS=-Xmx4g");
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of this program: still one message, and the trace for whoever is to mend it.
            failure = internal(e, "internal error: " + e + "; --debug shows where");
        }
        console.report(failure.diagnostic());
        if (Dispatcher.isDebug(words)) {
            console.trace(failure.getCause() == null ? failure : failure.getCause());
        }
        return ExitStatus.FAILED.code();
    }

    private static Failure internal(Throwable cause, String message) {
        return new Failure(new Failure("internal", message).diagnostic(), cause);
    }
}
