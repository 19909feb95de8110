package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import pubs.bibtex.BibEditor;
import pubs.bibtex.BibFile;
import pubs.bibtex.Block;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceText;
import pubs.diagnostic.Suggestion;
import pubs.lint.Linter;
import pubs.lint.Rules;
import pubs.settings.Settings;
import pubs.tidy.Transforms;

/** {@code pubs check}: what is wrong or doubtful in BibTeX files. */
final class CheckCommand implements Command {
    private static final OptionSpec ONLY = OptionSpec.value("only", "RULES", "go by these rules alone").repeated();
    private static final OptionSpec WITHOUT = OptionSpec.value("without", "RULES", "leave these rules out").repeated();
    private static final OptionSpec SEVERITY = OptionSpec.value("severity", "LEAST", "what is shown and counts").orElse("warning")
            .oneOf("error", "warning", "note");
    private static final OptionSpec FORMAT = OptionSpec.value("format", "FORMAT", "how findings are printed").orElse("text")
            .oneOf("text", "json", "sarif", "github");
    private static final OptionSpec TARGET = OptionSpec.value("target", "PROGRAM", "what reads the files; bibtex knows ASCII only")
            .orElse("biber").oneOf("biber", "bibtex");
    private static final OptionSpec FIX = OptionSpec.flag("fix",
            "repair what is safe: addresses before a DOI, hyphens of pages, months, HTML entities; shown as a diff, done with --write");
    private static final Set<Transforms> SAFE = EnumSet.of(Transforms.DOI, Transforms.PAGES, Transforms.MONTHS, Transforms.ENTITIES);

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "say what is wrong or doubtful in BibTeX files";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Looks through the BibTeX FILEs, or else the library that pubs.toml names, and prints what is wrong or doubtful with
                its place. The exit status is 1 when anything of the wanted severity is found.

                A comment before an entry switches rules off for it: %% pubs: off missing-field. For a file, %% pubs: off-file RULES
                does it; for all files, without = "RULES" in [check] of pubs.toml. The rules: %s."""
                .formatted(String.join(", ", Rules.ids()));
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(ONLY, WITHOUT, SEVERITY, FORMAT, TARGET, FIX, RewriteOptions.WRITE, FormatOptions.CONFIG);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        Arguments arguments = invocation.arguments();
        List<Diagnostic> settled = new ArrayList<>();
        LibrarySource source = new LibrarySource(invocation, settled::add);
        Settings settings = source.settings();
        settled.forEach(invocation.console()::report);
        Choices choices = new Choices(this, arguments, settings);
        Predicate<String> wanted = rules(choices);
        Severity least = choices.of(SEVERITY, Severity.class);
        if (arguments.has(RewriteOptions.WRITE) && !arguments.has(FIX)) {
            throw new Failure("bad-option", "--write goes with --fix");
        }
        List<BibFile> files = new ArrayList<>();
        Rewriting rewriting = new Rewriting(invocation, Rewriting.Unasked.DIFF);
        for (LibrarySource.Input input : source.inputs(settings)) {
            BibFile file = BibFile.of(input.source());
            if (arguments.has(FIX)) {
                String text = fixed(file);
                rewriting.put(input.source().name(), input.path(), input.file(), text);
                file = BibFile.of(new SourceText(input.source().name(), text));
            }
            files.add(file);
        }
        List<Diagnostic> findings = Linter.lint(files, choices.text(TARGET).equals("bibtex"), wanted).stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0).toList();
        CheckFormat format = choices.of(FORMAT, CheckFormat.class);
        invocation.console().print(format.print(findings));
        if (format == CheckFormat.TEXT) {
            String summary = Wording.summary(findings);
            invocation.console().message(summary.isEmpty() ? "nothing found" : summary);
        }
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /** Values of fields that are repaired; not a byte beside them changes. */
    private static String fixed(BibFile file) {
        BibEditor editor = new BibEditor(file);
        for (Block.EntryBlock block : file.entries()) {
            RawEntry entry = RawEntry.of(block);
            RawEntry safe = Transforms.apply(SAFE, entry);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < entry.fields().size(); i++) {
                RawField field = safe.fields().get(i);
                if (seen.add(field.name()) && !field.raw().equals(entry.fields().get(i).raw())) {
                    editor.edit(block).setRaw(field.name(), field.raw());
                }
            }
        }
        return editor.write();
    }

    private static Predicate<String> rules(Choices choices) throws Failure {
        Set<String> only = known(choices.words(ONLY));
        Set<String> without = known(choices.words(WITHOUT));
        return rule -> (only.isEmpty() || only.contains(rule)) && !without.contains(rule);
    }

    private static Set<String> known(List<String> names) throws Failure {
        Set<String> rules = new HashSet<>();
        for (String name : names) {
            String rule = name.toLowerCase(Locale.ROOT);
            if (!Rules.ids().contains(rule)) {
                throw new Failure("unknown-rule", Wording.unknown("rule", name, Suggestion.nearest(rule, Rules.ids()),
                        "'pubs help check' lists all"));
            }
            rules.add(rule);
        }
        return rules;
    }
}
