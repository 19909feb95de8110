package pubs.dialect;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.Entry;

/** How far a work is, in biblatex's words, wherever and however an entry says it. */
public final class StatusWords {
    private static final int LONGEST_SENTENCE = 80;
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        word("inpreparation", "in preparation", "to be submitted", "soon to be submitted", "about to be submitted", "to be submitted soon", "to be submitted shortly",
                "near submission", "manuscript in preparation", "in prep", "working paper", "draft",
                "in vorbereitung", "en préparation", "en preparación", "em preparação", "in preparazione");
        word("submitted", "submitted", "resubmitted", "under review", "in review", "under revision", "in revision", "under submission", "submitted for publication",
                "currently under review", "in submission", "eingereicht", "in begutachtung", "soumis", "soumise", "en révision", "en revisión", "enviado",
                "submetido", "em revisão", "sottomesso", "in revisione");
        word("forthcoming", "forthcoming", "to appear", "accepted", "accepted for publication", "accepted for presentation", "conditionally accepted",
                "upcoming", "erscheint", "voraussichtlich", "erscheint voraussichtlich", "im erscheinen", "à paraître", "por aparecer", "aceptado", "angenommen",
                "zur veröffentlichung angenommen", "erscheint demnächst", "accepté", "acceptée", "aceito", "accettato", "in corso di pubblicazione");
        word("inpress", "in press", "in print", "im druck", "sous presse", "en prensa", "no prelo", "in corso di stampa");
        word("prepublished", "prepublished", "online first", "early access", "published online", "epub ahead of print",
                "advance online publication", "preprint");
    }

    /** Expressions are made when an entry first has a note that may say a status. */
    private static final class Forms {
        /** The end of a sentence: not that of {@code J.} or {@code Phys.}, which stand in names of journals and meetings. */
        private static final Pattern END = Pattern.compile(";\\s|(?<=[\\p{L}\\d)}]{2})(?<!\\b(?:Acad|Amer|Ann|Appl|Biol|Bull|Chem|Commun|Comput|Conf|Eng|Int|Intl|Inf|Lett|Mag|Mach|Math|Med"
                + "|Nat|Natl|Netw|Phys|Proc|Res|Rev|Sci|Soc|Softw|St|Symp|Syst|Tech|Theor|Trans|Univ))\\.\\s(?=[^\\p{Ll}])");
    }

    private StatusWords() {}

    private static void word(String status, String... words) {
        WORDS.put(status, status);
        for (String word : words) {
            WORDS.put(word, status);
        }
    }

    static Entry normalise(Entry entry) {
        Optional<String> said = entry.get("pubstate");
        if (said.isPresent()) {
            String status = WORDS.get(folded(said.get()));
            return status == null || status.equals(said.get()) ? entry : entry.with("pubstate", status);
        }
        for (String field : new String[] {"note", "howpublished", "status", "addendum", "year", "journal", "booktitle",
            "publisher"}) {
            Optional<Entry> read = read(entry, field);
            if (read.isPresent()) {
                return read.get();
            }
        }
        return entry;
    }

    private static Optional<Entry> read(Entry entry, String field) {
        String value = withoutSubject(folded(entry.get(field).orElse("")));
        String status = WORDS.get(value);
        if (status != null) {
            return Optional.of(entry.without(field).with("pubstate", status));
        }
        // "Under review at ICML" says more, and is a note wherever it stands. A journal is no sentence.
        boolean sentence = field.equals("note") || field.equals("howpublished") || field.equals("addendum");
        return sentence ? begun(value).map(found -> noted(entry, field).with("pubstate", found)) : Optional.empty();
    }

    /** The status that a sentence begins with: {@code under review at icml -> submitted}. */
    private static Optional<String> begun(String value) {
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            String behind = value.startsWith(word.getKey()) ? value.substring(word.getKey().length()) : "";
            boolean apart = behind.startsWith(", ") || behind.startsWith("; ");
            boolean begins = (apart || behind.startsWith(" ") && firstLength(value) < LONGEST_SENTENCE) && word.getKey().length() > 5;
            if (begins && !word.getKey().equals("preprint") && !word.getKey().equals("working paper")) {
                return Optional.of(word.getValue());
            }
        }
        return Optional.empty();
    }

    private static int firstLength(String value) {
        Matcher end = Forms.END.matcher(value);
        return end.find() ? end.start() : value.length();
    }

    /**
     * What a note says beside the status that it begins with: {@code Under review at ICML. Code at hand -> Code at hand}.
     *
     * @param note LaTeX text that begins with a status
     */
    public static String beside(String note) {
        String lower = note.toLowerCase(Locale.ROOT);
        for (String word : WORDS.keySet()) {
            String behind = lower.startsWith(word) ? note.substring(word.length()) : "";
            if (behind.startsWith(". ") || behind.startsWith(", ") || behind.startsWith("; ")) {
                return behind.substring(2).strip();
            }
        }
        Matcher end = Forms.END.matcher(note);
        return end.find() ? note.substring(end.end()).strip() : "";
    }

    private static Entry noted(Entry entry, String field) {
        return field.equals("note") || entry.has("note") ? entry
                : entry.with("note", entry.get(field).orElse("")).without(field);
    }

    /**
     * What the note of an entry says of its status beyond the bare word, as it is written there:
     * {@code pubstate = {submitted}, note = {Under review at {JMLR}.} -> Under review at {JMLR}}.
     *
     * @param entry in the one dialect
     */
    public static Optional<String> sentence(Entry entry) {
        String note = entry.get("note").orElse("").strip();
        boolean same = begun(withoutSubject(folded(note))).filter(status -> entry.get("pubstate").filter(status::equals).isPresent()).isPresent();
        return same ? Optional.of(note.endsWith(".") ? note.substring(0, note.length() - 1) : note) : Optional.empty();
    }

    /** {@code manuscript under review at jmlr -> under review at jmlr}; a status of more words is left as it is. */
    private static String withoutSubject(String value) {
        for (String subject : new String[] {"manuscript ", "paper ", "article ", "currently ", "work "}) {
            if (value.startsWith(subject) && !WORDS.containsKey(value)) {
                return value.substring(subject.length());
            }
        }
        return value;
    }

    private static String folded(String value) {
        String text = value.replace("{", "").replace("}", "").replace("(", "").replace(")", "").strip();
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
