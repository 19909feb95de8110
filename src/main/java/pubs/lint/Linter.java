package pubs.lint;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Block;
import pubs.bibtex.FieldSyntax;
import pubs.bibtex.Inheritance;
import pubs.bibtex.ValuePart;
import pubs.diagnostic.Diagnostic;
import pubs.model.Entry;
import pubs.model.Library;

/** Looks through BibTeX files by all rules. Takes time linear in their length. */
public final class Linter {
    private Linter() {}

    /**
     * What is wrong, in the order of the files and their lines.
     *
     * @param classic whether classic BibTeX is to read them, which knows ASCII only
     * @param wanted  the rules to go by, by their ids
     */
    public static List<Diagnostic> lint(List<BibFile> files, boolean classic, Predicate<String> wanted) {
        List<Diagnostic> found = new ArrayList<>();
        Report report = new Report(found::add);
        Library library = Inheritance.resolve(BibReader.read(files, found::add), found::add);
        List<EntryRule> rules = new ArrayList<>(List.of(new Fields(), new Identifiers(), new Numbers(), new Text(), new PersonNames(),
                new TitleCapitals(), new OldStatus(Year.now())));
        if (classic) {
            rules.add(new AsciiOnly());
        }
        for (Entry entry : library.entries()) {
            rules.forEach(rule -> rule.check(entry, report));
        }
        for (LibraryRule rule : List.of(new DuplicateWorks(), new VenueSpellings())) {
            rule.check(library.entries(), report);
        }
        unusedStrings(files, report);
        Switches switches = Switches.of(files);
        found.removeIf(diagnostic -> !wanted.test(diagnostic.rule()) || switches.isOff(diagnostic));
        List<String> names = files.stream().map(file -> file.source().name()).toList();
        found.sort(Comparator.comparingInt((Diagnostic it) -> it.span().map(span -> names.indexOf(span.source().name())).orElse(-1))
                .thenComparingInt(it -> it.span().map(span -> span.start()).orElse(-1)));
        return found;
    }

    private static void unusedStrings(List<BibFile> files, Report report) {
        Set<String> used = new HashSet<>();
        List<Block.StringBlock> strings = new ArrayList<>();
        for (BibFile file : files) {
            for (Block block : file.blocks()) {
                if (block instanceof Block.EntryBlock entry) {
                    collect(entry.syntax().source().text(), entry.syntax().fields(), used);
                } else if (block instanceof Block.StringBlock string) {
                    strings.add(string);
                    collect(string.syntax().source().text(), string.syntax().fields(), used);
                }
            }
        }
        for (Block.StringBlock string : strings) {
            for (FieldSyntax macro : string.syntax().fields()) {
                if (!used.contains(macro.name())) {
                    report.say(Rule.UNUSED_STRING, Optional.of(string.syntax().source().span(macro.nameStart(), macro.nameEnd())),
                            "no entry uses the @string \"" + macro.name() + "\"");
                }
            }
        }
    }

    private static void collect(String text, List<FieldSyntax> fields, Set<String> used) {
        for (FieldSyntax field : fields) {
            for (ValuePart part : field.parts()) {
                if (part.kind() == ValuePart.Kind.MACRO) {
                    used.add(text.substring(part.start(), part.end()).toLowerCase(Locale.ROOT));
                }
            }
        }
    }
}
