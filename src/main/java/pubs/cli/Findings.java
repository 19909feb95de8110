package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;

/** What a command finds on its way: printed together, also when the command fails in the end. */
final class Findings {
    private Findings() {}

    /** The work of a command. */
    interface Work {
        ExitStatus run(List<Diagnostic> diagnostics) throws Failure, IOException;
    }

    /** Does the work and prints what it found; an error among that makes the status 1. */
    static ExitStatus report(Console console, Work work) throws Failure, IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ExitStatus status;
        try {
            status = work.run(diagnostics);
        } catch (Failure failure) {
            console.report(diagnostics);
            throw failure;
        }
        console.report(diagnostics);
        boolean faults = diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return faults ? ExitStatus.FINDINGS : status;
    }
}
