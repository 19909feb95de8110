package pubs.cv.tagger;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pubs.csl.CslDate;
import pubs.csl.CslItem;
import pubs.model.Contributor;
import pubs.model.Contributors;

/**
 * References in layouts that no style prescribes, as CVs, theses and old papers have them: parts in other orders, parted by
 * other signs, names, dates and volumes in many forms. Each layout is chosen anew.
 */
final class FreeLayouts {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ENGLISH, Locale.ENGLISH, Locale.GERMAN,
            Locale.FRENCH, new Locale("es"), Locale.ITALIAN, new Locale("pt"));
    /** One letter for each part, in order: Author, Title, Editor, Container, Volume, Pages, Date, pUblisher, pLace. */
    private static final List<String> ARTICLES = List.of("ATCVPD", "ATCVDP", "ADTCVP", "ADTCVP", "TACVPD", "TACD", "ATCDVP",
            "ACVPD", "ACVDP", "ADCVP", "DATCVP", "ATDCVP", "TCVPDA", "ATCVP", "TACDVP", "ACDVP", "ATVCDP");
    private static final List<String> PAPERS = List.of("ATCPLD", "ATCDP", "ADTCPL", "TACD", "ATCLDP", "ATCD", "TCDA", "ATCPD",
            "ATCPLUD", "ATECUPD", "DATC", "ATCULD", "TADC", "ADTCP", "TAC", "ATC", "ATCLD");
    private static final List<String> CHAPTERS = List.of("ATECLUDP", "ATCELUDP", "ADTECPLU", "ADTECLUP", "ATECPUD", "ATCPD",
            "ATECLDP", "ADTCELU", "ATCEUD", "ATCLUDP", "ADTECULP", "ATEUCLD");
    private static final List<String> BOOKS = List.of("ATLUD", "ADTLU", "ATULD", "ATUD", "ATLD", "ADTUL", "TAUD", "ATULDP",
            "TALUD", "ETLUD", "EDTLU", "ADTU", "ATVLUD", "ATECLUD", "ADTEUL", "ADTL", "ATD", "ATUDL");
    private static final List<String> THESES = List.of("ATNUD", "ATNULD", "ADTNU", "ADTNUL", "ATNDU", "ATUND", "ADTU");
    private static final List<String> OTHERS = List.of("ATD", "ATUD", "ADTU", "ATNDU", "ADTNUL", "ATULD", "ATCD", "ADT", "TAD");

    private final Works works;
    private final Choice choice;
    private final List<String> notes;

    FreeLayouts(Works works, List<String> notes, Choice choice) {
        this.works = works;
        this.choice = choice;
        this.notes = notes;
    }

    LabelledText next(CslItem item) {
        List<String> orders = switch (item.type()) {
            case "article-journal", "article-magazine", "article-newspaper" -> ARTICLES;
            case "paper-conference" -> PAPERS;
            case "chapter" -> CHAPTERS;
            case "book" -> BOOKS;
            case "thesis", "report" -> THESES;
            default -> OTHERS;
        };
        String order = choice.of(orders);
        LabelledText.Builder text = new LabelledText.Builder();
        String between = choice.of(". ", ". ", ". ", ", ", ", ", "; ", " ");
        boolean quoted = choice.chance(0.3);
        String open = choice.of("\"", "“", "“", "‘", "« ", "„", "'");
        String close = switch (open) {
            case "\"" -> "\"";
            case "“" -> "”";
            case "‘" -> "’";
            case "« " -> " »";
            case "„" -> "“";
            default -> "'";
        };
        Locale language = choice.of(LANGUAGES);
        boolean hasPlace = item.type().startsWith("article") || item.type().equals("paper-conference")
                || item.type().equals("chapter");
        if (hasPlace && choice.chance(0.25)) {
            return standard(item, language);
        }
        int bracketed = choice.chance(0.15) ? choice.below(order.length()) : -1;
        char before = ' ';
        for (int i = 0; i < order.length(); i++) {
            char part = order.charAt(i);
            LabelledText said = part(part, item, language, i);
            if (said.text().isBlank()) {
                continue;
            }
            boolean bracket = part == 'D' && before != ' ' && choice.chance(i == 1 ? 0.6 : 0.3)
                    || i == bracketed && i > 0 && part != 'A' && part != 'T' && before != ' ';
            String sign = text.isEmpty() ? "" : sign(before, part, between, bracket);
            text.add(sign);
            if (part == 'T' && quoted) {
                boolean inside = choice.chance(0.4);
                text.add(open).add(said).add(inside ? "," + close : close);
            } else if (bracket) {
                text.add("(").add(said).add(")");
            } else {
                text.add(said);
            }
            before = part;
        }
        if (choice.chance(0.12)) {
            text.add(choice.of(". ", ", ", " ", "; ", " (", " — ")).add(choice.of(notes), Label.NOTE);
        }
        return text.add(choice.of(".", ".", ".", "", ";")).build();
    }

    /** As BibTeX's standard styles have it: {@code In A and B, editors, C, volume 3 of S, pages 1–9, Place, May 1990. P.} */
    private LabelledText standard(CslItem item, Locale language) {
        LabelledText.Builder text = new LabelledText.Builder();
        text.add(choice.of("", "[" + choice.between(1, 99) + "] "), Label.OTHER);
        text.add(part('A', item, language, 0)).add(". ").add(part('T', item, language, 0)).add(". ");
        if (item.type().startsWith("article")) {
            text.add(part('C', item, language, 0)).add(", ").add(Integer.toString(choice.between(1, 90)), Label.VOLUME);
            if (choice.chance(0.6)) {
                text.add("(").add(Integer.toString(choice.between(1, 12)), Label.ISSUE).add(")");
            }
            int first = choice.between(1, 900);
            return text.add(":").add(first + choice.of("–", "-", "--") + (first + 12), Label.PAGES).add(", ")
                    .add(part('D', item, language, 0)).add(".").build();
        }
        Contributors editors = item.names().getOrDefault("editor", Contributors.NONE);
        boolean edited = !editors.isEmpty() && choice.chance(0.7);
        if (edited) {
            text.add("In " + people(editors) + (editors.people().size() > 1 ? ", editors" : ", editor"), Label.EDITOR).add(", ");
        }
        String name = or(Works.text(item, "container-title"), "Proceedings of the Workshop");
        text.add((edited ? "" : "In ") + name, Label.CONTAINER);
        if (choice.chance(0.4)) {
            text.add(", ").add(choice.of("volume ", "vol. ", "number ") + choice.between(1, 3000), Label.VOLUME)
                    .add(" of " + works.series(), Label.CONTAINER);
        } else if (choice.chance(0.2)) {
            text.add(", ").add(works.series(), Label.CONTAINER).add(choice.of(" ", ", "))
                    .add(Integer.toString(choice.between(1, 900)), Label.VOLUME);
        }
        int first = choice.between(1, 900);
        LabelledText pages = new LabelledText.Builder().add(choice.of("pages ", "pp. ", "pages ") + first
                + choice.of("–", "-", "--") + (first + 9), Label.PAGES).build();
        boolean early = choice.chance(0.7);
        text.add(early ? ", " : "").add(early ? pages : new LabelledText.Builder().build());
        if (choice.chance(0.4)) {
            text.add(", ").add(works.place(), Label.PLACE);
        }
        if (choice.chance(0.5)) {
            text.add(choice.of(". ", ", ")).add(works.publisher(), Label.PUBLISHER);
        }
        return text.add(", ").add(part('D', item, language, 0)).add(".").build();
    }

    private String sign(char before, char part, String between, boolean bracket) {
        if (bracket) {
            return " ";
        }
        if (before == 'L' && part == 'U') {
            return choice.of(": ", ": ", ": ", ", ", " : ");
        }
        if (before == 'U' && part == 'L' && choice.chance(0.25)) {
            return " ";
        }
        if (before == 'D' && choice.chance(0.4)) {
            return choice.of(". ", " ", ": ", ", ", "; ");
        }
        if (before == 'A' && part == 'T' && choice.chance(0.3)) {
            return choice.of(": ", ", ", ". ", " ", ".: ", " - ", " – ", "; ");
        }
        if (before == 'C' && part == 'V') {
            return choice.of(" ", ", ", " ", "; ", ". ");
        }
        if (before == 'V' && part == 'P') {
            return choice.of(", ", ":", ": ", ", ", "; ", " ");
        }
        return choice.chance(0.2) ? choice.of(". ", ", ") : between;
    }

    private LabelledText part(char part, CslItem item, Locale language, int place) {
        LabelledText.Builder text = new LabelledText.Builder();
        switch (part) {
            case 'A' -> text.add(people(item.names().getOrDefault("author", item.names().getOrDefault("editor",
                    Contributors.NONE))), Label.AUTHOR);
            case 'E' -> editors(text, item);
            case 'T' -> text.add(Works.text(item, "title").strip(), Label.TITLE);
            case 'C' -> container(text, item);
            case 'V' -> volume(text, item);
            case 'P' -> pages(text, item);
            case 'D' -> date(text, item, language);
            case 'U' -> text.add(or(Works.text(item, "publisher"), works.publisher()), Label.PUBLISHER);
            case 'L' -> text.add(or(Works.text(item, "publisher-place"), works.place()), Label.PLACE);
            default -> text.add(choice.of("PhD thesis", "Ph.D. thesis", "PhD dissertation", "Master's thesis", "Diss.",
                    "Doctoral dissertation", "Technical report", "Tech. Rep. " + choice.between(1, 999), "Working paper",
                    "Technical Report TR-" + choice.between(80, 99) + "-" + choice.between(1, 50), "Thèse de doctorat",
                    "Unpublished manuscript", "Research Report", "Projektarbeit",
                    "Preprint, arXiv:" + choice.between(1000, 2300) + "." + choice.between(10000, 20000), "Preprint",
                    "Policy Brief " + choice.between(1, 40), "Tech. rep.", "Masters Thesis", "Memoire", "M.Sc. Thesis", "Report No. " + choice.between(1, 400)),
                    Label.NOTE);
        }
        return text.build();
    }

    private static String or(String value, String other) {
        return value.isBlank() ? other : value;
    }

    private void editors(LabelledText.Builder text, CslItem item) {
        Contributors editors = item.names().getOrDefault("editor", Contributors.NONE);
        if (editors.isEmpty()) {
            return;
        }
        String names = people(editors);
        text.add(switch (choice.below(6)) {
            case 0 -> "In " + names + choice.of(" (Ed.)", " (Eds.)", " (ed.)", ", editor", ", editors", " (eds)", ", ed.",
                    ", eds.");
            case 1 -> choice.of("in: ", "In: ", "in ") + names + choice.of(" (Hrsg.)", " (Hg.)", " (ed.)", " (éd.)", " (dir.)",
                    " (a cura di)", " (coord.)", " (Eds.)", " (orgs.)");
            case 2 -> choice.of("edited by ", "ed. ", "eds. ", "ed. by ", "Edited by ", "hrsg. von ", "a cura di ",
                    "sous la direction de ", "trans. ", "translated by ", "trad. ", "ed. and trans. ") + names;
            case 3 -> names + choice.of(" (Ed.)", " (Eds.)", ", editors", ", Eds.");
            case 4 -> names + choice.of(", ed", " (Hrsg.)", " (ed.)");
            default -> "In " + names;
        }, Label.EDITOR);
    }

    private void container(LabelledText.Builder text, CslItem item) {
        String name = or(Works.text(item, "container-title"), Works.text(item, "collection-title"));
        if (name.isBlank()) {
            return;
        }
        boolean journal = item.type().startsWith("article");
        String shorter = Works.text(item, "container-title-short");
        String said = !shorter.isBlank() && choice.chance(0.5) ? shorter : name;
        if (journal && choice.chance(0.2)) {
            said = abbreviated(said);
        }
        String lead = journal ? choice.chance(0.07) ? choice.of("in ", "In ", "in: ") : ""
                : choice.of("In ", "In ", "in ", "In: ", "in: ", "", "In Proc. ", "In Proceedings of ", "Proc. of ", "dans ", "en ");
        text.add(lead + said, Label.CONTAINER);
        if (!journal && choice.chance(0.15)) {
            text.add(choice.of(", ", " ", " (")).add(initials(name) + choice.of("", "'", " ", "-", " '")
                    + choice.between(10, 99), Label.CONTAINER).add(choice.of("", ")"));
        }
    }

    /** {@code Journal of Machine Learning -> J. Mach. Learn.}, in part by chance. */
    private String abbreviated(String name) {
        StringBuilder text = new StringBuilder();
        boolean dots = choice.chance(0.7);
        for (String word : name.split(" ")) {
            boolean small = word.length() < 4 && Character.isLowerCase(word.isEmpty() ? 'x' : word.charAt(0));
            if (small && choice.chance(0.8) || word.isEmpty()) {
                continue;
            }
            int keep = Math.min(word.length(), choice.between(3, 5));
            text.append(text.length() == 0 ? "" : " ").append(word, 0, keep).append(keep < word.length() && dots ? "." : "");
        }
        return text.length() == 0 ? name : text.toString();
    }

    private static String initials(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && text.length() < 6) {
                text.append(word.charAt(0));
            }
        }
        return text.toString();
    }

    private void volume(LabelledText.Builder text, CslItem item) {
        String volume = or(Works.text(item, "volume"), Integer.toString(choice.between(1, 120)));
        String issue = or(Works.text(item, "issue"), Integer.toString(choice.between(1, 12)));
        if (choice.chance(0.1)) {
            text.add(choice.of("n°", "n° ", "No. ", "no. ", "Nr. ", "Heft ", "Issue ", "nº ", "#") + issue, Label.ISSUE);
            return;
        }
        String lead = choice.of("", "", "", "", "vol. ", "Vol. ", "Bd. ", "t. ", "Volume ", "vol ", "v. ");
        text.add(lead + volume, Label.VOLUME);
        if (choice.chance(0.45)) {
            switch (choice.below(5)) {
                case 0, 1 -> text.add(choice.of("(", " (")).add(issue, Label.ISSUE).add(")");
                case 2 -> text.add(", ").add(choice.of("no. ", "No. ", "n° ", "nr. ", "Issue ", "Heft ", "núm. ") + issue,
                        Label.ISSUE);
                case 3 -> text.add(choice.of("/", ".", ":")).add(issue, Label.ISSUE);
                default -> text.add(choice.of(", ", " ")).add(issue, Label.ISSUE);
            }
        }
    }

    private void pages(LabelledText.Builder text, CslItem item) {
        String pages = Works.text(item, "page");
        boolean book = item.type().equals("book") || item.type().equals("thesis");
        if (pages.isBlank() && !book && choice.chance(0.5)) {
            int first = choice.between(1, 1500);
            pages = first + "-" + (first + choice.between(1, 60));
        }
        if (book) {
            text.add(choice.of(choice.between(80, 900) + " p.", choice.between(80, 900) + " pp.", "xii + " + choice.between(80,
                    900) + " pp.", choice.between(80, 900) + " Seiten"), Label.PAGES);
        } else if (!pages.isBlank()) {
            String said = pages.replace("--", "-").replaceAll("[-–]", choice.of("-", "–", "--", "-", "–"));
            text.add(choice.of("", "", "", "pp. ", "pp. ", "p. ", "S. ", "pages ", "pp ", "p.", "pp.", "págs. ") + said,
                    Label.PAGES);
        }
    }

    private void date(LabelledText.Builder text, CslItem item, Locale language) {
        CslDate date = item.dates().get("issued");
        int year = date == null ? choice.between(1900, 2023) : date.start().map(CslDate.Point::year).orElse(2000);
        year = choice.chance(0.25) ? choice.between(1850, 2023) : year;
        String month = Month.of(choice.between(1, 12)).getDisplayName(choice.of(TextStyle.FULL, TextStyle.SHORT), language);
        int day = choice.between(1, 28);
        String second = Month.of(choice.between(1, 12)).getDisplayName(TextStyle.FULL, language);
        String dash = choice.of("-", "–", "/");
        String said = switch (choice.below(20)) {
            case 6 -> month + dash + second + " " + year;
            case 7 -> month + " " + day + dash + (day + choice.between(1, 3)) + ", " + year;
            case 8 -> day + dash + (day + choice.between(1, 3)) + " " + month + " " + year;
            case 0 -> month + " " + year;
            case 1 -> day + " " + month + " " + year;
            case 2 -> month + " " + day + ", " + year;
            case 3 -> year + ", " + month + " " + day;
            case 4 -> year + choice.of("a", "b", "c");
            case 5 -> choice.of(year + "–" + (year + 3), year + "/" + (year + 1), "[" + year + "]", "c" + year, "n.d.",
                    "s.d.", year + ", " + month, "Spring " + year, month + "/" + year);
            default -> Integer.toString(year);
        };
        text.add(said, Label.DATE);
    }

    private String people(Contributors all) {
        List<String> names = new ArrayList<>();
        int form = choice.below(10);
        boolean shout = choice.chance(0.08);
        int most = choice.chance(0.1) ? choice.between(1, 3) : 12;
        for (Contributor person : all.people()) {
            if (names.size() < most) {
                names.add(name(person, names.isEmpty() || form < 7 ? form : form - 5, shout));
            }
        }
        boolean cut = all.people().size() > most || all.others();
        String between = choice.of(", ", ", ", ", ", "; ", " and ", form == 8 ? ", " : ", ", " - ", "/");
        String last = choice.of(between, " and ", ", and ", " & ", ", & ", " et ", " und ", " y ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : i == names.size() - 1 && !cut ? last : between).append(names.get(i));
        }
        return text + (cut ? choice.of(" et al.", ", et al.", " et al", " u. a.", ", …", " and others") : "");
    }

    private static String name(Contributor person, int form, boolean shout) {
        String given = person.name().given().strip();
        String family = (person.name().prefix() + " " + person.name().family()).strip();
        family = shout ? family.toUpperCase(Locale.ROOT) : family;
        if (given.isEmpty() || person.literal()) {
            return family;
        }
        StringBuilder initials = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (String word : given.split("[\\s.\\-]+")) {
            if (!word.isEmpty()) {
                initials.append(initials.length() == 0 ? "" : " ").append(word.charAt(0)).append('.');
                letters.append(word.charAt(0));
            }
        }
        return switch (form) {
            case 0, 5, 9 -> given + " " + family;
            case 1 -> initials + " " + family;
            case 2 -> initials.toString().replace(" ", "") + " " + family;
            case 3, 7 -> family + ", " + given;
            case 4 -> family + ", " + initials;
            case 6 -> family + " " + letters;
            case 8 -> family + ", " + initials.toString().replace(" ", "");
            default -> family + " (" + initials + ")";
        };
    }
}
