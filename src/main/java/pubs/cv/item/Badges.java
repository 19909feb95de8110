package pubs.cv.item;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/** What a page shows in boxes behind a title, {@code A Title [Oral] [Best Paper Award]}; they look as code does, which titles may end in. */
final class Badges {
    private static final Pattern KIND = Pattern.compile("(?i)(?:new|oral|poster|spotlight|demo|workshop|conference|journal|preprint|invited|featured|highlight|survey|(?:full|long|short) paper|(?:main|industry|research) track|(?:core|rank|core rank) [ABC][*+]?|[ABC][*+]|Q[1-4])");
    /** What a title goes on behind. */
    private static final Pattern OPEN = Pattern.compile("(?:^|\\s)(?:a|an|the|of|on|in|for|with|by|and|or|to|via|using|from|at|as|is)\\s$");

    private Badges() {}

    /** Takes the boxes behind a title, but for awards, which are parted. @param put takes notes */
    static void take(ItemText item, Rest rest, int titleEnd, BiConsumer<String, String> put) {
        int at = titleEnd;
        while (at < item.length()) {
            while (" \u00A0|·".indexOf(item.at(at)) >= 0 && at < item.length()) {
                at++;
            }
            int end = at;
            while (end < item.length() && item.is(end, Look.MONOSPACE)) {
                end++;
            }
            String said = item.text().substring(at, end).strip();
            if (end == at || rest.at(at) == Rest.TAKEN || !item.link(at).isEmpty() || !isOne(said)) {
                return;
            }
            boolean award = Forms.AWARD.matcher(said).find();
            put.accept("note", award ? "" : said);
            rest.take(award ? end : at, award ? Math.min(end + 1, item.length()) : end);
            at = end;
        }
    }

    private static boolean isOne(String said) {
        return KIND.matcher(said).matches() || Forms.AWARD.matcher(said).find();
    }

    /** The offset at which a title ends before its boxes; the given end when there are none. */
    static int before(ItemText item, int from, int end) {
        int title = end;
        for (int at = end; at > from; ) {
            while (at > from && " \u00A0|·".indexOf(item.at(at - 1)) >= 0) {
                at--;
            }
            int start = at;
            while (start > from && item.is(start - 1, Look.MONOSPACE)) {
                start--;
            }
            String said = item.text().substring(start, at).strip();
            boolean badge = start > from && start < at && isOne(said) && !OPEN.matcher(item.text().substring(from, start)).find();
            if (!badge) {
                return title;
            }
            at = start;
            title = start;
        }
        return title;
    }
}
