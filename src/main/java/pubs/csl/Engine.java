package pubs.csl;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SElement;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pubs.csl.style.EngineSlots;
import pubs.csl.style.Form;
import pubs.csl.style.InvalidStyleException;
import pubs.csl.style.Mark;
import pubs.csl.style.PreparedStyle;
import pubs.csl.text.NumberWriter;

/**
 * citeproc-java, asked one question: which elements of a style are printed for an item, and in which order. The one class
 * that is tied to its internals; what it gives is safe to share between threads, as nothing in it changes.
 */
final class Engine {
    /** Name variables; their numbers stand for them in the engine's output. */
    private static final List<String> NAMES = CslVariables.NAMES.stream().sorted().toList();

    private final SStyle style;
    private final LLocale noWords;
    private final List<Form> forms;
    private final EngineSlots slots;

    Engine(PreparedStyle prepared) {
        forms = prepared.forms();
        slots = prepared.slots();
        noWords = new LLocale(withoutWords(prepared.document()));
        try {
            style = new SStyle(prepared.document());
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new InvalidStyleException("the style is not valid CSL: " + e.getMessage());
        }
    }

    /** The engine asks a locale for one thing we leave to it: what a hyphen in a page becomes, which is not looked at. */
    private static Element withoutWords(Document owner) {
        Element locale = owner.createElement("locale");
        locale.setAttribute("xml:lang", "en-US");
        Element terms = owner.createElement("terms");
        Element delimiter = owner.createElement("term");
        delimiter.setAttribute("name", "page-range-delimiter");
        delimiter.setTextContent("-");
        terms.appendChild(delimiter);
        locale.appendChild(terms);
        return locale;
    }

    /** What the style prints for an item. */
    List<PrintedElement> layout(CSLItemData item) {
        return run(style.getBibliography(), item);
    }

    /** What a macro prints for an item. */
    List<PrintedElement> macro(String name, CSLItemData item) {
        return run(style.getMacros().get(name), item);
    }

    private List<PrintedElement> run(SElement element, CSLItemData item) {
        RenderContext context = new RenderContext(style, noWords, item, null);
        element.render(context);
        return tree(context.getResult().getTokens());
    }

    private List<PrintedElement> tree(List<Token> tokens) {
        Deque<List<PrintedElement>> open = new ArrayDeque<>();
        Deque<PrintedElement> elements = new ArrayDeque<>();
        open.push(new ArrayList<>());
        for (Token token : tokens) {
            if (!(token instanceof TextToken textToken)) {
                continue;
            }
            String text = textToken.getText();
            for (int i = 0; i < text.length(); i++) {
                switch (text.charAt(i)) {
                    case Mark.OPEN -> {
                        PrintedElement element = new PrintedElement(forms.get(text.charAt(++i) - Mark.BASE),
                                new ArrayList<>(), new ArrayList<>());
                        open.peek().add(element);
                        elements.push(element);
                        open.push(element.parts());
                    }
                    case Mark.CLOSE -> {
                        open.pop();
                        elements.pop();
                    }
                    case Mark.NAMES -> {
                        String variable = NAMES.get(text.charAt(++i) - Mark.BASE);
                        if (!elements.peek().names().contains(variable)) {
                            elements.peek().names().add(variable);
                        }
                    }
                    default -> { }
                }
            }
        }
        return open.peekLast();
    }

    /**
     * An item as the engine has to see it: which variables it has, which of them are numbers, and for each name variable its
     * mark.
     */
    CSLItemData item(CslItem item, Place place) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", item.id());
        data.put("type", item.type());
        item.text().forEach((variable, text) -> data.put(slots.of(variable),
                EngineSlots.isNumber(variable) && NumberWriter.isNumeric(text.plain()) ? "1" : "x"));
        if (!item.language().isEmpty()) {
            data.put("language", item.language());
        }
        item.names().forEach((variable, people) -> {
            int index = NAMES.indexOf(variable);
            if (index >= 0 && !people.isEmpty()) {
                String mark = new String(new char[] {Mark.NAMES, (char) (Mark.BASE + index)});
                data.put(slots.of(variable), EngineSlots.isNames(variable) ? List.of(Map.of("literal", mark)) : mark);
            }
        });
        item.dates().forEach((variable, date) -> data.put(slots.of(variable),
                Map.of("literal", "x", "circa", date.circa())));
        data.put("citation-number", Integer.toString(place.number()));
        if (!place.yearSuffix().isEmpty()) {
            data.put("year-suffix", place.yearSuffix());
        }
        return CSLItemData.fromJson(data);
    }
}
