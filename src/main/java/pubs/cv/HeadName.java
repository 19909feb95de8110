package pubs.cv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.input.PageTitle;
import pubs.cv.item.ItemText;
import pubs.latex.LatexReader;
import pubs.cv.item.OneName;
import pubs.cv.item.ReferenceWords;

/** The name at the head of a CV, whose it is. */
final class HeadName {
    private static final int LINES = 4;
    private static final Pattern AROUND = Pattern.compile(
            "(?i)^(?:(?:curriculum vitae|cv|résumé|resume|lebenslauf|homepage|home page)\\s*(?:of|von|[:–—|-])?\\s*|" + ReferenceWords.any("degree") + "(?:,?\\s+|(?<=\\.)))+"
                    + "|\\s*[,:–—|-]?\\s*(?:curriculum vitae|cv|résumé|resume|lebenslauf|ph\\.?\\s?d\\.?|m\\.?d\\.?)$|['’]s (?:cv|homepage|home page|publications|papers)$");

    private static final Pattern NOBODY = Pattern.compile("(?i)\\b(?:lab|labs|laboratory|group|team|research|university|universität|université|universidad|institute?|department|school|cent(?:er|re)|college|project|page|site|blog|home|welcome)\\b");
    /** What a page or its parts are called. */
    private static final Pattern CALLED = Pattern.compile("(?i)(?:(?:curriculum|vitae?|writings?|works|scholarship|portfolio|history|studies|articles|books|academic|digital|biography|overview|links|index|main|resources|personal|professional|website|homepage|archive|page|site|home|web|blog|and|&|my|the|of)(?:\\s|$)){1,6}");
    /** {@code Publications — Jo Roe}, {@code Jo Roe | Papers}. */
    private static final Pattern PARTING = Pattern.compile("\\s[—–|·•:-]\\s|,\\s");

    /** {@code Yu (Jasmine) Hao}, {@code Robert “Bob” Roe}: what somebody is called is no part of the name that papers have. */
    private static final Pattern NICKNAME = Pattern.compile("\\s(?:\\(\\p{Lu}[\\p{L}.'’-]{1,20}\\)|[“\"]\\p{Lu}[\\p{L}.'’-]{1,20}[”\"])\\s");

    /** Classes for CVs take given and family name apart. */
    private static final Pattern PARTS = Pattern.compile("(?m)^[^%\\n]{0,20}\\\\name\\{([^{}\\n]{1,40})\\}\\s{0,3}\\{([^{}\\n]{1,40})\\}|\\\\(?:firstname|givenname)\\{([^{}\\n]{1,40})\\}\\s{0,9}\\\\(?:familyname|lastname|surname)\\{([^{}\\n]{1,40})\\}");
    private static final Pattern WHOLE = Pattern.compile("(?m)^\\s{0,4}\\\\(?:name|author|cvname|myname)\\{([^{}\\n]{3,60})\\}");

    /** {@code Chiara De Luca}: a particle with a capital begins the family name. */
    private static final Pattern PARTICLE = Pattern.compile("^(.{2,40}?) ((?:De|Di|Del|Della|Van|Von|Le|La|Da|Dos|Du|El|Al|Ter|Ten) .{2,40})$");

    private HeadName() {}

    /** The name that is all of one of the first lines; empty when none is. */
    static String of(List<CvLine> lines) {
        for (CvLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
            String text = bare(line.text().plain());
            if (Headings.isPublications(text) || Headings.isOther(text)) {
                return "";
            }
            Optional<String> name = CALLED.matcher(text).matches() ? Optional.empty() : OneName.of(ItemText.plain(text));
            if (name.isPresent()) {
                return name.get();
            }
        }
        return "";
    }

    /** The one name in the title of a page; empty when there is none, or several. */
    static String ofPage(String html) {
        List<String> names = PARTING.splitAsStream(PageTitle.of(html)).map(HeadName::bare).filter(part -> !Headings.isPublications(part) && !Headings.isOther(part) && !NOBODY.matcher(part).find() && !CALLED.matcher(part).matches())
                .flatMap(part -> OneName.of(ItemText.plain(part)).stream()).distinct().toList();
        return names.size() == 1 ? names.get(0) : "";
    }

    /** The name that a document gives its class, {@code \\name{Jo}{Roe}}; empty when it gives none. */
    static String ofClass(String latex) {
        Matcher parts = PARTS.matcher(latex);
        if (parts.find()) {
            String given = plain(parts.group(1) == null ? parts.group(3) : parts.group(1));
            String family = plain(parts.group(1) == null ? parts.group(4) : parts.group(2));
            // "De Luca" is of two words, as the class knows.
            return family.indexOf(' ') > 0 ? family + ", " + given : given + " " + family;
        }
        Matcher whole = WHOLE.matcher(latex);
        return whole.find() ? OneName.of(ItemText.plain(plain(whole.group(1)))).map(name -> PARTICLE.matcher(name).replaceFirst("$2, $1")).orElse("") : "";
    }

    private static String plain(String latex) {
        return bare(LatexReader.read(latex, unknown -> { }).plain());
    }

    /** A text without what says that somebody's name follows, or whose list it is. */
    private static String bare(String text) {
        return NICKNAME.matcher(AROUND.matcher(text.strip()).replaceAll("")).replaceFirst(" ").strip();
    }
}
