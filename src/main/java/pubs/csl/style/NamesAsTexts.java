package pubs.csl.style;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Names that the engine does not know as names ({@code host}, {@code narrator}) are texts for it, in a group. */
final class NamesAsTexts {
    private NamesAsTexts() {}

    /** Whether the engine knows all variables of {@code cs:names} as names. */
    static boolean isNamesOnly(Element names) {
        for (String variable : Conditions.words(names.getAttribute("variable"))) {
            if (!EngineSlots.isNames(variable)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a group of names and texts in place of {@code cs:names}, with its marks, where the engine needs one. */
    static void replace(Element names, EngineSlots slots) {
        if (isNamesOnly(names)) {
            return;
        }
        Document document = names.getOwnerDocument();
        Element group = document.createElement("group");
        group.setAttribute("prefix", names.getAttribute("prefix"));
        group.setAttribute("suffix", names.getAttribute("suffix"));
        for (String variable : Conditions.words(names.getAttribute("variable"))) {
            Element one = document.createElement(EngineSlots.isNames(variable) ? "names" : "text");
            one.setAttribute("variable", slots.of(variable));
            group.appendChild(one);
        }
        names.getParentNode().replaceChild(group, names);
    }
}
