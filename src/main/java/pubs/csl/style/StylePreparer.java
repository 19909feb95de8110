package pubs.csl.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final NameRulesReader nameRules;
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, Element> macros = new LinkedHashMap<>();
    private final Set<String> prepared = new HashSet<>();
    /** The macros that print names and nothing else, as the style has them. */
    private final Map<String, Element> namesOfMacro = new HashMap<>();
    private boolean explicitYearSuffix;

    private StylePreparer(Document document, Element bibliography, CslLocale locale) {
        this.document = document;
        this.locale = locale;
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
        macros.forEach(this::noteNames);
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
        return new PreparedStyle(document, List.copyOf(forms), locale, keys, repeated, suffixPlaced, pages, cited);
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
                Conditions.prepare(element);
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
            rename(text);
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
        condition.setAttribute("variable", EngineSlots.of(variable));
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
        mark(names, new Form.Names(frame, rules, false));
        if (!substitutes.isEmpty()) {
            replaceBySubstitutes(names, substitutes, frame, rules, callers);
        }
    }

    /**
     * The engine takes a variable that was substituted for missing in all that follows, in conditions as well, which is too
     * much, and gives every substitute the children of the outer element, which is wrong for one with its own. So the names
     * that stand in become branches of a choice; what is no name is left to the engine in the last one.
     */
    private void replaceBySubstitutes(Element names, List<Element> substitutes, Frame frame, NameRules rules,
            List<String> callers) {
        Element choose = document.createElement("choose");
        names.getParentNode().replaceChild(choose, names);
        choose.appendChild(branch("if", names));
        int next = 0;
        while (next < substitutes.size() && names(substitutes.get(next)).isPresent()) {
            Element other = names(substitutes.get(next)).get();
            boolean own = other != substitutes.get(next++) || !Xml.children(other).isEmpty();
            Frame otherFrame = own ? Frame.of(other) : frame;
            NameRules otherRules = own ? nameRules.read(other) : rules;
            Xml.children(other).forEach(other::removeChild);
            mark(other, new Form.Names(otherFrame, otherRules, true));
            choose.appendChild(branch("else-if", other));
        }
        Element otherwise = document.createElement("else");
        Element nobody = document.createElement("names");
        nobody.setAttribute("variable", "nobody");
        Element rest = document.createElement("substitute");
        for (Element element : substitutes.subList(next, substitutes.size())) {
            rest.appendChild(element);
        }
        rest(rest, callers);
        nobody.appendChild(rest);
        // Names without children of their own get the marks of the element that they stand in for.
        mark(nobody, new Form.Names(frame, rules, true));
        otherwise.appendChild(nobody);
        choose.appendChild(otherwise);
    }

    private void noteNames(String name, Element macro) {
        List<Element> children = Xml.children(macro);
        if (children.size() == 1 && children.get(0).getNodeName().equals("names")
                && Xml.children(children.get(0), "substitute").isEmpty()) {
            namesOfMacro.put(name, (Element) children.get(0).cloneNode(true));
        }
    }

    /** The names that an element prints, where that is all it does. */
    private Optional<Element> names(Element element) {
        if (element.getNodeName().equals("names")) {
            return Optional.of(element);
        }
        boolean call = element.getNodeName().equals("text") && element.getAttributes().getLength() == 1;
        return Optional.ofNullable(call ? namesOfMacro.get(element.getAttribute("macro")) : null)
                .map(names -> (Element) names.cloneNode(true));
    }

    /** Names with children of their own move into a macro, where the engine leaves them theirs. */
    private void rest(Element parent, List<String> callers) {
        for (Element child : Xml.children(parent)) {
            switch (child.getNodeName()) {
                case "choose", "if", "else-if", "else" -> {
                    if (child.getNodeName().endsWith("if")) {
                        Conditions.splitTypes(child);
                        Conditions.prepare(child);
                    }
                    rest(child, callers);
                }
                case "names" -> {
                    if (!Xml.children(child).isEmpty()) {
                        Element macro = document.createElement("macro");
                        macro.setAttribute("name", "substitute " + forms.size());
                        Element text = document.createElement("text");
                        text.setAttribute("macro", macro.getAttribute("name"));
                        parent.replaceChild(text, child);
                        macro.appendChild(child);
                        document.getDocumentElement().appendChild(macro);
                        prepareNames(child, callers);
                        mark(text, new Form.Group(Frame.NONE, ""));
                    }
                }
                default -> prepare(child, callers);
            }
        }
    }

    private Element branch(String kind, Element names) {
        Element branch = document.createElement(kind);
        branch.setAttribute("variable", names.getAttribute("variable"));
        branch.setAttribute("match", "any");
        branch.appendChild(names);
        return branch;
    }

    private void prepareDate(Element date) {
        Form.Date prepared = DateFormReader.read(date, locale);
        Xml.children(date, "date-part").forEach(date::removeChild);
        removeAttributes(date, "form", "date-parts");
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

    private static void rename(Element element) {
        element.setAttribute("variable", EngineSlots.of(element.getAttribute("variable")));
    }

    private void mark(Element element, Form form) {
        if (forms.size() == Mark.LIMIT) {
            throw new InvalidStyleException("the style has more than " + Mark.LIMIT + " elements");
        }
        removeAttributes(element, "prefix", "suffix", "delimiter", "font-style", "font-variant", "font-weight",
                "text-decoration", "vertical-align", "text-case", "quotes", "strip-periods", "display");
        element.setAttribute("prefix", Mark.open(forms.size()));
        element.setAttribute("suffix", String.valueOf(Mark.CLOSE));
        forms.add(form);
    }

    private static void removeAttributes(Element element, String... names) {
        for (String name : names) {
            element.removeAttribute(name);
        }
    }
}
