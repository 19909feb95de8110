package pubs.cv.item;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.dialect.Months;

/** Forms that say several fields at once, as rows: a pattern, and the fields that its groups are. */
final class FieldForms {
    /** Codes of offices before the numbers of their patents. */
    static final String PATENT_OFFICES = "KR|EP|JP|CN|WO|US";
    private static final String NUMBER_WORD = "(?:" + ReferenceWords.any("volume") + "|" + ReferenceWords.any("number") + ")";
    private static final Pattern DAYS = Pattern.compile("\\.?\\s?[–-]\\s?");
    private static final String RANGE = "\\d{1,5}(?:\\s?[-–—]{1,2}\\s?\\d{1,5})?";

    /** The name of a journal between its volume and its page. */
    private static final String CITED = "\\p{Lu}(?:[^,;:()\\[\\]\\d\\u0001\\n]|,(?=\\s\\p{Lu})){1,80}?";
    private static final String CITED_PAGES = ",?\\s(" + RANGE + ")(?=\\s?[.,;:(\\[\\u0001\\n]|\\s?$|\\s(?=\\p{Ll}))";

    /**
     * A form.
     *
     * @param fields by group, from 1 on; {@code in=yes} is one that the form itself says
     */
    record Row(Pattern pattern, List<String> fields) {
        private static Row of(String pattern, String... fields) {
            return new Row(Pattern.compile(pattern), List.of(fields));
        }

        private static Row of(Pattern pattern, String field) {
            return new Row(pattern, List.of(field));
        }

        /** Gives what the groups say to their fields. */
        void say(Matcher found, BiConsumer<String, String> put) {
            for (int i = 0; i < fields.size(); i++) {
                String field = fields.get(i);
                int given = field.indexOf('=');
                // One field and no group: the whole of what was found.
                String said = found.groupCount() == 0 ? found.group() : i < found.groupCount() ? Optional.ofNullable(found.group(i + 1)).orElse("") : "";
                said = field.equals("day") ? DAYS.matcher(said).replaceAll("--") : said;
                said = field.equals("month") ? ReferenceWords.month(said).map(Months::name).orElse(said) : said;
                put.accept(given < 0 ? field : field.substring(0, given), given < 0 ? said : field.substring(given + 1));
            }
        }
    }

    /** In their order; each is taken once, before plain numbers. */
    static final List<Row> ROWS = List.of(
            // (= A Series, Bd. 106), (A Series 12) with a word for the number
            Row.of("\\(\\s?=?\\s?[“\"„«]?(\\p{Lu}[^()\\d“”\"]{3,140}?)[”“\"»]?,?\\s" + NUMBER_WORD + "\\s?(\\d{1,5})\\)", "collection", "collectionnumber"),
            Row.of("\\(\\s?=\\s?[“\"„«]?([^()]{3,160}?)[”“\"»]?\\)", "collection"),
            // Berlin: A Publisher 2011 (A Series 12)
            Row.of("(?<=" + Forms.YEAR + "\\s)\\((?=\\p{Lu}[^()\\s]*\\s[^()\\s]+\\s)([^()\\d“”\"]{6,140}?),?\\s(\\d{1,4})\\)", "collection", "collectionnumber"),
            // in A Book 23 (Jo Roe, ed., 2018)
            Row.of("(?<![\\p{L}])in\\s(\\p{Lu}[^()\\d]{3,140}?)\\s(\\d{1,4})\\s(?=\\([^()]{2,120},[^()]{1,60}" + Forms.YEAR + "\\))", "container", "pages", "in=yes"),
            // Roots 2023 Proceedings
            Row.of("(?<![\\p{L}\\d][\\s.-])(?<![\\p{L}\\d])((?:\\p{Lu}[\\w&/.-]{1,20}\\s){1,5}(" + Forms.YEAR + ")\\sProceedings)(?=\\s?(?:[.,;(\\u0001\\n]|$))", "container", "year", "in=yes"),
            // 120 Yale L.J. 345 (2011)
            Row.of("(?<![^\\s,])(\\d{1,4})\\s(\\p{Lu}[^,;()\\d]{2,80}?)\\s(\\d{1,5}(?:\\s?[–-]\\s?\\d{1,5})?)(?:,\\s\\d{1,5})?\\s\\((?:[^()\\d]{1,20}+)?(" + Forms.YEAR + ")\\)(?!,\\sin\\s)",
                    "volume", "container", "pages", "year"),
            // (2011) 127 Coastal Law Review 96, [2011] 36(2) Coastal Law Review 96-98, [2011] CLR 96: as law is cited in Britain
            Row.of("(?<=[(\\[]" + Forms.YEAR + "[)\\]],?\\s)(\\d{1,4})(?:\\s?[(:](\\d{1,3}(?:[–/-]\\d{1,3})?)\\)?)?\\s(" + CITED + ")" + CITED_PAGES, "volume", "number", "container", "pages"),
            Row.of("(?<=\\[" + Forms.YEAR + "\\],?\\s)(" + CITED + ")" + CITED_PAGES, "container", "pages"),
            // in Jo Roe (ed), A Book (A Publisher 2016) 17
            Row.of("(?<=\\(\\p{Lu}[^()\\d\\u0001]{1,60}\\s" + Forms.YEAR + "\\)\\s)(\\d{1,4})(?=\\.?\\s?$)", "pages"),
            // Can. Tech. Rep. 3603: ix + 308 p.
            Row.of("(?<=\\p{L}\\.?\\s)(\\d{1,5}):\\s([ivxlc]{1,8}\\s?\\+\\s?\\d{1,4})\\s" + ReferenceWords.any("pagetotal") + "(?=\\s?[.,;)\\u0001\\n]|\\s?$)", "number", "pagetotal"),
            // 113 Coastal L. Rev. ___ (forthcoming 2025): the page is not known yet
            Row.of("(?<![^\\s,])(\\d{1,4})\\s(\\p{Lu}[^,;()\\d_]{2,80}?)\\s_{2,8}(?=[\\s.,;\\u0001]|$)", "volume", "container"),
            // a. 61 n. 2 febbraio 2005; a. CXVII, n. 2
            Row.of("(?<![\\p{L}.])(?:[Aa]\\.|[Aa]nno)\\s?(\\d{1,4}|[IVXLC]{1,8}),?\\s" + ReferenceWords.any("number") + "\\s?(\\d{1,4}(?:[/–-]\\d{1,4})?)\\b", "volume", "number"),
            // 40.1 (January 2004): 17; 40.1 (Spring 2004): 17-30
            Row.of("(?<![\\w.])(\\d{1,4})\\.(\\d{1,3}(?:[–/-]\\d{1,3})?)\\s\\((?:(" + Forms.MONTH + "|" + ReferenceWords.any("month") + ")\\s|(" + ReferenceWords.any("season") + ")\\s)?(" + Forms.YEAR + ")\\)(?:[:,]\\s(" + RANGE + "))?",
                    "volume", "number", "month", "issue", "year", "pages"),
            // A Journal 23.1, p. 35
            Row.of("(?<=[\\p{L}.]\\s)(\\d{1,4})\\.(?!0)(\\d{1,3}(?:[–/-]\\d{1,3})?)(?=,\\s" + ReferenceWords.any("pages") + "\\s?\\p{Alnum}|,\\s[A-Za-z]{0,2}\\d{2,8}\\s?(?:[.,;(\\u0001]|$)|[.,]?\\s?(?:[\\u0001\\n]|$|\\.\\s(?i:doi)\\b))", "volume", "number"),
            // 第12卷第3期, 12巻3号;  第3期;  1-10页
            Row.of("第?\\s?(\\d{1,4})\\s?[卷巻](?:[,，]?\\s?第?\\s?(\\d{1,4})\\s?[期号號])?", "volume", "number"),
            Row.of("第\\s?(\\d{1,4})\\s?[期号號]", "number"),
            Row.of("(\\d{1,6}\\s?[-–—~～]\\s?\\d{1,6})\\s?[页頁]", "pages"),
            // 제3권 제1호, 3권 1호;  제1호;  11-19쪽
            Row.of("제?\\s?(\\d{1,4})\\s?권(?:[,(]?\\s?제?\\s?(\\d{1,4})\\s?호\\)?)?", "volume", "number"),
            Row.of("제\\s?(\\d{1,4})\\s?호", "number"),
            Row.of("(\\d{1,6}\\s?[-–—~～]\\s?\\d{1,6})\\s?(?:쪽|면|페이지)", "pages"),
            // М.: Наука, 2015
            Row.of("(?<=[.–—-]\\s)((?:М|СПб|Л|Мн|К|Пг)\\.|\\p{IsCyrillic}{4,20})\\s?:\\s([\\p{IsCyrillic}«][^,;:\\d]{1,60}),\\s(" + Forms.YEAR + ")", "address", "publisher", "year"),
            // Т. 5, № 2. С. 3–12;  Вып. 4;  320 с.
            Row.of("(?<!\\p{L})[Тт](?:\\.|ом)\\s?(\\d{1,4})(?:\\s?\\((\\d{1,4})\\))?", "volume", "number"),
            Row.of("(?<=[–—-]\\s)V\\.\\s?(\\d{1,4})", "volume"),
            Row.of("№\\s?(\\d{1,4}(?:[/–-]\\d{1,4})?(?:\\s?\\(\\d{1,4}\\))?)", "number"),
            Row.of("(?<!\\p{L})[Вв]ып(?:\\.|уск)\\s?(\\d{1,4}(?:[/–-]\\d{1,4})?)", "number"),
            Row.of("(?<!\\p{L})[Сс](?:\\.|тр\\.)\\s?(\\d{1,6}(?:\\s?[-–—]\\s?\\d{1,6})?)", "pages"),
            Row.of("(?<![\\d–-])(\\d{1,4})\\sс\\.(?!\\s?\\d)", "pagetotal"),
            // 北京: 商务印书馆;  岩波書店
            Row.of("(?:(?<!\\p{IsHan})(\\p{IsHan}{2,6})\\s?[:,]\\s?)?(?<!\\p{IsHan})(\\p{IsHan}{1,16}(?:出版社|出版公司|出版集团|书局|書局|书店|書店|印书馆|書房))", "address", "publisher"),
            // 21. Jahrgang 2012
            Row.of("\\b(\\d{1,4})\\.\\s(?:Jahrgang|Jahrg\\.|Jg\\.|Bd\\.|Band)(?=[\\s,.;(])", "volume"),
            // 8. Dezember 2015, 8 de mayo de 2015, 13-15 ottobre 2022, janvier 2019
            Row.of("(?:(?<![\\d.–-])(\\d{1,2}(?:\\.?\\s?[–-]\\s?\\d{1,2})?)(?:\\.|er|º)?\\s(?:de\\s)?)?(?<![\\p{L}])(" + ReferenceWords.any("month") + ")\\s(?:de\\s)?(" + Forms.YEAR + ")(?![\\d–-])", "day", "month", "year"),
            Row.of("(?<!:\\s)" + ReferenceWords.any("season") + "(?=[\\s,]\\s?" + Forms.YEAR + "(?!\\s\\p{L}))", "issue"),
            // J. Organ. Chem. 2021, 125, 20, 4467;  2021, 40(5), 12-30;  2020, 7, 128
            Row.of("(?<=\\p{Ll}\\p{Lu}?\\s|\\p{Lu}\\s(?=\\d{4},\\s\\d{1,3}\\s?\\(\\d{1,3}\\))|[.,;\\u0001]\\s|[\\s.]\\p{Lu}\\s|\\p{Lu}\\s(?=\\d{4},\\s\\d{1,3},\\s\\d{1,7}[–-])|(?=\\d{4},\\s\\d{1,3},\\s\\d{4})\\s)(" + Forms.YEAR + "),?\\s(?=\\d{1,3}(?:,|\\s?\\(|\\s\\d{1,7}\\s?[–-]))(\\d{1,3})(?:\\s?\\(([^()\\s]{1,8}(?:\\s\\d{1,3})?)\\)|,\\s(\\d{1,3})(?=,\\s\\d))?,?\\s(?:pp?\\.\\s?)?([A-Za-z]{0,5}\\d{1,7}(?:\\s?[–—-]{1,3}\\s?[A-Za-z]{0,2}\\d{1,7})?)(?=[.,;(\\[\\u0001\\n]|\\s[(\\[\\u0001–—-]|\\s?$)",
                    "year", "volume", "number", "number", "pages"),
            // J. Chem. Phys. 123, 164104, 1-8
            Row.of("(?<=\\p{L}\\.?,?\\s)(\\d{1,4}),\\s([A-Z]?\\d{5,7}),\\s(?:pp?\\.\\s?)?(1\\s?[-–—]{1,2}\\s?\\d{1,3})(?![\\w–-])", "volume", "eid", "pages"),
            // volume 101 of A Series
            Row.of("(?<!\\p{L})[Vv]ol(?:ume|\\.)\\s(\\d{1,5})\\sof\\s(?:the\\s)?(\\p{Lu}[^,.;:()\\d\\u0001\\n]{1,80})(?=[,.;(\\u0001\\n]|$)", "volume", "collection"),
            // US Patent 9,999,999; European Patent Application EP 1234567 A1
            Row.of("(?<!\\p{L})((?:US|U\\.S\\.|United States|European|EP|WO|German|Japanese|Chinese|Korean|French|British|International)\\s[Pp]atent(?:\\s[Aa]pp(?:lication|l?\\.)?)?)\\s(?:[Nn]o\\.?\\s)?((?:[A-Z]{2}\\s?)?\\d(?:[\\d,/.-]|(?<!,)\\s(?=\\d{3}(?!\\d))){3,18}\\d(?:\\s?[A-Z]\\d?)?)(?=[.,;)\\s]|$)", "patent", "number"),
            // 126, e2020JD044985
            Row.of("(?<=[,\\s])(e?(?:19|20)\\d\\d[A-Z]{2}\\d{5,7})(?=[.,;]?\\s?(?:[(\\u0001\\n]|$|" + Forms.YEAR + "))", "eid"),
            // 12(13):14, 1-21
            Row.of("(?<![\\w./–—-])(\\d{1,4})\\s?\\((\\d{1,3})\\):\\s?(\\d{1,5}),\\s(?:pp?\\.\\s?)?(1\\s?[-–—]{1,2}\\s?\\d{1,3})(?![\\w–-])", "volume", "number", "eid", "pages"),
            // Biology Letters 0120863
            Row.of("(?<=\\p{Ll}{3}\\s|\\p{Ll}\\s\\p{Lu}\\s)(\\d{7,8})(?=[.,;]?\\s?(?:\\(" + Forms.YEAR + "|[\\u0001\\n]|$))", "eid"),
            // arXiv physics.med-ph, 2307.00513
            Row.of("(?i:\\barxiv)[\\s:]{1,2}(?!preprint)([a-z-]{2,8}(?:\\.[A-Za-z-]{2,8})?)[\\s,:]{1,2}(" + CatalogueNumbers.ARXIV + ")(?:v\\d{1,2})?\\b", "eprintclass", "eprint", "eprinttype=arxiv"),
            // ApJ 981 L27
            Row.of("(?<=\\p{L}\\.?,?\\s)(\\d{2,4})\\s([A-Z]\\d{1,4}(?:\\s?[–-]\\s?[A-Z]\\d{1,4})?)(?=[.,;]?\\s?(?:[(\\u0001\\n]|$|" + Forms.YEAR + "\\b))", "volume", "pages"),
            // J. Phys.: Conf. Ser. 1761 012001 (2021)
            Row.of("(?<=\\p{L}\\.?\\s)(\\d{1,4})\\s([A-Z]?\\d{6,7})\\s\\((" + Forms.YEAR + ")\\)", "volume", "eid", "year"),
            // 50: 3 (2015), 394-419
            Row.of("(?<![\\d.:])(\\d{1,4}|[IVXLC]{1,7}):\\s?(\\d{1,3})\\s\\((" + Forms.YEAR + ")\\)(?:[:,]\\s?(?:pp?\\.\\s?)?(" + RANGE + "))?", "volume", "number", "year", "pages"),
            // 14(Suppl. 1): S1–S9
            Row.of("(?<![\\w.])(\\d{1,4})\\s?\\((Suppl(?:ement|\\.)?\\s?[A-Z]?\\d{0,3})\\)(?:[:,]\\s?([A-Za-z]?\\d{1,6}(?:\\s?[-–—]{1,2}\\s?[A-Za-z]?\\d{1,6})?))?", "volume", "number", "pages"),
            // 412 S., 92 p.
            Row.of("(?<![\\d–-])\\b((?:[IVXLC]{1,8}(?:\\s?[,+-]\\s?|\\s))?\\d{1,4})\\s" + ReferenceWords.any("pagetotal") + "(?!\\.?\\s?\\d)(?=\\s?[.,;)\\u0001\\n]|\\s?$)", "pagetotal"),
            // NJW 2019, 1234–1240
            Row.of("(?=\\d{4},)(?<=\\p{Lu}[\\p{L}.-]{0,12}\\p{Lu}[\\p{L}.-]{0,12}\\s)(" + Forms.YEAR + "),\\s(?:(?:S\\.|p\\.|Sp\\.)\\s)?(?!" + Forms.YEAR + "(?:[.\\s\\u0001]|$))(" + RANGE + "(?:\\s?ff?\\.)?)(?=[\\s.,;(]|$)", "year", "pages"),
            // 4/1 (2023) 56-69
            Row.of("(?<![\\d/.])(?<!(?i:no|nos|n)\\.\\s)(\\d{1,4})/(\\d{1,3})\\s?\\((" + Forms.YEAR + ")\\)(?:[,:]?\\s(" + RANGE + "))?", "volume", "number", "year", "pages"),
            // 39, nos. 1–2
            Row.of("(?<![\\w.–-])(\\d{1,4}),\\s(?:nos?\\.|issues?)\\s?(\\d{1,3}[–-]\\d{1,3})(?![\\w–-])", "volume", "number"),
            // 15-3 (2021), 747–771
            Row.of("(?<=\\p{L}[.,]?\\s)(\\d{1,3})[-–](\\d{1,2})\\s\\((" + Forms.YEAR + ")\\)[:,]\\s(?:pp?\\.\\s?)?(\\d{1,5}\\s?[-–—]{1,2}\\s?\\d{1,5})(?![\\w–-])", "volume", "number", "year", "pages"),
            // 2019:12:413-419
            Row.of("(?<![\\d./–-])(" + Forms.YEAR + "):\\s?(\\d{1,4})(?:\\s?\\((\\d{1,3})\\))?:\\s?([A-Za-z]?" + RANGE + ")(?![\\w–-])", "year", "volume", "number", "pages"),
            // 33, no. 1, 83
            Row.of("(?<![\\w.–-])(\\d{1,4}),\\s(?:no\\.|issue)\\s?(\\d{1,3}),\\s(?:pp?\\.\\s)?(?!" + Forms.YEAR + "(?!\\d))([A-Z]?\\d{1,7})(?=\\s\\(|\\.?[\\s\\u0001]*(?:\\n|$))", "volume", "number", "pages"),
            // 118 (8) e2005063118
            Row.of("(?<![\\w./–—-])(\\d{1,4})\\s?\\((\\d{1,3})\\)\\s(e\\d{4,10})(?=[.,;]?[\\s\\u0001]*(?:[\\n(]|$|" + Forms.YEAR + "))", "volume", "number", "pages"),
            // 19(1), nsae013;  25(2), P2.10;  3(2): #P209
            Row.of("(?<![\\w./–—-])(\\d{1,4})\\s?\\((\\d{1,3})\\)[,:]?\\s#?([a-z]{2,6}\\d{2,10}|[A-Z]\\d{1,3}\\.\\d{1,3}|(?<=#)[A-Z]\\d{1,5})(?=[.,;]?[\\s\\u0001]*(?:[\\n(]|$|" + Forms.YEAR + "))", "volume", "number", "eid"),
            // A Journal, 147027
            Row.of("(?<=\\p{L},\\s)(\\d{5,7})(?=\\.?[\\s\\u0001]*(?:\\n|$))", "eid"),
            // A Journal, 147027 (2025)
            Row.of("(?<=\\p{L},\\s)(\\d{5,7})\\s\\((" + Forms.YEAR + ")\\)", "eid", "year"),
            // KR 10-2021-0025895, EP 1234567 B1
            Row.of("(?<=[,.;(]\\s?)((?:" + PATENT_OFFICES + ")\\s?(?=[\\d,/-]{7})\\d[\\d,/-]{5,16}\\d(?:\\s?[A-Z]\\d?)?)(?=[.,;)\\s]|$)", "number", "patent=patent"),
            // 19, 2025(1): 3-9
            Row.of("(?<![\\w.–-])(\\d{1,3}),\\s(" + Forms.YEAR + ")\\s?\\((\\d{1,3})\\)[:,]\\s?(" + RANGE + ")(?![\\w–-])", "volume", "year", "number", "pages"),
            // A Journal (1): 1-4
            Row.of("(?<=\\p{L}\\.?,?\\s)\\((\\d{1,3})\\):\\s?(\\d{1,5}\\s?[-–—]{1,2}\\s?\\d{1,5})(?![\\w–-])", "number", "pages"),
            // 3/2014, 2019/2
            Row.of("(?<![\\d/.])(\\d{1,2})/((?:19|20)\\d\\d)(?![\\d/-])", "number", "year"),
            Row.of("(?<![\\d/.–-])((?:19|20)\\d\\d)/(\\d{1,2})(?![\\d/-])", "year", "number"),
            // 2023 Jan 5:2023.01.04.23284199
            Row.of("\\b(" + Forms.YEAR + ")\\s(" + Forms.MONTH + ")\\s(\\d{1,2}):\\s?((?:19|20)\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{5,9})(?!\\d)", "year", "month", "day", "eid"),
            // 12:1-12:20
            Row.of("(?<![\\w.:–-])(?:pp?\\.\\s?|pages\\s)?(\\d{1,3}:\\d{1,3}\\s?[-–—]{1,3}\\s?\\d{1,3}:\\d{1,3})(?![\\w:–-])(?!\\s?(?:[ap]\\.?m|Uhr|h\\b))", "pages"),
            // v. 3, n. 2, p. 1-10
            Row.of("\\b(?:v|vol)\\.\\s?(\\d{1,4}),?\\s(?:n|no|nº|n°|n\\.º|núm|num)\\.?\\s?(\\d{1,4}(?:[/–-]\\d{1,4})?)\\b", "volume", "number"));

    static final List<Row> NUMBERS = List.of(Row.of(Forms.CHAPTER, "chapter"), Row.of(Forms.ARTICLE, "eid"), Row.of(Forms.PAGES, "pages"));
    /** Behind a number that is taken, {@code vol. 912, A23}, stands that of the article. */
    static final List<Row> VOLUMES = List.of(Row.of(Forms.VOLUME, "volume"), Row.of(Forms.NUMBER, "number"),
            Row.of("(?<=" + Rest.TAKEN + ",\\s)([A-Z]\\d{1,6})(?=[,.;\\s" + Rest.TAKEN + "]|$)", "eid"));

    private FieldForms() {}
}
