package pubs.cv.item;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links by where they lead and by what they are called; a label such as {@code [pdf]} is no text of the item. */
final class Links {
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(]([A-Za-z ]{2,14})[\\])]");

    /** {@code Code: https://…}: what a link is called may stand before it. */
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "(?i)\\b(?:links? to (?:the |our |its )?)?(pdf|paper|preprint|manuscript|working paper|code|github|slides?|vid[eé]o|talk|poster|website|web|demo|data(?:set)?|models?|software)s?\\s?(?::|(?: is| are)?(?: available)?(?: online)?(?: at| from)\\s?:?)\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"”\\u0001]{1,500}");
    private static final Pattern SHOWN = Pattern.compile("\\s*\\w[^\\s/.]*+[/.]\\S+\\s*");
    private static final Pattern GIVEN = Pattern.compile("(?i)poster|talk|demo|press");
    /** What a link is called that leads to the paper as it was before it appeared, if it has. */
    private static final Pattern DRAFT = Pattern.compile("(?i)[\\[(]?(?:working paper|manuscript|draft)[\\])]?");
    /** {@code . Working Paper}, and not {@code NBER Working Paper}. */
    private static final Pattern PARTED = Pattern.compile("(?:^|[.,;:|()\\[\\n/·•–—-]\\s?)$");
    private static final int LONGEST_LABEL = 40;
    /** {@code javascript:}, {@code mailto:}, and a place on the page itself: nothing that a reader of the entry could open. */
    private static final Pattern NO_LINK = Pattern.compile("#.*|(?!(?i:https?|ftp):)[A-Za-z][A-Za-z0-9+.-]{1,20}:.*", Pattern.DOTALL);
    /** What a document beside the paper is called. */
    private static final Pattern BESIDE = Pattern.compile("appendix|supplement(?:ary)?|data(?:set)?|replication data|press|news|blog.*|(?:[\\w ]{0,24})materials|errat(?:um|a)|corrigendum");

    /** Hears of the field that a link is one of, and of what it is called; that may be nothing. */
    interface Taker {
        void take(String field, String link, String label);
    }

    private final ItemText item;
    private final Rest rest;
    private final Taker taker;
    private final Reading reading;

    private Links(ItemText item, Rest rest, Taker taker, Reading reading) {
        this.item = item;
        this.rest = rest;
        this.taker = taker;
        this.reading = reading;
    }

    /**
     * Gives the fields of all links but those of authors, which lead to their homepages; the labels are taken.
     *
     * @param rest    the text in which what was taken already is U+0001
     */
    static void take(ItemText item, Rest rest, Taker taker, Reading reading) {
        new Links(item, rest, taker, reading).take();
    }

    private void take() {
        for (int i = 0; i < item.length();) {
            String link = item.link(i);
            int end = i + 1;
            while (end < item.length() && item.link(end).equals(link)) {
                end++;
            }
            if (!link.isEmpty() && !(i >= reading.authors().start() && i < reading.authors().end())) {
                String label = item.text().substring(i, end);
                Matcher known = Forms.LABELS.matcher(label);
                boolean draft = DRAFT.matcher(label).matches() && PARTED.matcher(item.text().substring(Math.max(0, i - 2), i)).find() && !Character.isLetterOrDigit(item.at(end + 1));
                boolean isLabel = draft || known.matches();
                if (draft) {
                    taker.take("draft", label.strip(), label);
                }
                Matcher before = LABEL_BEFORE.matcher(item.text()).region(Math.max(0, i - LONGEST_LABEL), i);
                boolean labelled = !isLabel && before.find();
                link(link, draft ? "pdf" : isLabel ? known.group(1).toLowerCase(Locale.ROOT) : labelled ? before.group(1).toLowerCase(Locale.ROOT) : "", i < reading.titleEnd() && end > reading.titleStart());
                // An address that is shown is no more than the link.
                boolean shown = SHOWN.matcher(label).matches() && link.contains(label.strip());
                if (isLabel || labelled || shown) {
                    rest.takeWhole(labelled ? before.start() : i, end);
                }
            }
            i = end;
        }
        written();
        Matcher label = IN_BRACKETS.matcher(rest.text());
        while (label.find()) {
            // In parentheses "poster" or "talk" without a link says what was given.
            boolean given = label.group().startsWith("(") && GIVEN.matcher(label.group(1)).matches();
            if (!given && Forms.LABELS.matcher(label.group(1)).matches()) {
                rest.take(label.start(), label.end());
            }
        }
    }

    /** {@code Code: https://…} in a text without links. */
    private void written() {
        Matcher address = ADDRESS.matcher(rest.text());
        while (address.find()) {
            Matcher before = LABEL_BEFORE.matcher(item.text()).region(Math.max(0, address.start() - LONGEST_LABEL), address.start());
            String link = Pieces.trim(address.group());
            if (before.find() && rest.at(before.start()) != Rest.TAKEN) {
                link(link, before.group(1).toLowerCase(Locale.ROOT), false);
                rest.take(before.start(), address.start() + link.length());
            }
        }
    }

    private void link(String link, String label, boolean ofTitle) {
        Matcher doi = Forms.DOI.matcher(link);
        Matcher arxiv = Forms.ARXIV.matcher(link);
        boolean known = doi.find();
        if (known && BESIDE.matcher(label).matches()) {
            // That of its data is none of the work.
            taker.take("note", label + ": " + link, label);
        } else if (known) {
            taker.take("doi", Pieces.trim(doi.group(1)), label);
        } else if (arxiv.find()) {
            taker.take("eprint", arxiv.group(1), label);
            taker.take("eprinttype", "arxiv", label);
        } else if (!NO_LINK.matcher(link).matches()) {
            String field = field(link, label, ofTitle);
            if (!field.isEmpty()) {
                taker.take(field, field.equals("note") && !label.isEmpty() ? label + ": " + link : link, label);
            }
        }
    }

    private static String field(String link, String label, boolean ofTitle) {
        boolean pdf = link.endsWith(".pdf");
        return switch (label) {
            case "pdf", "paper", "preprint", "manuscript", "working paper", "full text" -> "pdf";
            case "code", "github", "software", "artifact" -> "code";
            case "slides", "slide" -> "slides";
            case "video", "vidéo", "talk" -> "video";
            case "poster" -> "poster";
            case "project", "project page", "website", "web", "demo" -> "website";
            case "bib", "bibtex", "model", "models" -> "";
            default -> pdf ? BESIDE.matcher(label).matches() ? "note" : "pdf" : link.contains("github.com/") ? "code"
                    // Of the addresses within the site of the document, those of a rubric or a person say nothing of the work.
                    : link.startsWith("http") || ofTitle ? "url" : label.isEmpty() ? "" : "note";
        };
    }
}
