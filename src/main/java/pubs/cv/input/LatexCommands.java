package pubs.cv.input;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.latex.LatexReader;
import pubs.model.StyledText;

/**
 * LaTeX with commands that a class or another file defines. What such a command does to its argument is layout, and the argument is
 * text; one without an argument stands for what it is called, as a macro for a name does.
 */
final class LatexCommands {
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]{1,40}+)|\\\\.|\\$");
    /** What is said by the name of a command that prints it: {@code \DOI{10.1000/1}}. */
    private static final Set<String> SAYING = Set.of("doi", "arxiv", "pmid", "pmcid", "isbn", "issn");
    private static final int SHORTEST_NAME = 3;
    /** What a margin says, {@code \years{2019}A. Roe}: the text begins behind it. */
    private static final Pattern YEAR = Pattern.compile("\\{[{\\s]{0,4}+((?:19|20)\\d\\d[a-z]?)[}\\s]{0,4}\\}(?=[\\p{L}\\\\“\"`])");

    private LatexCommands() {}

    static StyledText read(String source) {
        String latex = LinkIcons.written(source);
        Set<String> unknown = new TreeSet<>();
        StyledText text = LatexReader.read(latex, unknown::add);
        return unknown.isEmpty() ? text : LatexReader.read(without(latex, unknown), still -> { });
    }

    private static String without(String latex, Set<String> unknown) {
        StringBuilder out = new StringBuilder();
        Matcher command = COMMAND.matcher(latex);
        int from = 0;
        boolean formula = false;
        while (command.find()) {
            String name = command.group(1);
            formula ^= command.group().equals("$");
            if (name == null || formula || !unknown.contains(command.group())) {
                continue;
            }
            boolean argument = latex.startsWith("{", command.end()) && !latex.startsWith("{}", command.end());
            boolean named = Character.isUpperCase(name.charAt(0)) && name.length() >= SHORTEST_NAME;
            if (argument || named) {
                String says = SAYING.contains(name.toLowerCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) + ":" : "";
                out.append(latex, from, command.start()).append(argument ? says : name);
                from = command.end();
                Matcher year = YEAR.matcher(latex).region(from, latex.length());
                if (argument && year.lookingAt()) {
                    out.append(year.group(1)).append(' ');
                    from = year.end();
                }
            }
        }
        return out.append(latex, from, latex.length()).toString();
    }
}
