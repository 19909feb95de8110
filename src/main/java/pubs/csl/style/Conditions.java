package pubs.csl.style;

import java.util.StringTokenizer;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import pubs.csl.style.CslLocale.Xml;

/** Conditions of a style ({@code cs:if}, {@code cs:else-if}) rewritten to mean for the engine what CSL says they mean. */
final class Conditions {
    private Conditions() {}

    static String[] words(String list) {
        StringTokenizer tokens = new StringTokenizer(list);
        String[] words = new String[tokens.countTokens()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.nextToken();
        }
        return words;
    }

    /**
     * An item has one type, so {@code type="book chapter"} asks for either, also where all tests have to pass. The engine
     * takes it for both: a branch for each type says the same.
     */
    static void splitTypes(Element branch) {
        String match = branch.getAttribute("match");
        String[] types = words(branch.getAttribute("type"));
        if (types.length < 2 || match.equals("any") || match.equals("none")) {
            return;
        }
        if (branch.getAttributes().getLength() == (match.isEmpty() ? 1 : 2)) {
            branch.setAttribute("match", "any");
            return;
        }
        for (int i = types.length - 1; i > 0; i--) {
            Element other = branch.getOwnerDocument().createElement("else-if");
            NamedNodeMap attributes = branch.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                other.setAttribute(attributes.item(j).getNodeName(), attributes.item(j).getNodeValue());
            }
            other.setAttribute("type", types[i]);
            Xml.children(branch).forEach(child -> other.appendChild(child.cloneNode(true)));
            branch.getParentNode().insertBefore(other, branch.getNextSibling());
        }
        branch.setAttribute("type", types[0]);
    }

    /** Variables get the names that the engine knows them by. */
    static void rename(Element condition, EngineSlots slots) {
        for (String attribute : new String[] {"variable", "is-numeric"}) {
            if (condition.hasAttribute(attribute)) {
                StringBuilder names = new StringBuilder();
                for (String variable : words(condition.getAttribute(attribute))) {
                    names.append(names.length() == 0 ? "" : " ").append(slots.of(variable));
                }
                condition.setAttribute(attribute, names.toString());
            }
        }
    }

    static void prepare(Element condition, EngineSlots slots) {
        rename(condition, slots);
        // The engine takes these for true; in a bibliography nothing is ambiguous and nothing is located.
        boolean unmet = condition.hasAttribute("disambiguate") || condition.hasAttribute("locator");
        condition.removeAttribute("disambiguate");
        condition.removeAttribute("locator");
        String match = condition.getAttribute("match");
        if (unmet && !match.equals("none") && !(match.equals("any") && condition.hasAttribute("type"))) {
            condition.setAttribute("type", "unmet " + condition.getAttribute("type"));
        } else if (unmet && condition.getAttributes().getLength() <= 1) {
            condition.setAttribute("type", "unmet");
        }
    }
}
