package pubs.cv.item;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Span;

/** Finds the editors of a book: names before <i>Eds.</i> or behind <i>edited by</i>. */
final class Editors {
    private static final Pattern EDITORS_BEHIND = Pattern.compile("[\\s,(\\u0001]*" + Forms.EDITORS.pattern(), Pattern.CASE_INSENSITIVE);

    private final ItemText item;
    private final char[] rest;
    private final BiConsumer<String, String> fields;

    /** @param rest the text in which what was taken already is U+0001 */
    Editors(ItemText item, char[] rest, BiConsumer<String, String> fields) {
        this.item = item;
        this.rest = rest;
        this.fields = fields;
    }

    /** Takes the editors where there are any. */
    void find(ContainerFinder.Found found) {
        Matcher by = Forms.EDITED_BY.matcher(new String(rest));
        if (by.find()) {
            names(by.end(), by.start());
            return;
        }
        Matcher eds = Forms.EDITORS.matcher(new String(rest));
        int from = 0;
        while (eds.find(from)) {
            int start = eds.start();
            int line = Math.max(item.text().lastIndexOf(" In ", start), item.text().lastIndexOf("In:", start));
            int begin = line >= 0 ? item.text().indexOf(' ', line + 1) + 1 : found.end();
            for (int at : new int[] {begin, found.end() + 2, found.end() + 1}) {
                if (at > 0 && at < start && names(at, -1)) {
                    Details.blank(rest, eds.start(), eds.end());
                    return;
                }
            }
            from = eds.end();
        }
    }

    /** Takes the names of a stretch, and the word that calls them editors. @return whether there are any */
    boolean behind(Span span) {
        Matcher by = Forms.EDITED_BY.matcher(new String(rest)).region(Math.max(0, span.start() - 24), span.start());
        boolean taken = names(span.start(), span.end(), by.find() ? by.start() : span.start());
        Matcher word = EDITORS_BEHIND.matcher(new String(rest)).region(span.end(), rest.length);
        if (taken && word.lookingAt()) {
            Details.blank(rest, word.start(), word.end());
        }
        return taken;
    }

    private boolean names(int at, int blankFrom) {
        return names(at, item.length(), blankFrom);
    }

    private boolean names(int at, int end, int blankFrom) {
        ItemText part = end < item.length() ? item.upTo(end) : item;
        Optional<NameList> best = Optional.empty();
        for (NameForm form : new NameForm[] {NameForm.GIVEN_FAMILY, NameForm.FAMILY_GIVEN, NameForm.FAMILY_INITIALS}) {
            Optional<NameList> names = new NameListParser(part, form).parse(at);
            if (names.isPresent() && names.get().quality() > 0.4 && (best.isEmpty() || names.get().end() > best.get().end()
                    || names.get().end() == best.get().end() && names.get().quality() > best.get().quality())) {
                best = names;
            }
        }
        best.ifPresent(names -> {
            fields.accept("editor", String.join(" and ", names.people().stream().map(Person::name).toList()) + (names.others() ? " and others" : ""));
            Details.blank(rest, blankFrom >= 0 ? blankFrom : names.start(), names.end());
        });
        return best.isPresent();
    }
}
