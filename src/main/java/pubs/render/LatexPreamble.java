package pubs.render;

import java.util.List;
import pubs.latex.LatexWriter;
import pubs.render.RenderOptions.LatexForm;

/** The head of a LaTeX document of our own: only packages that every installation has, and fonts for the scripts of its text. */
final class LatexPreamble {
    /**
     * Where LuaLaTeX looks for letters that Latin Modern lacks: the first of these that is installed and has the letter.
     * Those of TeX Live, of Linux, of macOS and of Windows.
     */
    private static final List<String> FONTS = List.of("CMU Serif", "Noto Serif CJK SC", "Source Han Serif SC",
            "FandolSong-Regular", "Songti SC", "SimSun", "Noto Sans CJK SC", "WenQuanYi Zen Hei", "FreeSerif", "Times New Roman",
            "DejaVu Serif", "DejaVu Sans", "Noto Naskh Arabic", "Noto Serif Hebrew");

    private LatexPreamble() {}

    /** @param content what the document holds, as {@link LatexWriter} writes it */
    static String of(String content, LatexForm form) {
        StringBuilder out = new StringBuilder("""
                \\documentclass[11pt,a4paper]{article}
                \\usepackage{iftex}
                \\ifPDFTeX
                """);
        out.append(LatexWriter.hasCyrillic(content)
                ? "  \\IfFileExists{t2aenc.def}{\\usepackage[T2A,T1]{fontenc}}{\\usepackage[T1]{fontenc}}\n"
                : "  \\usepackage[T1]{fontenc}\n");
        out.append("""
                  \\usepackage[utf8]{inputenc}
                  \\usepackage{textcomp}
                  \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
                \\else
                  \\usepackage{fontspec}
                \\fi
                """);
        if (LatexWriter.hasOtherScripts(content)) {
            fonts(out);
        }
        out.append("\\usepackage{amsmath,amssymb}\n\\usepackage[margin=2.5cm]{geometry}\n");
        if (form == LatexForm.BIBLATEX) {
            out.append("\\usepackage{biblatex}\n\\addbibresource{publications.bib}\n");
        }
        return out.append("\\usepackage[hidelinks]{hyperref}\n").toString();
    }

    private static void fonts(StringBuilder out) {
        out.append("""
                % Letters that Latin Modern lacks come from the first of these fonts that is there and has them.
                \\ifLuaTeX
                  \\directlua{pubsfonts = {}}
                  \\newcommand{\\pubsfont}[1]{\\IfFontExistsTF{#1}{\\directlua{table.insert(pubsfonts, "#1:mode=node;")}}{}}
                """);
        FONTS.forEach(font -> out.append("  \\pubsfont{").append(font).append("}\n"));
        out.append("""
                  \\directlua{luaotfload.add_fallback("pubs", pubsfonts)}
                  \\setmainfont{Latin Modern Roman}[RawFeature={fallback=pubs}]
                  \\setmonofont{Latin Modern Mono}[RawFeature={fallback=pubs}]
                \\fi
                """);
    }
}
