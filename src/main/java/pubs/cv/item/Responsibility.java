package pubs.cv.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/**
 * The statement of responsibility of a catalogue, {@code Roe, A. A title / A. Roe, B. Poe // A journal}: behind a stroke all
 * authors stand, of whom the first ones head the item.
 */
public final class Responsibility {
    private static final String NAME = "(?:\\p{Lu}\\.[\\s-]?){1,3}\\p{Lu}[\\p{L}\\p{M}’'-]{1,40}+";
    private static final Pattern STATEMENT = Pattern.compile("\\s/\\s(" + NAME + "(?:,\\s" + NAME + "){0,60}+(?:,?\\s\\[?(?:и др|et al|u\\.\\s?a)\\.?\\]?)?+)(?=\\s//\\s|\\.?\\s[–—-]\\s)");
    private static final Pattern HEAD = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}’'-]{1,40}+),?\\s(?:\\p{Lu}\\.[\\s-]?){1,3}(?:,\\s?)?");
    private static final Pattern LEAD = Pattern.compile("(?:\\p{Lu}\\.[\\s-]?){1,3}(\\p{Lu}[\\p{L}\\p{M}’'-]{1,40}+)(?=[.,:]|\\s/|$)");
    private static final int LONGEST = 4_000;

    private Responsibility() {}

    /** The item with all authors at its head; one without such a statement as it is. */
    public static StyledText first(StyledText item) {
        String text = item.plain();
        if (text.length() > LONGEST || text.indexOf(" / ") < 0) {
            return item;
        }
        Matcher statement = STATEMENT.matcher(text);
        if (!statement.find()) {
            return item;
        }
        Matcher lead = LEAD.matcher(text).region(0, statement.start());
        if (lead.lookingAt() && !statement.group(1).contains(lead.group(1))) {
            // "J. Roe / B. Poe – A title": strokes part names.
            return item;
        }
        int title = 0;
        Matcher head = HEAD.matcher(text).region(0, statement.start());
        while (head.lookingAt()) {
            if (!statement.group(1).contains(head.group(1))) {
                return item;
            }
            title = head.end();
            head.region(title, statement.start());
        }
        return new StyledText.Builder().append(item.part(statement.start(1), statement.end(1))).append(". ", TextStyle.PLAIN).append(item.part(title, statement.start()))
                .append(item.from(statement.end())).build();
    }
}
