package pubs.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * Everything the writer for documents writes goes through a real TeX. Needs one: {@code -Dpubs.tex=true} with pdflatex and
 * lualatex on the path.
 */
@EnabledIfSystemProperty(named = "pubs.tex", matches = "true")
class LatexCompilesTest {
    private static final String PDFTEX = "\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}";
    private static final String COMMON = "\\usepackage{amsmath,amssymb}\\usepackage{hyperref}";

    @ParameterizedTest
    @ValueSource(strings = {"pdflatex", "lualatex"})
    void compiles(String engine, @TempDir Path folder) throws IOException, InterruptedException {
        List<String> lines = lines();
        String head = "\\documentclass{article}" + (engine.equals("pdflatex") ? PDFTEX : "") + COMMON;
        List<String> errors = new ArrayList<>();
        // TeX gives up after a hundred errors: a small file at a time shows them all.
        for (int from = 0; from < lines.size(); from += 400) {
            List<String> part = lines.subList(from, Math.min(lines.size(), from + 400));
            String text = head + LatexWriter.PREAMBLE.replace("\n", "") + "\n\\begin{document}\n" + String.join("\n", part) + "\n\\end{document}\n";
            Files.writeString(folder.resolve("t.tex"), text);
            new ProcessBuilder(engine, "-interaction=nonstopmode", "-file-line-error", "-no-shell-escape", "t.tex")
                    .directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out.txt").toFile()).start().waitFor(300, TimeUnit.SECONDS);
            Matcher error = Pattern.compile("t\\.tex:(\\d+): (.*)")
                    .matcher(Files.readString(folder.resolve("t.log"), StandardCharsets.ISO_8859_1));
            while (error.find()) {
                int line = Integer.parseInt(error.group(1)) - 3;
                errors.add((line >= 0 && line < part.size() ? part.get(line) : "") + " : " + error.group(2));
            }
        }
        assertEquals(List.of(), errors);
    }

    /** Each character of the tables, each accented letter, each command of formulas, each look; a line each. */
    private static List<String> lines() {
        TreeMap<String, StyledText> texts = new TreeMap<>();
        for (List<String> row : TableRows.of("symbols.txt")) {
            String character = TableRows.character(row.get(0));
            if (!row.get(0).startsWith("[")) {
                texts.put(character, StyledText.of("a" + character + "b"));
            }
        }
        for (List<String> row : TableRows.of("substitutes.txt")) {
            texts.put(row.get(0), StyledText.of("a" + TableRows.character(row.get(0)) + "b"));
        }
        for (int c = 0x20; c <= 0x1EFF; c++) {
            String letter = Character.toString(c);
            if (c < 0x180 || !Normalizer.isNormalized(letter, Normalizer.Form.NFD)) {
                texts.put(letter, StyledText.of("a" + letter + letter + "b"));
            }
        }
        for (List<String> row : TableRows.of("formula.txt")) {
            for (String command : row.subList(1, row.size())) {
                for (String formula : List.of(command + " x", command + "{x}", command + "{x}{y}", "\\sum" + command + " x",
                        command + "(x\\right)", "\\left(x" + command + ")", "x" + command + "^2_1", "x^" + command + " 2", "x_" + command + "{A b}^" + command + "{2}",
                        command + "'^2")) {
                    texts.put(formula, LatexReader.read("$" + formula + "$"));
                }
            }
        }
        for (Look look : Look.values()) {
            TextStyle style = TextStyle.PLAIN.with(Look.ITALIC).with(look).withLink("https://x.org/~a_b%20c#d&e$f^g{h}\\é");
            texts.put("look" + look, StyledText.of("a--b & _", style).append(StyledText.of("x", TextStyle.PLAIN)));
        }
        List<String> lines = new ArrayList<>();
        texts.forEach((name, text) -> {
            lines.add("x" + LatexWriter.write(text) + "x\\par");
            lines.add("\\textbf{\\textit{" + LatexWriter.write(text) + "}}\\par");
        });
        return lines;
    }
}
