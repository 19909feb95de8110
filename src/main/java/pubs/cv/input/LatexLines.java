package pubs.cv.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.diagnostic.SourceText;

/**
 * LaTeX: what sections, items, entries of CV classes and line breaks set apart; the text between is read by
 * {@link pubs.latex.LatexReader}. A line ending is a blank, as to TeX.
 */
final class LatexLines {
    /** The label of an item that is nothing but its number, {@code 3} or {@code C3}; four digits are a year. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}\\d{1,3}");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
    private static final Set<String> LINE_ENDS = Set.of("\\\\", "\\newline", "\\linebreak", "\\tabularnewline", "\\hfill\\break", "\\break");
    private static final Set<String> PARAGRAPHS = Set.of("\\par", "\\bigskip", "\\medskip", "\\smallskip", "\\newpage", "\\clearpage",
            "\\newblockitem", "\\hline", "\\toprule", "\\midrule", "\\bottomrule", "\\endhead", "\\endfirsthead", "\\endfoot", "\\endlastfoot");
    /** Commands of which the arguments are layout. */
    private static final Set<String> DROPPED = Set.of("\\nocite", "\\printbibliography", "\\addbibresource", "\\vspace", "\\hspace", "\\setlength", "\\label", "\\pagestyle", "\\thispagestyle",
            "\\setcounter", "\\addtocounter", "\\stepcounter", "\\refstepcounter", "\\newcounter", "\\newlength", "\\definecolor", "\\usepackage", "\\documentclass", "\\input", "\\include", "\\bibliography",
            "\\bibliographystyle", "\\addtolength", "\\color", "\\fontsize", "\\renewcommand", "\\newcommand", "\\includegraphics",
            "\\restartlist", "\\orcidlink", "\\orcid", "\\phantomsection", "\\addcontentsline", "\\markboth", "\\setstretch", "\\columnbreak", "\\ref");
    /** Of these, those before which text may stand in braces: {@code \label{a}{A Title}}. */
    private static final Set<String> OF_ONE_ARGUMENT = Set.of("\\label", "\\ref", "\\nocite", "\\vspace", "\\hspace", "\\color", "\\stepcounter", "\\refstepcounter", "\\orcidlink", "\\orcid", "\\setstretch", "\\phantomsection");
    /** Commands that only switch a font or do nothing to text. */
    private static final Set<String> GONE = Set.of("\\newblock", "\\hfill", "\\noindent", "\\raggedright", "\\centering", "\\hfil",
            "\\small", "\\large", "\\Large", "\\LARGE", "\\huge", "\\Huge", "\\footnotesize", "\\normalsize", "\\scriptsize", "\\tiny",
            "\\quad", "\\qquad", "\\leavevmode", "\\null", "\\/", "\\-", "\\sloppy", "\\maketitle", "\\makecvtitle", "\\dotfill",
            "\\normalfont", "\\protect", "\\selectfont");

    /** {@code \hangindent=0.5in}, {@code \parskip 3pt plus 1pt}: what a register of TeX is given. */
    private static final Pattern LENGTH = Pattern.compile("\\s{0,4}=?\\s{0,4}-?\\d{0,5}(?:\\.\\d{1,5})?\\s?(?:pt|in|cm|mm|em|ex|bp|pc|sp|\\\\\\p{Alpha}{1,20})(?:\\s(?:plus|minus)\\s\\d{1,3}(?:pt|em|fil{1,3}))*|\\s{0,4}=\\s{0,4}-?\\d{1,6}\\b");
    /** {@code \\themycounter}: a number that is counted in print. */
    private static final Pattern COUNTER = Pattern.compile("\\\\the[a-z]{4,30}");
    private static final Set<String> REGISTERS = Set.of("\\hangindent", "\\hangafter", "\\parindent", "\\leftskip", "\\rightskip", "\\parskip",
            "\\baselineskip", "\\itemsep", "\\parsep", "\\topsep", "\\tabcolsep", "\\leftmargin", "\\tolerance", "\\hskip", "\\vskip", "\\kern");

    /** Commands before a text, with as many arguments that are none of it. */
    private static final Map<String, Integer> BEFORE_TEXT = Map.of("\\multicolumn", 2, "\\multirow", 2, "\\parbox", 1, "\\hypertarget", 1);
    /** Entries of CV classes do not stand in each other deeper than this. */
    private static final int DEEPEST_ENTRY = 4;
    /** {@code \ecvitem{2020}{…}}, {@code \publication{Title}{Authors}{…}} of classes and packages. */
    private static final Pattern CALLED_ENTRY = Pattern.compile("(?i)\\\\[a-z]*(?:item|entry|publication|paper|article|pub)");
    private static final int ARGUMENTS_OF_AN_ENTRY = 3;
    private static final int LONGEST_OPTION = 2_000;
    private static final Pattern TIES = Pattern.compile("[~\\s]{1,20}");

    private final LatexMacros.Expanded source;
    private final String text;
    private final Braces braces;
    private final LineBuilder out;
    private final TableMarks marks;
    private final StringBuilder line = new StringBuilder();
    private int lineStart;
    private int depth;
    private int tables;
    private int entries;
    private int at;
    private int end;

    private LatexLines(SourceText source) {
        this.source = LatexMacros.expand(source.text());
        this.text = this.source.text();
        this.braces = Braces.of(text);
        this.out = new LineBuilder(source);
        this.marks = new TableMarks(out);
        this.end = text.length();
    }

    static List<CvLine> read(SourceText source) {
        LatexLines reader = new LatexLines(source);
        int begin = reader.text.indexOf("\\begin{document}");
        reader.at = begin < 0 ? 0 : begin + "\\begin{document}".length();
        int stop = reader.text.indexOf("\\end{document}", reader.at);
        reader.end = stop < 0 ? reader.text.length() : stop;
        reader.body();
        return reader.out.lines();
    }

    private void body() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '%') {
                at = lineEnd(at);
                at = Math.min(end, at + 1);
            } else if (c == '\\') {
                command();
            } else if (c == '\n' && isBlankLine(at + 1)) {
                flush(0);
                out.paragraph(depth);
                at++;
            } else if (c == '&' && tables > 0) {
                flush(0);
                marks.cell();
                at++;
            } else {
                put(c);
                at++;
            }
        }
        flush(0);
    }

    private void put(char c) {
        if (line.isEmpty()) {
            if (Character.isWhitespace(c)) {
                return;
            }
            lineStart = at;
        }
        line.append(c == '\n' || c == '\r' ? ' ' : c);
    }

    private void flush(int heading) {
        String latex = balanced(line.toString().strip());
        LatexNotes noted = LatexNotes.of(latex);
        if (!noted.text().isEmpty()) {
            out.append(LatexCommands.read(noted.text()), source.offset(lineStart));
        }
        out.endLine(heading);
        for (String note : noted.notes()) {
            out.append(LatexCommands.read(note), source.offset(lineStart));
            out.endLine(0);
        }
        line.setLength(0);
    }

    /** A line may be cut out of a group that began before it. */
    private static String balanced(String latex) {
        int depth = 0;
        int missing = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                missing++;
                depth = 0;
            }
        }
        return "{".repeat(missing) + latex + "}".repeat(Math.max(0, depth));
    }

    private int lineEnd(int from) {
        int found = text.indexOf('\n', from);
        return found < 0 || found > end ? end : found;
    }

    private boolean isBlankLine(int from) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i < end && text.charAt(i) == '\n';
    }

    private void command() {
        int start = at;
        int stop = at + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        stop = stop == at + 1 ? Math.min(end, at + 2) : stop;
        String name = text.substring(start, stop);
        int level = headingLevel(name);
        at = stop;
        if (level > 0) {
            star();
            optional();
            flush(0);
            out.paragraph(depth);
            lineStart = start;
            line.append(argument());
            flush(level);
        } else if (BEFORE_TEXT.containsKey(name)) {
            optional();
            for (int i = 0; i < BEFORE_TEXT.get(name); i++) {
                argument();
            }
            // The last argument is the text; a brace too many at the end is mended there.
            at = at < end && text.charAt(at) == '{' ? at + 1 : at;
        } else if (name.equals("\\item") || name.equals("\\bibitem") || name.equals("\\cvlistitem")) {
            flush(0);
            String label = optional();
            if (name.equals("\\bibitem")) {
                argument();
                label = "";
            }
            out.item("-", depth);
            // A bare number would be a word of the item.
            line.append(label.isEmpty() ? "" : NUMBER.matcher(label).matches() ? "[" + label + "] " : label + " ");
            lineStart = start;
        } else if (name.equals("\\begin") || name.equals("\\end")) {
            String environment = argument();
            depth += name.equals("\\begin") ? 1 : -1;
            flush(0);
            if (!environment.equals("minipage") || tables == 0) {
                out.paragraph(depth);
            }
            if (isTable(environment) && name.equals("\\begin")) {
                tables++;
                marks.begin();
                marks.cell();
            } else if (isTable(environment) && tables > 0) {
                tables--;
                marks.end();
            }
            if (name.equals("\\begin")) {
                optional();
                if (isTable(environment) || environment.equals("thebibliography") || environment.equals("minipage")) {
                    argument();
                    if (environment.matches("(?:x?l?tabular[*xy])")) {
                        argument();
                    }
                } else if (environment.endsWith("rubric") || headingLevel(environment) > 0 && closing(at) >= 0) {
                    // The parts of a CV in the classes CurVe and resume.
                    lineStart = at;
                    line.append(argument());
                    flush(Math.max(1, headingLevel(environment)));
                } else if (environment.equals("list")) {
                    argument();
                    argument();
                }
            }
        } else if (LINE_ENDS.contains(name)) {
            star();
            optional();
            // A line of nothing but ties is an empty one in print.
            boolean blank = !line.isEmpty() && TIES.matcher(line).matches();
            flush(0);
            if (tables > 0 || blank) {
                out.paragraph(depth);
            }
            if (tables > 0 && !name.endsWith("break") && !name.equals("\\newline")) {
                marks.row(false);
                marks.cell();
            }
        } else if (PARAGRAPHS.contains(name)) {
            flush(0);
            out.paragraph(depth);
        } else if (name.startsWith("\\cv") && at < end && text.charAt(at) == '{' || isEntry(name)) {
            entry();
        } else if (DROPPED.contains(name)) {
            star();
            optional();
            // A brace that nothing closes is no argument, and would be met for ever.
            for (int i = 0; closing(at) >= 0 && text.charAt(at) == '{' && !(i > 0 && OF_ONE_ARGUMENT.contains(name)); i++) {
                argument();
                optional();
            }
        } else if (REGISTERS.contains(name)) {
            Matcher length = LENGTH.matcher(text).region(at, Math.min(end, at + 60));
            at = length.lookingAt() ? length.end() : at;
            put(' ');
        } else if (!GONE.contains(name) && !isDeclaration(name)) {
            int resume = at;
            at = start;
            for (int i = 0; i < name.length(); i++) {
                put(name.charAt(i));
            }
            at = resume;
        } else {
            put(' ');
        }
    }

    /** {@code \\bodyfont\\small}: whether a command that nobody knows sets a look, as its name or what stands right behind it tells. */
    private boolean isDeclaration(String name) {
        Matcher next = COMMAND.matcher(text).region(at, end);
        boolean counted = COUNTER.matcher(name).matches() && closing(at) < 0;
        return counted || name.contains("font") && closing(at) < 0 || next.lookingAt() && (GONE.contains(next.group()) || next.group().equals("\\item"));
    }

    /** Whether a command that nobody knows is one for an entry: {@code \\entry{2019}{Title}{Place}}, as it has so many arguments. */
    private boolean isEntry(String name) {
        int from = at;
        // What is called an entry is one with two arguments, in the text as in an environment.
        boolean called = CALLED_ENTRY.matcher(name).matches();
        for (int i = 0; i < (called ? 2 : ARGUMENTS_OF_AN_ENTRY); i++) {
            from = closing(from) + 1;
            if (from <= 0) {
                return false;
            }
        }
        return (called || depth > 0) && !name.endsWith("box") && !DROPPED.contains(name);
    }

    private static boolean isTable(String environment) {
        return environment.contains("tabular") || environment.startsWith("longtab") || environment.startsWith("tabu");
    }

    /** {@code \cventry{2024}{Title}{…}} of moderncv and its like: each argument is a line of one item. */
    private void entry() {
        flush(0);
        if (entries++ == 0) {
            out.item("-", depth);
        }
        int stop = end;
        int close = closing(at);
        while (close >= 0 && entries <= DEEPEST_ENTRY) {
            at = text.indexOf('{', at) + 1;
            end = close;
            body();
            end = stop;
            at = close + 1;
            close = closing(at);
        }
        entries--;
    }

    /** The brace that closes the next argument; -1 when there is none. */
    private int closing(int from) {
        int open = from;
        while (open < end && Character.isWhitespace(text.charAt(open))) {
            open++;
        }
        return open < end && braces.closing(open) < end ? braces.closing(open) : -1;
    }

    private static int headingLevel(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (word.endsWith("subsubsection") || word.endsWith("paragraph")) {
            return word.equals("\\subparagraph") ? 4 : 3;
        }
        return word.endsWith("subsection") || word.equals("\\subrubric") ? 2 : word.endsWith("section") || word.equals("\\chapter") || word.equals("\\part") ? 1 : 0;
    }

    private void star() {
        if (at < end && text.charAt(at) == '*') {
            at++;
        }
    }

    /** What stands in brackets, empty when there are none; a bracket within braces does not end it: {@code [{[1]}]}. */
    private String optional() {
        if (at >= end || text.charAt(at) != '[') {
            return "";
        }
        int braces = 0;
        for (int i = at + 1; i < Math.min(end, at + LONGEST_OPTION); i++) {
            char c = text.charAt(i);
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ']' && braces <= 0) {
                String value = text.substring(at + 1, i);
                at = i + 1;
                return value;
            }
        }
        return "";
    }

    /** What stands in braces, empty when there are none. */
    private String argument() {
        int close = closing(at);
        if (close < 0) {
            return "";
        }
        int open = text.indexOf('{', at);
        at = close + 1;
        return text.substring(open + 1, close);
    }
}
