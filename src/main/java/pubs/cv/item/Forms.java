package pubs.cv.item;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which references of all styles give numbers, dates, addresses and the like. None can backtrack far. */
final class Forms {
    static final String MONTH = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    static final String YEAR = "(?:1[6-9]|20)\\d\\d";
    static final Pattern URL = Pattern.compile("<?\\bhttps?://[^\\s<>\"”]{1,500}>?", Pattern.CASE_INSENSITIVE);
    /** What is said before an address, which is taken by then. */
    static final Pattern ANNOUNCED = Pattern.compile("(?<!\\p{L})(?:\\[[Oo]nline\\]\\.?\\s?)?" + ReferenceWords.any("address") + "\\s?:?\\s*(?=[<(\\[]?\\u0001)");
    static final Pattern DOI = Pattern.compile("(?:\\bdoi\\s*[:.]?\\s*|" + CatalogueNumbers.DOI_ADDRESS + "|(?<![^\\s(\\[])(?=10\\.\\d{4,5}/))(10\\.\\d{4,9}/(?:\\(SICI\\)\\d{4}-\\d{3}[\\dX]\\(\\d{4,8}\\)[^\\s\"”]{1,80}|(?:[^\\s<>\"”,;\\]]|(?<=/j\\.)\\s(?=[a-z]{2,9}\\.\\d{4}\\.\\d)){1,200}))", Pattern.CASE_INSENSITIVE);
    static final Pattern ARXIV = Pattern.compile(
            "(?:CoRR,?\\s*)?\\(?(?:(?:arXiv(?: preprint)?(?: server)?,?\\s*)?(?:arXiv:|abs/|arXiv\\s+)|https?://arxiv\\.org/(?:abs|pdf)/)\\s*(" + CatalogueNumbers.ARXIV + "|[a-z-]{2,12}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,2})?(?:\\.pdf)?(?:\\s*\\[([\\w.-]{2,20})\\])?\\)?",
            Pattern.CASE_INSENSITIVE);
    /** {@code (an earlier version appeared in: ...)}, to its end: what is said there is of another publication. */
    static final Pattern EARLIER = Pattern.compile("[(\\[](?:(?:an? |the )?(?:earlier|preliminary|previous|short(?:er)?|conference|extended|full|long(?:er)?|journal|first|French|English|German|Spanish|Italian)"
            + " (?:version|abstract)s? (?:of .{0,60} )?(?:appeared|published|presented|in\\b|at\\b|of\\b|has|is|was|to)|also (?:appeared|published|available|presented) (?:in|as|at)|reprinted in|translated (?:in|as|from)|" + ReferenceWords.any("earlier") + "(?!\\p{L}))(?:[^()\\[\\]\\n]|\\([^()\\n]{0,60}\\)){0,400}+[)\\]]",
            Pattern.CASE_INSENSITIVE);
    static final Pattern PMID = Pattern.compile("\\b(?:PMID|PubMed(?: ID)?|PubMed PMID)\\s?[:=]?\\s?(\\d{5,9})\\b");
    static final Pattern PMCID = Pattern.compile("\\b(?:PMCID\\s?[:=]?\\s?|PubMed Central PMCID: )?(PMC\\d{4,9})\\b");
    /** {@code Epub 2021 Mar 29}: when it was there before it was printed. */
    static final Pattern EPUB = Pattern.compile("\\b(?:E-?pub|Electronic publication)(?: ahead of print)?:?(?: " + YEAR + "(?: " + MONTH + "(?: \\d{1,2})?)?)?");
    /** The code of the Astrophysics Data System, {@code 2019MNRAS.485.1234S}. */
    static final Pattern BIBCODE = Pattern.compile("\\b" + CatalogueNumbers.BIBCODE + "\\b");
    static final Pattern ACCESSED = Pattern.compile(
            "[\\[(]?(?:Accessed|Retrieved(?! from https?:)|Zugegriffen|Consulté|Last accessed|cited|Abgerufen)\\b:?(?: on| am| le)? ?(?:[^;\\])\\n]{0,24}?\\b" + YEAR + "\\b[/\\d-]{0,6}|[^.;\\])\\n]{0,32})[\\])]?(?: from)?", Pattern.CASE_INSENSITIVE);
    static final Pattern ISBN = Pattern.compile("\\b(ISBN|ISSN)(?:(?:-|:?\\s)1[03](?=[:\\s]))?:?\\s*([\\dX][\\dX\\-– ]{7,16}[\\dX])");
    static final Pattern VANCOUVER = Pattern.compile("\\b(" + YEAR + ")(?:\\s(" + MONTH + ")(?:\\s(\\d{1,2}))?)?;\\s?(?=\\w{0,6}\\d|[(:])(\\w{0,6}\\d+)?(?:[\\s(]((?<=\\()[^)]{1,12}(?=\\))|(?<=\\s)Suppl(?:\\.|ement)?(?:\\s\\d{1,3})?(?=:))\\)?)?(?:(:|,)?\\s?([A-Za-z]{0,5}\\d[\\w–—.-]{0,20}))?");
    static final Pattern VOLUME_ISSUE_PAGES = Pattern.compile(
            "\\b(\\d{1,4})\\s?\\(\\s?((?:(?:Suppl\\.?|Supplement|Pt\\.?|Part)\\s?\\d{0,4}|[A-Z]{1,2}\\d{1,4}|\\d{1,4})(?:\\s?[–/&,-]\\s?\\d{1,4}){0,3})\\s?\\)(?:[:,]\\s?(?:pp?\\.\\s?)?([A-Za-z]?\\d{1,9}\\s?[-–—]{1,3}\\s?[A-Za-z]?\\d{1,9}(?!\\d)|[A-Za-z]?\\d{1,9}(?![\\d)])))?");
    /** {@code 47. 2/3: 266–302}, {@code 40.3: 377–408}, {@code 133 (October): 107183}. */
    static final Pattern VOLUME_PART_PAGES = Pattern.compile("\\b(\\d{1,4})(?:\\.\\s?(\\d{1,3}(?:[/–-]\\d{1,3})?)|\\s?\\((" + MONTH
            + "|Spring|Summer|Autumn|Fall|Winter)\\)):\\s?([A-Za-z]?\\d{1,7}(?:\\s?[-–—]{1,3}\\s?[A-Za-z]?\\d{1,7})?)\\b");
    /**
     * {@code J. Number Theory 120 (2006), 12–40}, {@code Softw. Eng. 27, 88 (2022)}, {@code ACM Comput. Surv. 19, 2, Article 14 (April
     * 2023)}: a volume, an issue or an article, the article, the month, the year, and whether pages follow.
     */
    static final Pattern VOLUME_YEAR = Pattern.compile("(?<![\\w./–—-])(?<!\\d,\\s)(?:(\\d{1,4}),\\s(\\d{1,7})|(\\d{1,4}))(?:,\\sArt(?:icle|\\.)\\s(\\w{1,10}))?\\s?\\((?:("
            + MONTH + ")\\s)?(" + YEAR + ")\\)(?=(,\\s?(?:pp?\\.\\s?)?\\d)?)");
    /** Words before a number that is no volume then. */
    static final Pattern SAYS_NUMBER = Pattern.compile("(?i)(?:\\b(?:nos?|nr|issue|number|heft|num|n[°º]|pp?|pages?|art|article|paper|chapter|ch|part|session|suppl|report|#)\\.?|#)\\s?$");
    static final Pattern CHAPTER = Pattern.compile("(?<![\\p{L}])" + ReferenceWords.any("chapter") + "(?:(?<=\\.)\\s?|\\s)(\\d{1,3}|[IVXLC]{1,6})\\b");
    /** An article has a number instead of pages. */
    static final Pattern ARTICLE = Pattern.compile("\\b(?:article|paper|art(?:\\.|(?=\\sno)))(?:\\s(?:no\\.?|number|id))?:?\\s([A-Z]?\\d{1,8})\\b", Pattern.CASE_INSENSITIVE);
    /** How Chinese lists say what kind a work is: {@code [J]}, {@code [C]}, {@code [D/OL]}. */
    static final Pattern KIND_LETTER = Pattern.compile("\\[([JCMDRPNSGA]|EB|DB|CP)(?:/(?:OL|CD|MT|DK))?\\]");
    /** {@code 98 (2018) 075020}, {@code 79, 7 (2019) 588}, {@code 98 (2018) 7, 075020}: as physicists and mathematicians write. */
    static final Pattern VOLUME_YEAR_PAGES = Pattern.compile("\\b([A-Z]?\\d{1,4})(?:[ ,]{1,2}(?:no\\.\\s?)?(\\d{1,3}(?:[–-]\\d{1,3})?))?\\s?\\((" + YEAR
            + ")\\),?\\s(?:no\\.\\s?)?(?:(\\d{1,3}),\\s)?([A-Z]{0,2}\\d{1,7}(?:\\s?[-–—]{1,3}\\s?[A-Z]?\\d{1,7})?)(?=[\\s.,;]|$)");
    static final Pattern VOLUME_PAGES = Pattern.compile("\\b(\\d{1,4}[A-Z]?)\\s?:\\s?([A-Za-z]?\\d{1,9}(?:\\s?[-–—]{1,3}\\s?[A-Za-z]?\\d{1,6})?)\\b");
    static final Pattern VOLUME = Pattern.compile("(?<![\\p{L}.])" + ReferenceWords.any("volume") + "\\s{0,2}([A-Z]{0,3}-?\\d{1,5}[A-Z]?|(?<=[.\\s])[IVXLC]{1,7})\\b");
    static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}.])" + ReferenceWords.any("number") + ":?\\s{0,2}(\\d{1,5}(?:[–/-]\\d{1,5})?)\\b");
    static final Pattern PAGES = Pattern.compile(
            "\\b(?:pp?\\.|pp?(?=\\s\\d{1,5}\\s?[–-])|pages?|S\\.|Seiten?|págs?\\.)\\s?([A-Za-z]{0,2}\\d{0,3}[:.]?\\d{1,6}(?:\\s?[-–—]{1,3}\\s?[A-Za-z]{0,2}\\d{0,3}[:.]?\\d{1,6})?(?:(?<=\\d{5})(?-i:[A-Z])(?!\\w))?|[ivxl]{1,8}\\s?[-–—]{1,2}\\s?[ivxl]{1,8}|[a-z]{2,6}\\.\\d{3,9})", Pattern.CASE_INSENSITIVE);
    static final Pattern RANGE = Pattern.compile("(?:(?<![\\w/.-])|(?<=\\p{L}{2}\\.))([A-Za-z]?\\d{1,6}\\s?[-–—]{1,3}\\s?[A-Za-z]?\\d{1,6})(?![\\w/-])");
    static final Pattern BARE_VOLUME = Pattern.compile("(?<=[,\\s])([A-Z]?\\d{1,4}|[IVXLC]{2,7})(?=\\s?(?:,|\\(|$|\\.|;|\\u0001))");
    /** {@code ApJ, 900, 12}: behind the name of a journal a volume and a page. */
    static final Pattern BARE_VOLUME_PAGE = Pattern.compile("(?<=[,\\s])(\\d{1,4}),\\s([A-Z]{0,2}\\d{1,7})(?=\\s?(?:[,;(\\[\\n\\u0001]|$|\\.(?!\\d)))");
    static final Pattern VOLUME_ARTICLE = Pattern.compile("([^0-9]{3,120}?)[.,]?\\s(\\d{1,4})(?:[,:]\\s?([A-Z]{0,3}\\d{2,9}[A-Z]?))?[.,]?");
    static final Pattern DATE = Pattern.compile("\\(?\\b(?:(\\d{1,2}(?:[-–]\\d{1,2})?)\\.?\\s)?(" + MONTH + ")(?:\\s?[-–/]\\s?(" + MONTH + "))?(?:\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(" + MONTH + "\\s)?(\\d{1,2}))?)?,?\\s(" + YEAR + ")\\b\\)?");
    static final Pattern YEAR_ALONE = Pattern.compile("(?<![\\d/.:-])\\(?(" + YEAR + ")[a-z]?\\b(?![-–/]\\d)(?:(?:,\\s|\\s(?=" + MONTH + "(?:\\s\\d{1,2})?\\s?[;·•]))(" + MONTH + ")(?:\\s(\\d{1,2}(?:[-–]\\d{1,2})?))?)?\\)?");
    /** {@code 2022.7.25}, {@code 2019-09-07}, {@code 2021年3月}. */
    static final Pattern NUMERIC_DATE = Pattern.compile("(?<![\\w/.:-])\\(?(" + YEAR + ")(?:([-./])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])|年\\s?(\\d{1,2})月(?:\\s?(\\d{1,2})日)?|年)(?![\\w-]|[./]\\d)\\)?");
    /** {@code 12.03.2010}, {@code 12. 3. 2010}: the day first. */
    static final Pattern DAY_FIRST_DATE = Pattern.compile("(?<![\\w/.:-])\\(?(0?[1-9]|[12]\\d|3[01])\\.\\s?(0?[1-9]|1[0-2])\\.\\s?(" + YEAR + ")(?![\\w/-])\\)?");
    /** {@code (1900) 2010}: when a book first appeared, and when it did again. */
    static final Pattern YEAR_AGAIN = Pattern.compile("\\((" + YEAR + ")\\)\\s(" + YEAR + ")\\b");
    static final Pattern YEAR_INSIDE = Pattern.compile("(?<![\\d-])(" + YEAR + ")(?![\\d-])");
    /** {@code 1826–1827}: of a work that took years. */
    static final Pattern YEARS = Pattern.compile("(?<![\\w/.:-])\\(?(" + YEAR + ")\\s?[–—-]{1,2}\\s?(?:" + YEAR + "|\\d\\d)(?![\\w-])\\)?");
    static final Pattern SHORT_YEAR = Pattern.compile("\\b((?:[a-z]-)?[A-Z][\\w&/+-]{1,14}(?:[ -][A-Z][\\w&-]{0,12}){0,2})\\s?['’‘](\\d\\d)\\b");
    /** Behind {@code the AREA '90}: the short name is a part of the whole one. */
    static final Pattern MEETING = Pattern.compile("\\s(?:\\p{Lu}\\p{L}{1,20}\\s){0,3}(?:Conference|Conf\\.|Symposium|Symp\\.|Workshop|Congress|Meeting)\\b");
    static final Pattern MONTH_ALONE = Pattern.compile("\\b(" + MONTH + ")\\b(?=[ ,.)]|$)");
    /** {@code Invited to a journal}, {@code submitted to a top venue}: what is no venue yet. */
    static final Pattern INVITED = Pattern.compile("(?i)\\b(?:invited (?:to|for)\\b|(submitted|accepted) (?:to|for|at|by) (?-i:an?)\\s)[^.;()\\[\\]\\n\\u0001]{2,80}");
    /** How far a work is; with a number behind it a working paper is a report. */
    static final Pattern STATUS = Pattern.compile(
            "\\(?(?<![\\p{L}\\d])(?:(?:manuscript|currently)\\s)?(" + Status.WORDS + "(?![\\p{L}\\d])|working paper\\b(?! (?:no\\.? ?)?[A-Z]{0,4}-?\\d))"
            + "(?:\\s(?:" + ReferenceWords.any("sent-to") + "|at(?=\\sthe\\s)|(?<=(?:review|revision|revisions|submission|resubmit|resubmission)\\s)at(?=\\s(?-i:\\p{Lu})))(?:\\sthe)?(?=\\s*(?:(?-i:\\p{Lu})|[\\u0001.]|$)))?\\)?", Pattern.CASE_INSENSITIVE);
    static final Pattern RATE = Pattern.compile("[\\[(]?(?:acceptance rate\\s*[:=]?|(?-i:\\bAR)\\s?[:=])\\s*[\\d./~≈ ]{1,12}%?(?:[^)\\]\\n;.,]|\\.(?=\\d)|,(?=\\s?\\d)){0,20}[)\\]]?"
            + "|[\\[(]?(?<![\\d./])(?:\\d{1,5}\\s?(?:/|of|out of)\\s?\\d{1,6}\\s?[=,:]?\\s)?[~≈]?\\d{1,3}(?:[.,]\\d{1,2})?\\s?% (?:acceptance|accepted)(?: rate| ratio)?(?:\\s?\\(\\d{1,5}\\s?(?:/|of|out of)\\s?\\d{1,6}\\))?[)\\]]?"
            + "|\\(?\\d{1,4}\\+? citations?\\b\\)?|[\\[(]?cited by:? \\d{1,6}[)\\]]?|\\(?impact factor:? [\\d.]{1,6}\\)?", Pattern.CASE_INSENSITIVE);
    /** {@code Press: A Magazine}, {@code Artifact: Available, Reusable}: what is said of a work, to the end of the sentence. */
    static final Pattern SAID_OF = Pattern.compile("(?:(?<=[.;)\\]\\n\\u0001]\\s|[\\n\\u0001])|^)(?<!(?i:univ|u|acad|sci)\\.\\s)" + ReferenceWords.any("said-of")
            + "\\s?:\\s(?=[\\p{L}\\d“\"])[^\\n\\u0001]{1,300}?(?=\\.\\s+[\\p{Lu}\\d]|\\.?\\s*(?:[\\n\\u0001]|$))");
    static final Pattern AWARD = Pattern.compile(
            "(?:(?i)\\b(?:awards?|prize|honou?rable mention|best (?:\\w+ )?paper|outstanding paper|distinguished (?:paper|artifact)|runner.?up|test.of.time|top picks?|spotlight|oral(?: presentation)?(?!\\s(?:histor|tradition|literatur|surger|health|oncolog|diseas|medicin|microbio|scien|implant|radiolog|biosci|rehab|maxillo|patholog))|editors?['’]?s?['’]? (?:suggestion|choice|pick|highlight)|finalist|highlight(?:ed)? paper|best poster|nominat(?:ed|ion|ee))\\b|\\p{IsHan}{2,12}[奖獎賞]"
            // "Le prix de la liberté": behind an article it is what something costs.
            + "|(?<![\\p{L}])(?<!\\b(?i:der|den|dem|ein|vom|zum|le|du|au|el|del|al|il|o|do|de|het)\\s)" + ReferenceWords.any("award") + "(?![\\p{L}]))");
    static final Pattern THESIS = Pattern.compile("(?i)(?:\\bunpublished )?\\b(Ph\\.?\\s?D\\.?|doctoral|master'?s?|master’s|M\\.?Sc\\.?|M\\.?Phil\\.?|MA|M\\.A\\.|D\\.?Phil\\.?|B\\.?Sc\\.?|B\\.?Eng\\.?|BA|B\\.A\\.|bachelor'?s?|diploma|habilitation|undergraduate|licentiate)?\\s?\\(?(thesis|dissertation|Diplomarbeit|Masterarbeit|Bachelorarbeit|Doktorarbeit|Habilitationsschrift|thèse(?: de doctorat| d['’]état)?|mémoire de (?:master|maîtrise)|tesis(?: doctoral| de (?:doctorado|maestría|grado))?|tesi di (?:laurea|dottorato)|tese(?: de doutorado)?|dissertação(?: de mestrado)?|proefschrift)(?![\\p{L}])\\)?");
    static final Pattern REPORT = Pattern.compile("(?i)\\b(technical report|tech\\.? rep(?:ort|\\.)|working paper|discussion paper(?=\\s(?:no\\.?\\s?)?[A-Z]{0,8}-?\\d)|(?-i:[WD]P)(?=\\s(?:no\\.?\\s)?\\d)|research report|white paper)\\b\\s?(?:no\\.?\\s?)?([A-Z]{1,8}[-/]?[\\w/-]{0,16}\\d[\\w/-]{0,10}|\\d{1,6}(?:[-/]\\d{1,4})?)?");
    static final Pattern EDITORS = Pattern.compile("\\(?(?<![\\p{L}])" + ReferenceWords.any("editors") + "\\)?(?=[,.:\\s)]|$)");
    static final Pattern EDITED_BY = Pattern.compile("(?<![\\p{L}])(?:" + ReferenceWords.any("edited-by") + "|(?i:eds\\.?(?=\\s\\p{Lu}[^.;(\\n]{3,80}\\sand\\s)))\\s");
    static final Pattern EDITION = Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th|d|ère|ème|re|e|[aªº]|\\.[aªº]?)\\s?" + ReferenceWords.any("edition") + "(?=[\\s.,;)\\u0001]|$)");
    static final Pattern LABELS = Pattern.compile("(?i)^[\\[({|→↗»›⟶]*\\s*(论文|代码|数据集|资源|链接|幻灯片|视频|下载|pdf|download(?: \\w{2,8}){0,2}|paper|preprint|arxiv|code|github|slides?|video|talk|poster|project(?: page)?|website|web|demo|data(?:set)?|doi|link|url|html|bib(?:tex)?|supplement(?:ary)?|appendix|abs(?:tract)?|publisher|acm dl|ieee|blog|press|acl|openreview|full text|artifact|software|tweets?|(?:twitter |tweet )?thread|twitter|(?:blog ?)?posts?|blog entry|news|podcast|recording|media|web ?page|(?:arxiv )?version|replication data|here|(?:retrieved|available|accessible) (?:from|at|on|via) [\\w.-]{3,60}|(?:open|view|read|see|get|access) (?:[\\w/&-]{1,12} ){0,3}(?:doi|pdf|paper|article|source|publication|version|publisher|online|more|abstract|full text|access)(?: ?/ ?(?:doi|pdf|link))?|[\\w ]{0,24}(?:site|materials)|" + ReferenceWords.any("link-label") + ")\\s*[\\])}|↗→»›⟶]*$");

    private static final Pattern ONE_YEAR = Pattern.compile(YEAR);

    private Forms() {}

    /** Gives the first of {@link #YEARS}; that there are more is noted. */
    static void years(Matcher found, BiConsumer<String, String> put) {
        put.accept("year", found.group(1));
        put.accept("note", found.group().replaceAll("[()]", ""));
    }

    static boolean isYear(String text) {
        return ONE_YEAR.matcher(text).matches();
    }
}
