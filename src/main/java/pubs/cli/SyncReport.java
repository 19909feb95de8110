package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.io.UnifiedDiff;
import pubs.sync.plan.FileChange;
import pubs.sync.plan.PaperPlan;
import pubs.sync.plan.Step;
import pubs.sync.source.PaperContent;

/** Prints what a sync does: the plan and the diff as results, conflicts and the like as findings. */
final class SyncReport {
    private static final Map<Step.Kind, String> WORDS = new EnumMap<>(Map.of(Step.Kind.ADD, "new", Step.Kind.UPDATE, "updated",
            Step.Kind.RENAME, "renamed", Step.Kind.REMOVE, "removed", Step.Kind.COLLECT, "to the library",
            Step.Kind.DIFFER, "different"));

    private final Invocation invocation;
    private final Console console;
    private final boolean check;
    private final boolean diff;
    /** What was said of each paper last: a watch does not say it again. */
    private final Map<String, String> said = new HashMap<>();
    private boolean findings;

    SyncReport(Invocation invocation) {
        this.invocation = invocation;
        this.console = invocation.console();
        this.check = has(RewriteOptions.CHECK);
        boolean write = has(RewriteOptions.WRITE) || has(SyncOptions.WATCH);
        this.diff = has(RewriteOptions.DIFF) || !check && !write;
    }

    private boolean has(OptionSpec option) {
        return invocation.arguments().has(option);
    }

    void paper(String name, PaperContent content, PaperPlan plan) throws IOException {
        List<Diagnostic> problems = new ArrayList<>(content.diagnostics());
        problems.addAll(plan.problems());
        StringBuilder text = new StringBuilder(name).append(": ").append(summary(plan)).append('\n');
        plan.steps().forEach(step -> text.append("  ").append(step.kind().mark()).append(' ').append(step.key())
                .append(step.detail().isEmpty() ? "" : "  " + step.detail()).append('\n'));
        String all = text + problems.toString();
        boolean again = all.equals(said.put(name, all));
        boolean wrong = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        findings |= wrong || check && plan.isStale();
        if (again) {
            return;
        }
        if (!check) {
            console.print(text.toString());
        }
        if (diff) {
            for (FileChange change : plan.changes()) {
                if (!change.record()) {
                    console.print(UnifiedDiff.of(change.name(), change.before(), change.text()));
                }
            }
        }
        console.report(problems);
        if (check && (plan.isStale() || wrong)) {
            console.message(name + ": out of step with the library (" + summary(plan) + ")"
                    + (plan.isStale() ? "; run 'pubs sync --write'" : ""));
        }
        console.flush();
    }

    private static String summary(PaperPlan plan) {
        List<String> parts = new ArrayList<>();
        for (Step.Kind kind : Step.Kind.values()) {
            long count = plan.steps().stream().filter(step -> step.kind() == kind).count();
            if (count > 0 && WORDS.containsKey(kind)) {
                parts.add(count + " " + WORDS.get(kind));
            }
        }
        count(plan, "conflict", "in conflict", parts);
        count(plan, "missing-entry", "found nowhere", parts);
        boolean wrong = plan.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return !parts.isEmpty() ? String.join(", ", parts) : wrong ? "not synced" : "in step";
    }

    private static void count(PaperPlan plan, String rule, String word, List<String> parts) {
        long count = plan.problems().stream().filter(problem -> problem.rule().equals(rule)).count();
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    /** The library is to take what papers have. */
    void library(FileChange change) throws IOException {
        findings |= check;
        if (diff) {
            console.print(UnifiedDiff.of(change.name(), change.before(), change.text()));
        }
        if (check) {
            console.message(change.name() + ": lacks entries that papers have; run 'pubs sync --collect --write'");
        }
    }

    void written(List<FileChange> changes) {
        changes.forEach(change -> console.message(change.name() + ": written"));
    }

    ExitStatus status() {
        return findings ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
