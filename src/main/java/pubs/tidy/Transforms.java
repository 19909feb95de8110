package pubs.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import pubs.bibtex.RawEntry;
import pubs.latex.LatexLetters;

/** The changes by name. */
public enum Transforms {
    /** The order of fields. */
    ORDER("order", true, "put fields in the agreed order"),
    MONTHS("months", true, "write months as macros: mar"),
    PAGES("pages", true, "write ranges of pages with two hyphens: 1--9"),
    DOI("doi", true, "write a DOI without the address before it"),
    ENTITIES("entities", false, "write HTML entities as LaTeX: \\&"),
    NUMBERS("numbers", false, "write numbers without braces: year = 2024"),
    EMPTY("empty", false, "leave out fields without a value"),
    NAMES("names", false, "write names as Family, Given"),
    UNICODE("unicode", false, "write letters and signs as Unicode"),
    LATEX("latex", false, "write letters and signs as LaTeX, for classic BibTeX");

    private final String id;
    private final boolean usual;
    private final String help;

    Transforms(String id, boolean usual, String help) {
        this.id = id;
        this.usual = usual;
        this.help = help;
    }

    /** The name a user gives. */
    public String id() {
        return id;
    }

    /** Whether it is done unless it is left out. */
    public boolean isUsual() {
        return usual;
    }

    /** What it does, a phrase that begins with a verb. */
    public String help() {
        return help;
    }

    /** An entry with changes made to its fields; what it has besides stays. */
    public static RawEntry apply(Set<Transforms> chosen, RawEntry entry) {
        RawEntry changed = entry;
        for (Transform transform : chain(chosen, List.of(), Set.of(), UnaryOperator.identity())) {
            changed = transform.apply(changed);
        }
        return changed;
    }

    /** The chain of the chosen changes, in the order in which none undoes another. */
    static List<Transform> chain(Set<Transforms> chosen, List<String> order, Set<String> without,
            UnaryOperator<String> journals) {
        List<Transform> chain = new ArrayList<>();
        if (!without.isEmpty()) {
            chain.add(new RemoveFields(field -> without.contains(field.name())));
        }
        chain.add(new JournalNames(journals));
        for (Transforms transform : List.of(EMPTY, ENTITIES, UNICODE, LATEX, MONTHS, PAGES, DOI, NAMES, NUMBERS, ORDER)) {
            if (chosen.contains(transform)) {
                chain.add(transform.make(order));
            }
        }
        return chain;
    }

    private Transform make(List<String> order) {
        return switch (this) {
            case ORDER -> new FieldOrder(order.isEmpty() ? FieldOrder.STANDARD : order);
            case MONTHS -> new MonthMacros();
            case PAGES -> new PageDashes();
            case DOI -> new BareDoi();
            case ENTITIES -> new HtmlEntities();
            case NUMBERS -> new BareNumbers();
            case EMPTY -> new RemoveFields(field -> field.text().filter(String::isBlank).isPresent());
            case NAMES -> new FamilyFirst();
            case UNICODE -> new Letters(LatexLetters::toUnicode);
            case LATEX -> new Letters(LatexLetters::toLatex);
        };
    }
}
