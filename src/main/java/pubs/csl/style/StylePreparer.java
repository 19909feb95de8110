package pubs.csl.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pubs.csl.style.CslLocale.Xml;

/**
 * Takes a style apart: what it says of the look of each element goes into a {@link Form}, and what is left for the engine
 * is the structure: which elements are printed for an item, and in which order.
 *
 * <p>The engine knows no inline markup, no protected case, no ordinals, no sentence case and little of names; and nothing
 * that goes through it as text can be told apart afterwards. So no text goes through it. Every rendering element gets
 * marks for affixes, and what the engine returns is the tree of the elements it printed.
 */
public final class StylePreparer {
    /** What the engine prints in place of a text; it is not looked at. */
    private static final String SOMETHING = "x";
    /** The macro made of the layout of citations. */
    private static final String CITATION = "layout of citations";

    private final Document document;
    private final CslLocale locale;
    private final EngineSlots slots;
    private final NameRulesReader nameRules;
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, Element> macros = new LinkedHashMap<>();
    private final Set<String> prepared = new HashSet<>();
    private boolean explicitYearSuffix;

    private StylePreparer(Document document, Element bibliography, CslLocale locale) {
        this.document = document;
        this.locale = locale;
        this.slots = EngineSlots.of(document);
        this.nameRules = new NameRulesReader(document.getDocumentElement(), bibliography, locale);
    }

    /**
     * @param document an independent style; it is changed and taken over
     * @throws InvalidStyleException when it has no bibliography, or calls a macro that is not there or calls itself
     */
    public static PreparedStyle prepare(Document document, CslLocale locale) {
        Element style = document.getDocumentElement();
        Element bibliography = Xml.children(style, "bibliography").stream().findFirst()
                .orElseThrow(() -> new InvalidStyleException("the style has no bibliography, only citations"));
        return new StylePreparer(document, bibliography, locale).run(style, bibliography);
    }

    private PreparedStyle run(Element style, Element bibliography) {
        Element citation = Xml.children(style, "citation").stream().findFirst().orElse(style);
        List<Element> cites = Xml.children(citation, "layout");
        for (Element child : Xml.children(style)) {
            switch (child.getNodeName()) {
                case "macro" -> macros.put(child.getAttribute("name"), child);
                case "bibliography" -> { }
                default -> style.removeChild(child);
            }
        }
        List<SortKey> keys = sortKeys(bibliography);
        for (SortKey key : keys) {
            if (!key.macro().isEmpty()) {
                call(key.macro(), List.of());
            }
        }
        for (Element layout : Xml.children(bibliography, "layout")) {
            prepareChildren(layout, List.of());
            mark(layout, new Form.Group(Frame.of(layout), ""));
        }
        boolean suffixPlaced = explicitYearSuffix;
        PreparedStyle.Citation cited = citation(citation, style, cites);
        PreparedStyle.Repeated repeated = new PreparedStyle.Repeated(
                bibliography.getAttribute("subsequent-author-substitute"),
                bibliography.getAttribute("subsequent-author-substitute-rule"));
        String pages = style.getAttribute("page-range-format");
        for (Element inheritor : List.of(style, bibliography)) {
            removeAttributes(inheritor, "et-al-min", "et-al-use-first", "initialize-with", "and", "name-as-sort-order",
                    "page-range-format");
        }
        macros.forEach((name, macro) -> {
            if (!prepared.contains(name)) {
                style.removeChild(macro);
            }
        });
        return new PreparedStyle(document, List.copyOf(forms), slots, locale, keys, repeated, suffixPlaced, pages, cited);
    }

    /** How a style cites, to tell which entries it cites alike: the layout of citations becomes one more macro. */
    private PreparedStyle.Citation citation(Element citation, Element style, List<Element> layouts) {
        boolean suffix = citation.getAttribute("disambiguate-add-year-suffix").equals("true") && !layouts.isEmpty();
        if (suffix) {
            Element macro = document.createElement("macro");
            macro.setAttribute("name", CITATION);
            Xml.children(layouts.get(0)).forEach(macro::appendChild);
            style.appendChild(macro);
            macros.put(CITATION, macro);
            call(CITATION, List.of());
        }
        String min = citation.getAttribute("et-al-min");
        String first = citation.getAttribute("et-al-use-first");
        boolean given = citation.getAttribute("disambiguate-add-givenname").equals("true");
        String rule = citation.getAttribute("givenname-disambiguation-rule");
        return new PreparedStyle.Citation(suffix ? CITATION : "", suffix,
                citation.getAttribute("disambiguate-add-names").equals("true"),
                !given ? "none" : rule.startsWith("primary-name") ? "primary" : "all", rule.endsWith("-with-initials"),
                positive(min.isEmpty() ? style.getAttribute("et-al-min") : min),
                positive(first.isEmpty() ? style.getAttribute("et-al-use-first") : first));
    }

    private static List<SortKey> sortKeys(Element bibliography) {
        List<SortKey> keys = new ArrayList<>();
        for (Element sort : Xml.children(bibliography, "sort")) {
            for (Element key : Xml.children(sort, "key")) {
                keys.add(new SortKey(key.getAttribute("macro"), key.getAttribute("variable"),
                        key.getAttribute("sort").equals("descending"), positive(key.getAttribute("names-min")),
                        positive(key.getAttribute("names-use-first"))));
            }
            bibliography.removeChild(sort);
        }
        return List.copyOf(keys);
    }

    private static int positive(String number) {
        boolean digits = !number.isEmpty() && number.length() < 5 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(number) : 0;
    }

    private void prepareChildren(Element parent, List<String> callers) {
        Xml.children(parent).forEach(child -> prepare(child, callers));
    }

    private void prepare(Element element, List<String> callers) {
        switch (element.getNodeName()) {
            case "text" -> prepareText(element, callers);
            case "number" -> prepareNumber(element);
            case "label" -> replaceLabel(element);
            case "names" -> prepareNames(element, callers);
            case "date" -> prepareDate(element);
            case "group" -> {
                prepareChildren(element, callers);
                mark(element, new Form.Group(Frame.of(element), element.getAttribute("delimiter")));
            }
            case "choose" -> {
                Xml.children(element).forEach(Conditions::splitTypes);
                prepareChildren(element, callers);
            }
            case "else" -> prepareChildren(element, callers);
            case "if", "else-if" -> {
                Conditions.prepare(element, slots);
                prepareChildren(element, callers);
            }
            default -> { }
        }
    }

    private void prepareText(Element text, List<String> callers) {
        Frame frame = Frame.of(text);
        if (text.hasAttribute("macro")) {
            call(text.getAttribute("macro"), callers);
            mark(text, new Form.Group(frame, ""));
        } else if (text.hasAttribute("variable")) {
            String variable = text.getAttribute("variable");
            explicitYearSuffix |= variable.equals("year-suffix");
            Form form = EngineSlots.isNumber(variable) || variable.equals("page-first")
                    ? new Form.Number(frame, variable, Form.Number.Shape.NUMERIC)
                    : new Form.Variable(frame, variable, text.getAttribute("form").equals("short"));
            if (variable.equals("citation-label")) {
                // Every item has a label, made where it says none, while a condition asks for the one it says.
                text.setAttribute("variable", "citation-number");
            } else {
                rename(text);
            }
            mark(text, form);
        } else {
            String term = text.getAttribute("term");
            String form = text.getAttribute("form");
            String words = term.isEmpty() ? text.getAttribute("value")
                    : locale.term(term, form.isEmpty() ? "long" : form, text.getAttribute("plural").equals("true"));
            removeAttributes(text, "term", "form", "plural", "value");
            if (term.equals("no date") && !words.isEmpty()) {
                // It stands for the date that is missing, and a group that has it is not empty: an item has a number always.
                text.setAttribute("variable", "citation-number");
            } else if (!words.isEmpty()) {
                text.setAttribute("value", SOMETHING);
            }
            mark(text, new Form.Words(frame, words, term));
        }
    }

    private void prepareNumber(Element number) {
        Form.Number.Shape shape = switch (number.getAttribute("form")) {
            case "ordinal" -> Form.Number.Shape.ORDINAL;
            case "long-ordinal" -> Form.Number.Shape.LONG_ORDINAL;
            case "roman" -> Form.Number.Shape.ROMAN;
            default -> Form.Number.Shape.NUMERIC;
        };
        Form form = new Form.Number(Frame.of(number), number.getAttribute("variable"), shape);
        rename(number);
        removeAttributes(number, "form");
        mark(number, form);
    }

    /** The engine would parse the variable to choose a plural; a label becomes words printed if the variable is there. */
    private void replaceLabel(Element label) {
        String variable = label.getAttribute("variable");
        Element text = document.createElement("text");
        text.setAttribute("value", SOMETHING);
        mark(text, NameRulesReader.label(label, variable));
        Element condition = document.createElement("if");
        condition.setAttribute("variable", slots.of(variable));
        condition.appendChild(text);
        Element choose = document.createElement("choose");
        choose.appendChild(condition);
        label.getParentNode().replaceChild(choose, label);
    }

    private void prepareNames(Element names, List<String> callers) {
        Frame frame = Frame.of(names);
        NameRules rules = nameRules.read(names);
        List<Element> substitutes = new ArrayList<>();
        for (Element child : Xml.children(names)) {
            if (child.getNodeName().equals("substitute")) {
                substitutes.addAll(Xml.children(child));
            }
            names.removeChild(child);
        }
        if (substitutes.isEmpty()) {
            mark(names, new Form.Names(frame, rules));
            NamesAsTexts.replace(names, slots);
        } else {
            prepareSubstitutes(names, substitutes, new Form.Names(frame, rules), callers);
        }
    }

    /**
     * The engine takes a variable that was substituted for missing in all that follows, in conditions as well, which is too
     * much, and gives every substitute the children of the outer element, which is wrong for one with its own. So it prints
     * all that may stand here, and the writer takes the first. A choice holds them, as a group is not printed when it holds
     * words and none of the variables it asks for.
     */
    private void prepareSubstitutes(Element names, List<Element> substitutes, Form.Names form, List<String> callers) {
        Element all = choice();
        names.getParentNode().replaceChild(all.getParentNode(), names);
        Element others = choice();
        all.appendChild(words(Mark.open(add(new Form.First(false)))));
        all.appendChild(names);
        all.appendChild(others.getParentNode());
        all.appendChild(words(String.valueOf(Mark.CLOSE)));
        mark(names, form);
        NamesAsTexts.replace(names, slots);
        substitutes.forEach(others::appendChild);
        prepareSubstitutes(others, form, callers);
        others.insertBefore(words(Mark.open(add(new Form.First(true)))), others.getFirstChild());
        others.appendChild(words(String.valueOf(Mark.CLOSE)));
    }

    private void prepareSubstitutes(Element parent, Form.Names form, List<String> callers) {
        for (Element child : Xml.children(parent)) {
            switch (child.getNodeName()) {
                case "choose", "if", "else-if", "else" -> {
                    if (child.getNodeName().endsWith("if")) {
                        Conditions.splitTypes(child);
                        Conditions.prepare(child, slots);
                    }
                    prepareSubstitutes(child, form, callers);
                }
                case "names" -> {
                    // Names without children of their own look as those that they stand in for.
                    boolean own = !Xml.children(child).isEmpty();
                    if (own) {
                        prepareNames(child, callers);
                    } else {
                        mark(child, form);
                        NamesAsTexts.replace(child, slots);
                    }
                }
                default -> prepare(child, callers);
            }
        }
    }

    /** A branch that is always taken, in a choice of its own. */
    private Element choice() {
        Element branch = document.createElement("if");
        branch.setAttribute("variable", "nothing");
        branch.setAttribute("match", "none");
        document.createElement("choose").appendChild(branch);
        return branch;
    }

    private Element words(String value) {
        Element text = document.createElement("text");
        text.setAttribute("value", value);
        return text;
    }

    private void prepareDate(Element date) {
        Form.Date prepared = DateFormReader.read(date, locale);
        Xml.children(date, "date-part").forEach(date::removeChild);
        removeAttributes(date, "form", "date-parts");
        rename(date);
        mark(date, prepared);
    }

    private void call(String name, List<String> callers) {
        Element macro = macros.get(name);
        if (macro == null) {
            throw new InvalidStyleException("the style calls a macro \"" + name + "\" that it does not define");
        }
        if (callers.contains(name)) {
            throw new InvalidStyleException("the macro \"" + name + "\" calls itself");
        }
        if (prepared.add(name)) {
            List<String> chain = new ArrayList<>(callers);
            chain.add(name);
            prepareChildren(macro, chain);
            group(macro);
        }
    }

    /** A macro is not printed when it asks for variables and the item has none of them: that is what a group is for. */
    private void group(Element macro) {
        Element group = macro.getOwnerDocument().createElement("group");
        while (macro.getFirstChild() != null) {
            group.appendChild(macro.getFirstChild());
        }
        macro.appendChild(group);
    }

    private void rename(Element element) {
        element.setAttribute("variable", slots.of(element.getAttribute("variable")));
    }

    private void mark(Element element, Form form) {
        removeAttributes(element, "prefix", "suffix", "delimiter", "font-style", "font-variant", "font-weight",
                "text-decoration", "vertical-align", "text-case", "quotes", "strip-periods", "display");
        element.setAttribute("prefix", Mark.open(add(form)));
        element.setAttribute("suffix", String.valueOf(Mark.CLOSE));
    }

    private int add(Form form) {
        if (forms.size() == Mark.LIMIT) {
            throw new InvalidStyleException("the style has more than " + Mark.LIMIT + " elements");
        }
        forms.add(form);
        return forms.size() - 1;
    }

    private static void removeAttributes(Element element, String... names) {
        for (String name : names) {
            element.removeAttribute(name);
        }
    }
}
