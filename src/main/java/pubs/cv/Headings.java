package pubs.cv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceWords;
import pubs.model.TextStyle.Look;

/** What the headings of a CV say. */
final class Headings {
    private static final List<String> PUBLICATIONS = List.of("publication", "papers", "paper", "articles", "preprint", "manuscript",
            "bibliography", "references", "published work", "edited volumes", "edited collections", "special issues", "encyclopedia", "translations", "commentaries", "short pieces", "other writing", "policy briefs", "op-eds", "public scholarship", "exhibition catalog", "book notes", "essays", "book reviews", "出版", "research output", "trabalhos publicados", "trabajos publicados", "lavori pubblicati", "veröffentlichte arbeiten", "produção bibliográfica", "producción bibliográfica", "produção científica", "producción científica", "produzione scientifica", "selected works", "scholarly work", "veröffentlichung", "publikation",
            "schriften", "publicaciones", "artículos", "pubblicazioni", "articoli", "publicações", "artigos", "publicaties",
            "публикаци", "научные труды", "печатные работы", "список работ", "список трудов", "научные работы", "发表", "论文", "論文", "著作", "学術論文", "業績", "travaux");
    /** Words of kinds; the first that a heading has is its kind. */
    private static final String[][] KINDS = {
        {"workshop", "workshop"}, {"poster", "poster"}, {"demos", "poster"}, {"demo paper", "poster"}, {"demonstration", "poster"}, {"conference", "conference"}, {"proceedings", "conference"}, {"konferenz", "conference"},
        {"tagung", "conference"}, {"conférence", "conference"}, {"congres", "conference"}, {"actes", "conference"}, {"会议", "conference"},
        {"国際会議", "conference"}, {"symposi", "conference"}, {"preprint", "preprint"}, {"arxiv", "preprint"}, {"working paper", "preprint"}, {"under review", "submitted"},
        {"submitted", "submitted"}, {"under submission", "submitted"}, {"in submission", "submitted"}, {"under revision", "submitted"},
        {"in review", "submitted"}, {"in revision", "submitted"}, {"r&r", "submitted"}, {"revise and resubmit", "submitted"}, {"revise & resubmit", "submitted"}, {"to appear", "forthcoming"}, {"forthcoming", "forthcoming"}, {"accepted", "forthcoming"}, {"in press", "inpress"},
        {"in prep", "inpreparation"}, {"in progress", "inpreparation"}, {"ongoing projects", "inpreparation"}, {"ongoing work", "inpreparation"}, {"en préparation", "inpreparation"}, {"in vorbereitung", "inpreparation"},
        {"en preparación", "inpreparation"}, {"em preparação", "inpreparation"}, {"in preparazione", "inpreparation"}, {"capitol", "chapter"}, {"rezension", "journal"}, {"besprechung", "journal"}, {"anmerkung", "journal"}, {"book review", "journal"}, {"comptes rendus", "journal"},
        {"comptes-rendus", "journal"}, {"recension", "journal"}, {"reseña", "journal"}, {"resenha", "journal"}, {"chapter", "chapter"}, {"kapitel", "chapter"}, {"chapitre", "chapter"}, {"capítulo", "chapter"},
        {"buchbeitr", "chapter"}, {"journal", "journal"}, {"zeitschrift", "journal"}, {"revue", "journal"}, {"revista", "journal"}, {"期刊", "journal"},
        {"article", "journal"}, {"artikel", "journal"}, {"aufsätze", "journal"}, {"sammelb", "chapter"}, {"sammelwerk", "chapter"}, {"kommentierung", "chapter"},
        {"lexikon", "chapter"}, {"beitr", "chapter"}, {"thesis", "thesis"}, {"theses", "thesis"}, {"tesis doctoral", "thesis"}, {"tesis de", "thesis"}, {"thèse", "thesis"}, {"tese de", "thesis"}, {"tesi di", "thesis"}, {"dissertation", "thesis"},
        {"report", "report"}, {"book", "book"}, {"monograph", "book"}, {"monograf", "book"}, {"bücher", "book"}, {"herausgeber", "book"}, {"ouvrage", "book"}, {"curatel", "book"}, {"livre", "book"}, {"libro", "book"}};
    private static final List<String> OTHERS = List.of("education", "experience", "employment", "teaching", "service", "award", "honor",
            "honour", "talk", "presentation", "skill", "language", "reference", "contact", "interest", "biograph", "about", "news",
            "grant", "funding", "patent", "software", "project", "student", "supervis", "advis", "membership", "review", "editorial",
            "position", "appointment", "seminar", "attended", "attendance", "organis", "organiz", "internship", "activit", "outreach", "media", "press", "lehre", "ausbildung", "formación",
            "expérience", "enseignement", "referee", "invention", "volunteer", "hobb", "certificat", "competition", "summary", "profile", "academic background");

    private static final Pattern TALKS = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("talks") + "(?!\\p{L})");
    private static final Pattern KIND_ALONE = Pattern.compile("(?:(?:" + ReferenceWords.any("works-of") + "|" + ReferenceWords.any("works") + ")[\\s,/&-]{1,3}+){0,5}"
            + ReferenceWords.any("works") + "(?:\\s(?:" + ReferenceWords.any("works-of") + "|" + ReferenceWords.any("works") + ")){0,5}:?");
    /** What makes works of talks: <i>Refereed conference presentations</i>, <i>Papers and talks</i>. */
    private static final Pattern WORKS = Pattern.compile("proceedings|actes|referee|reviewed|published|abstract");

    /** Headings at the end of a list for what has no other place. */
    private static final Set<String> MISCELLANEOUS = Set.of("other", "others", "misc", "misc.", "miscellaneous", "other works", "sonstiges", "weitere",
            "autres", "otros", "altro", "overige");

    /** What one work was given, which is no part of a CV. */
    private static final Pattern AWARD = Pattern.compile("(?i)[(\\[*]?\\s?(?:best|outstanding|distinguished|honou?rable)\\s(?!.*\\b(?:papers|awards|posters|talks|theses|publications|articles|lectures|presentations)\\b)(?:.{0,30}\\s)?(?:paper|poster|talk|thesis|dissertation|artifact|mention|demo|presentation|award|prize|reviewer)\\b.{0,40}");
    /** {@code KDD 2020}: a meeting has its year as a part of its name. */
    private static final Pattern OF_MEETING = Pattern.compile("(?<!\\p{L})(?!(?i:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|papers?|works?|articles?|year|fall|spring|cont)\\p{L}{0,8}(?!\\p{L}))\\p{Lu}\\p{L}{0,8}\\p{Lu}");
    private static final Pattern NUMBER = Pattern.compile("^[\\s\\d.:()\\[\\]*#IVXivx-]{0,8}\\s");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BULLET = Pattern.compile("[•●▪◦·‣■▸➢*–—-]\\s");
    /** {@code Here is a list of my publications:}; in characters. */
    private static final int LONGEST_LEAD = 90;

    /** A status, which is no word of another part of a CV. */
    private static final Pattern NO_OTHER = Pattern.compile("in press|(?:current|ongoing) (?:activities|projects)|(?:in|under) review(?! of)|peer.?reviewed|(?:^|[(,] ?|non[- ]?|not |un)refereed|refereed(?= \\p{L})");

    /** What names publications as a whole heading only: <i>Journals Refereed</i> are none. */
    private static final Pattern ALONE = Pattern.compile("references|works|(?:(?:non|not|un)[- ]?)?(?:refereed|peer[- ]?reviewed)");

    /** The kinds of works that no list of something else has. */
    private static final Set<String> PRINTED = Set.of("journal", "chapter", "book", "conference");

    private static final Set<String> BESIDE = Set.of("workshop", "poster");
    /** {@code Conference and Workshop Papers}: some of what stands below is in the main proceedings. */
    private static final Pattern AND = Pattern.compile("(?:\\s(?:and|und|et|y|e)\\s|[/,&+])");
    private static final Pattern MAIN = Pattern.compile("conf[eé]ren|proceedings|symposi|journal|congres|konferenz|tagung");

    private static final Set<String> STATUS = Set.of("inpreparation", "submitted", "forthcoming", "inpress");
    /** {@code Accepted and published papers}, {@code 2026 and forthcoming}: not all below is still to come. */
    private static final Pattern PAST = Pattern.compile("(?<!to be )\\bpublished\\b|\\b20\\d\\d\\b");

    /** What names works as well as service to others: what stands below tells. */
    private static final Pattern MAY_BE_WORKS = Pattern.compile("(?i)(?:(?:selected|invited|short|book|review) )?(?:peer[- ]review(?:ed)?|reviews|review essays|editorials|letters(?: to the editor)?|notes|media|press)|(?:(?:selected|granted|awarded|pending|issued) )?patents?(?: (?:and|&) patent applications| applications)?|software|technical reports");

    private Headings() {}

    /** Whether all of a heading is a word for works and for something else, {@code Reviews}. */
    static boolean mayBeWorks(String heading) {
        return MAY_BE_WORKS.matcher(heading.strip()).matches();
    }

    /** Whether a line stands where a heading does and looks like one, though the format does not say so. */
    static boolean looksLikeOne(CvLine line, boolean apartBelow) {
        String text = line.text().plain();
        if (line.heading() > 0) {
            return true;
        }
        if (line.marker().isEmpty() && text.endsWith(":") && text.length() <= LONGEST_LEAD && apartBelow && isPublications(text)) {
            return true;
        }
        if (!line.marker().isEmpty() || BULLET.matcher(text).lookingAt() || text.length() > 60 || text.endsWith(".") || text.endsWith(",") || text.endsWith(";")) {
            return false;
        }
        if (line.text().runs().stream().map(run -> run.style().link()).anyMatch(link -> !link.isEmpty() && !link.startsWith("#"))) {
            // "arXiv PDF" below an item.
            return false;
        }
        if (AWARD.matcher(text).matches()) {
            return false;
        }
        boolean bold = line.text().runs().stream().allMatch(run -> run.style().has(Look.BOLD) || run.text().isBlank());
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().filter(Character::isLetter).count() >= 4
                && text.chars().noneMatch(Character::isDigit);
        if (bold && line.apart() && year(text).isPresent()) {
            return true;
        }
        String lower = bare(text);
        boolean known = words(lower) <= 6 && (isPublications(text) || kind(text).isPresent() || year(text).isPresent()
                || OTHERS.stream().anyMatch(lower::startsWith));
        return line.apart() && isNameOfPart(text, lower) || line.apart() && (capitals || (bold || known) && words(lower) <= 7 && apartBelow) || capitals && apartBelow && known;
    }

    /** {@code Publications}, {@code Books}, {@code Grants}: words that are the heading of a part, whatever stands right below. */
    private static boolean isNameOfPart(String text, String lower) {
        return Character.isUpperCase(text.codePointAt(0)) && text.chars().noneMatch(Character::isDigit)
                && (text.endsWith("s") && isKindAlone(text) || words(lower) <= 2 && (isPublications(text) || TALKS.matcher(lower).matches()) && text.indexOf('.') < 0 || OTHERS.stream().anyMatch(other -> lower.equals(other) || lower.equals(other + "s")));
    }

    /** Whether a text begins as the item of a list does. */
    static boolean isBulleted(String text) {
        return BULLET.matcher(text).lookingAt();
    }

    /** Whether a heading names a part of a CV, a kind of publications or a year. */
    static boolean isKnown(String heading) {
        return isPublications(heading) || kind(heading).isPresent() || year(heading).isPresent() || isOther(heading);
    }

    /** The level of a heading: that of the format; without one, capitals stand above others. */
    static int level(CvLine line) {
        String text = line.text().plain();
        return line.heading() > 0 ? line.heading() : text.equals(text.toUpperCase(Locale.ROOT)) ? 1 : 2;
    }

    static boolean isPublications(String heading) {
        String lower = bare(heading);
        return PUBLICATIONS.stream().anyMatch(lower::contains) && !lower.startsWith("reference") || ALONE.matcher(lower).matches();
    }

    /** Whether a line of plain text above a list is no more than the name of printed works, which is a heading where the format knows none. */
    static boolean begins(CvLine line, CvLine next) {
        String text = line.text().plain();
        return line.heading() == 0 && line.marker().isEmpty() && next != null && next.marker().isEmpty() && BULLET.matcher(next.text().plain()).lookingAt()
                && isKindAlone(text) && (isPublications(text) || kind(text).filter(PRINTED::contains).isPresent()) && !isOther(text);
    }

    /** Whether a heading begins another part of a CV. */
    static boolean isOther(String heading) {
        String bare = bare(heading);
        String lower = NO_OTHER.matcher(WORKS.matcher(bare).find() ? TALKS.matcher(bare).replaceAll("") : bare).replaceAll("");
        return !isPublications(heading) && OTHERS.stream().anyMatch(lower::contains);
    }

    /** Whether a line has no words but those that name kinds of works, {@code Peer-reviewed journal articles}; of one work it would be said of that. */
    static boolean isKindAlone(String text) {
        return KIND_ALONE.matcher(text.strip()).matches();
    }

    /** Whether a line is no more than a year. */
    static boolean isYearAlone(String text) {
        return year(text).filter(year -> text.replace(":", "").equals(year)).isPresent();
    }

    /** Whether a heading names talks, and no works. */
    static boolean isTalks(String heading) {
        return TALKS.matcher(heading).find() && !isPublications(heading) && !WORKS.matcher(bare(heading)).find();
    }

    /** Whether a kind says how far the works below are. */
    static boolean isStatus(String kind) {
        return STATUS.contains(kind);
    }

    /** The kind that a heading names: that of {@code Kind.id()}, {@code poster}, or {@code submitted}. */
    static Optional<String> kind(String heading) {
        String lower = bare(heading);
        boolean past = PAST.matcher(lower).find();
        boolean mixed = AND.matcher(lower).find() && MAIN.matcher(lower).find();
        for (String[] row : KINDS) {
            if (lower.contains(row[0]) && !(past && STATUS.contains(row[1])) && !(mixed && BESIDE.contains(row[1]))) {
                return Optional.of(row[1]);
            }
        }
        return MISCELLANEOUS.contains(lower) ? Optional.of("other") : Optional.empty();
    }

    /** The year that a heading is. */
    static Optional<String> year(String heading) {
        String bare = NO_DIGITS.matcher(heading).replaceAll("");
        boolean only = heading.length() <= 12 && !OF_MEETING.matcher(heading).find() && bare.length() == 4 && (bare.startsWith("19") || bare.startsWith("20"));
        return only ? Optional.of(bare) : Optional.empty();
    }

    private static String bare(String heading) {
        return NUMBER.matcher(heading.toLowerCase(Locale.ROOT)).replaceFirst("").strip();
    }

    private static int words(String text) {
        return BLANKS.split(text).length;
    }
}
