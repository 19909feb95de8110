package pubs.csl.style;

import java.util.Optional;
import org.w3c.dom.Element;
import pubs.publist.Block.Placement;

/**
 * What stands around the text of an element and what is done to it: the attributes that every rendering element of CSL
 * may have. Affixes stand outside the quotation marks, these outside the change of case.
 *
 * @param display where the element goes; absent when it runs on
 */
public record Frame(String prefix, String suffix, Formatting formatting, TextCase textCase, boolean quotes,
        boolean stripPeriods, Optional<Placement> display) {
    public static final Frame NONE =
            new Frame("", "", Formatting.NONE, TextCase.NONE, false, false, Optional.empty());

    static Frame of(Element element) {
        Frame read = new Frame(element.getAttribute("prefix"), element.getAttribute("suffix"), Formatting.of(element),
                TextCase.of(element.getAttribute("text-case")), element.getAttribute("quotes").equals("true"),
                element.getAttribute("strip-periods").equals("true"), placement(element.getAttribute("display")));
        return read.isNone() ? NONE : read;
    }

    private boolean isNone() {
        return prefix.isEmpty() && suffix.isEmpty() && formatting == Formatting.NONE && textCase == TextCase.NONE && !quotes
                && !stripPeriods && display.isEmpty();
    }

    /** This frame without its affixes. */
    public Frame bare() {
        return new Frame("", "", formatting, textCase, quotes, stripPeriods, display);
    }

    private static Optional<Placement> placement(String display) {
        return switch (display) {
            case "block" -> Optional.of(Placement.BLOCK);
            case "left-margin" -> Optional.of(Placement.LEFT_MARGIN);
            case "right-inline" -> Optional.of(Placement.RIGHT_INLINE);
            case "indent" -> Optional.of(Placement.INDENT);
            default -> Optional.empty();
        };
    }
}
