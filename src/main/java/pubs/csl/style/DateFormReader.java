package pubs.csl.style;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import pubs.csl.style.CslLocale.Xml;

/** Reads how one {@code cs:date} looks, with what it takes from the locale. */
final class DateFormReader {
    private DateFormReader() {}

    static Form.Date read(Element date, CslLocale locale) {
        String form = date.getAttribute("form");
        boolean localized = form.equals("text") || form.equals("numeric");
        List<Element> own = Xml.children(date, "date-part");
        List<Form.DatePart> parts = new ArrayList<>();
        String wanted = date.getAttribute("date-parts").isEmpty() ? "year-month-day" : date.getAttribute("date-parts");
        for (Element part : localized ? locale.dateParts(form) : own) {
            if (!localized || wanted.contains(part.getAttribute("name"))) {
                parts.add(datePart(localized ? override(part, own) : part));
            }
        }
        String delimiter = localized ? locale.dateDelimiter(form) : date.getAttribute("delimiter");
        return new Form.Date(Frame.of(date), date.getAttribute("variable"), List.copyOf(parts), delimiter);
    }

    /** A part of a localised date with what the style says of it, affixes apart. */
    private static Element override(Element part, List<Element> own) {
        Element merged = (Element) part.cloneNode(false);
        for (Element change : own) {
            if (change.getAttribute("name").equals(part.getAttribute("name"))) {
                NamedNodeMap attributes = change.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    String name = attributes.item(i).getNodeName();
                    if (!name.equals("prefix") && !name.equals("suffix")) {
                        merged.setAttribute(name, attributes.item(i).getNodeValue());
                    }
                }
            }
        }
        return merged;
    }

    private static Form.DatePart datePart(Element part) {
        String range = part.getAttribute("range-delimiter");
        return new Form.DatePart(Frame.of(part), part.getAttribute("name"), part.getAttribute("form"),
                range.isEmpty() ? "–" : range);
    }
}
