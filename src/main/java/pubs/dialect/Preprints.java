package pubs.dialect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.Entry;

/** The identifiers of preprints, wherever they are written, as {@code eprint}, {@code eprinttype}, {@code eprintclass}. */
final class Preprints {
    /** Expressions are made when an entry first speaks of arXiv, and not for a list in which none does. */
    private static final class Forms {
        /** New ({@code 2401.12345v2}) and old ({@code math.GT/0309136}) identifiers of arXiv. */
        private static final Pattern ARXIV =
                Pattern.compile("(?<![0-9])([0-9]{4}\\.[0-9]{4,5}(?:v[0-9]{1,2})?)"
                        + "|\\b([a-z][a-z-]{1,15}(?:\\.[A-Z]{2})?/[0-9]{7}(?:v[0-9]{1,2})?)");
        private static final Pattern CLASS = Pattern.compile("\\[([a-z-]{2,10}\\.[A-Za-z-]{2,10}|[a-z]{2,8}-[a-z]{2,8})\\]");
    }

    private Preprints() {}

    static Entry normalise(Entry entry) {
        Entry done = renamed(renamed(entry, "archiveprefix", "eprinttype"), "primaryclass", "eprintclass");
        String type = done.get("eprinttype").orElse("");
        if (type.equalsIgnoreCase("arxiv") && !type.equals("arXiv")) {
            done = done.with("eprinttype", "arXiv");
        }
        Optional<String> eprint = done.get("eprint");
        if (eprint.isPresent() && (type.isEmpty() || type.equalsIgnoreCase("arxiv"))) {
            Optional<String> id = id(eprint.get());
            if (id.isPresent()) {
                done = done.with("eprint", id.get()).with("eprinttype", "arXiv");
            }
        }
        return done.has("eprint") ? withoutPlaceholder(done) : found(done);
    }

    private static Entry renamed(Entry entry, String from, String to) {
        Optional<String> value = entry.get(from);
        if (value.isEmpty()) {
            return entry;
        }
        return entry.has(to) ? entry.without(from) : entry.without(from).with(to, value.get());
    }

    private static Entry found(Entry entry) {
        for (String field : new String[] {"arxiv", "arxivid", "journal", "journaltitle", "volume", "doi", "url",
            "howpublished", "note"}) {
            String value = entry.get(field).orElse("");
            String lower = value.toLowerCase(Locale.ROOT);
            boolean says = lower.contains("arxiv") || field.startsWith("arxiv") || field.equals("volume")
                    && lower.startsWith("abs/");
            Optional<String> id = says ? id(value) : Optional.empty();
            if (id.isPresent()) {
                return found(entry, field, value, id.get());
            }
        }
        return entry;
    }

    private static Entry found(Entry entry, String field, String value, String id) {
        Entry done = entry.with("eprint", id).with("eprinttype", "arXiv");
        Matcher primary = Forms.CLASS.matcher(value);
        if (primary.find() && !done.has("eprintclass")) {
            done = done.with("eprintclass", primary.group(1));
        }
        // What held nothing but the identifier goes; a url and a doi are right as they are.
        boolean only = switch (field) {
            case "doi", "url" -> false;
            case "note", "howpublished" -> value.length() < id.length() + 24;
            default -> true;
        };
        return withoutPlaceholder(only ? done.without(field) : done);
    }

    /** {@code journal = {CoRR}} names no journal. */
    private static Entry withoutPlaceholder(Entry entry) {
        Entry done = entry;
        for (String field : new String[] {"journal", "journaltitle"}) {
            String journal = done.get(field).orElse("").toLowerCase(Locale.ROOT).replace("{", "").replace("}", "");
            if (journal.equals("corr") || journal.startsWith("arxiv") || journal.equals("computing research repository")) {
                done = done.without(field);
                if (done.get("volume").orElse("").toLowerCase(Locale.ROOT).startsWith("abs/")) {
                    done = done.without("volume");
                }
            }
        }
        return done;
    }

    /** {@code https://arxiv.org/abs/2401.12345v2 -> 2401.12345v2}. */
    private static Optional<String> id(String text) {
        Matcher matcher = Forms.ARXIV.matcher(text.length() > 500 ? text.substring(0, 500) : text);
        return matcher.find() ? Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : Optional.empty();
    }
}
