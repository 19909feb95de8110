package pubs.sync.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pubs.diagnostic.SourceText;
import pubs.sync.source.Citation;
import pubs.sync.source.FolderTree;
import pubs.sync.source.PaperContent;

class TexReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            \\cite{a}                                          ¦ a
            \\cite{a,b , c}                                    ¦ a b c
            \\cite{a,%↵  b,↵  c}                               ¦ a b c
            \\cite [p.~3] {a}                                  ¦ a
            \\cite[see][p. {]} 3]{a}                           ¦ a
            \\cite[see [1]]{a}                                 ¦ a
            \\cite[][]{a}\\cite{}                              ¦ a
            \\cite[(1)\\pno~7, on [this] point]{a}             ¦ a
            \\cite↵[p. 1]↵{a}                                  ¦ a
            \\cite%↵{a}                                        ¦ a
            \\cite↵↵{a}                                        ¦
            \\Citet*[x]{a}                                     ¦ a
            \\parencite*{a}\\autocite**{b}                     ¦ a
            \\cite<see>[p. 2]{a}                               ¦ a
            \\cite<2->{a}                                      ¦ a
            \\cites(pre)(post)[a][b]{k}[c]{l}{m} [d]{n}        ¦ k l m n
            \\cites{k}{l} {text}                               ¦ k l text
            \\cites{k}\\relax{l}                               ¦ k
            \\footcites[1]{k}↵  [2]{l}                         ¦ k l
            \\volcite[see]{2}[p. 3]{a}                         ¦ a
            \\volcites{2}[3]{a}{4}{b}                          ¦ a b
            \\textcquote[12]{a}[.]{text \\cite{b}}             ¦ a b
            \\foreigntextcquote{german}[12]{a}{text}           ¦ a
            \\begin{displaycquote}[1]{a}text\\end{displaycquote} ¦ a
            \\begin{foreigndisplaycquote}{german}{a}x\\end{foreigndisplaycquote} ¦ a
            \\nocite{*}\\nocite{a}                             ¦ * a
            \\citefield{a}{title}\\citename{b}{author}         ¦ a b
            \\defcitealias{a}{Paper~I}\\citetalias{b}          ¦ b
            \\citetext{see \\citealp{a}}                       ¦ a
            \\bibentry{a}\\fullcite{b}                         ¦ a b
            \\citeasnoun{a}\\possessivecite{b}\\citeN{c}       ¦ a b c
            \\mypackagecite[x]{a}                              ¦ a
            \\citecolor{red}\\setcitestyle{round}              ¦
            \\section{On \\cite{a}}\\footnote{x \\citep{b}}    ¦ a b
            % \\cite{a}↵\\%\\cite{b}                           ¦ b
            \\\\%\\cite{a}↵\\cite{b}                           ¦ b
            \\verb|\\cite{a}| \\verb*+\\cite{b}+ \\cite{c}     ¦ c
            \\begin{verbatim}\\cite{a}\\end{verbatim}\\cite{b} ¦ b
            \\begin{lstlisting}[language=TeX]↵\\cite{a}↵\\end{lstlisting}\\cite{b} ¦ b
            \\begin{minted}{tex}\\cite{a}\\end{minted}\\cite{b} ¦ b
            \\lstinline[x]|\\cite{a}|\\mintinline{tex}{\\cite{b}}\\cite{c} ¦ c
            \\MakeShortVerb{\\|}|\\cite{a}| \\cite{b} \\DeleteShortVerb{\\|}|\\cite{c}| ¦ b c
            \\documentclass{ltxdoc}|\\cite{a}|\\cite{b}        ¦ b
            \\begin{comment}\\cite{a}\\end{comment}\\cite{b}   ¦ b
            \\excludecomment{solution}\\begin{solution}\\cite{a}\\end{solution}\\cite{b} ¦ b
            \\newenvironment{code}{\\verbatim}{\\endverbatim}\\begin{code}\\cite{a}\\end{code}\\cite{b} ¦ b
            \\DefineVerbatimEnvironment{code}{Verbatim}{}\\begin{code}\\cite{a}\\end{code} ¦
            \\lstnewenvironment{code}{}{}\\begin{code}\\cite{a}\\end{code} ¦
            \\url{http://x.org/%7Ea} \\cite{a}                 ¦ a
            \\href{http://x.org/#%20}{\\cite{a}}               ¦ a
            \\iffalse\\cite{a}\\fi\\cite{b}                    ¦ b
            \\iffalse\\cite{a}\\else\\cite{b}\\fi              ¦ b
            \\iftrue\\cite{a}\\else\\cite{b}\\fi\\cite{c}      ¦ a c
            \\iffalse\\ifx\\x\\y\\cite{a}\\else\\fi\\cite{b}\\fi\\cite{c} ¦ c
            \\iffalse\\newif\\ifxy\\ifnum1=1 \\cite{a}\\fi\\cite{b}\\fi\\cite{c} ¦ c
            \\newif\\ifdraft\\ifdraft\\cite{a}\\else\\cite{b}\\fi ¦ b
            \\newif\\ifdraft\\drafttrue\\ifdraft\\cite{a}\\else\\cite{b}\\fi ¦ a
            \\ifnum1<2 \\cite{a}\\else\\cite{b}\\fi            ¦ a
            \\def\\mode{2}\\ifnum\\mode=1 \\cite{a}\\else\\cite{b}\\fi ¦ b
            \\ifx\\unknown\\other\\cite{a}\\else\\cite{b}\\fi  ¦ a b
            \\def\\x{}\\ifx\\x\\empty\\cite{a}\\else\\cite{b}\\fi ¦ a
            \\def\\x{}\\ifdefined\\x\\cite{a}\\else\\cite{b}\\fi ¦ a
            \\let\\x\\undefined\\ifdefined\\x\\cite{a}\\else\\cite{b}\\fi ¦ b
            \\unless\\iffalse\\cite{a}\\fi                     ¦ a
            \\newtoggle{t}\\iftoggle{t}{\\cite{a}}{\\cite{b}}\\toggletrue{t}\\iftoggle{t}{\\cite{c}}{\\cite{d}} ¦ b c
            \\newboolean{t}\\setboolean{t}{true}\\ifthenelse{\\boolean{t}}{\\cite{a}}{\\cite{b}} ¦ a
            \\ifthenelse{\\equal{x}{y}}{\\cite{a}}{\\cite{b}}  ¦ b
            \\ifthenelse{\\isodd{\\value{page}}}{\\cite{a}}{\\cite{b}} ¦ a b
            \\newcommand{\\own}[1]{(see \\cite{#1})}\\own{a}   ¦ a
            \\newcommand\\own[2][x]{\\cite[#1]{#2}}\\own{a}\\own[y]{b} ¦ a b
            \\newcommand{\\pc}{\\parencite}\\pc[p. 1]{a}       ¦ a
            \\newcommand{\\todo}[1]{}\\todo{\\cite{a}}\\cite{b} ¦ b
            \\newcommand{\\both}[2]{\\cite{#1}\\cite{#2}}\\both ab ¦ a b
            \\def\\own#1{\\cite{#1}}\\own{a}\\own b            ¦ a b
            \\def\\own#1.{\\cite{#1}}\\own a-b.                ¦ a-b
            \\def\\own[#1]{\\cite{#1}}\\own[a]                 ¦ a
            \\newcommand{\\key}{a}\\cite{\\key,b}              ¦ a b
            \\let\\old\\cite\\renewcommand{\\cite}[1]{[\\old{#1}]}\\cite{a} ¦ a
            \\renewcommand{\\cite}[1]{[#1]}\\cite{a}\\citep{b} ¦ b
            \\providecommand{\\citep}[1]{#1}\\citep{a}         ¦ a
            \\NewDocumentCommand{\\own}{s O{} m}{\\cite[#2]{#3}}\\own*[x]{a}\\own{b} ¦ a b
            \\NewDocumentCommand\\own{m o}{\\IfNoValueTF{#2}{\\cite{#1}}{\\cite{#2}}}\\own{a}\\own{b}[c] ¦ a c
            \\NewDocumentCommand\\own{s m}{\\IfBooleanTF{#1}{\\cite{#2}}{#2}}\\own{a}\\own*{b} ¦ b
            \\expandafter\\def\\csname own\\endcsname#1{\\cite{#1}}\\own{a} ¦ a
            \\csname cite\\endcsname{a}                        ¦ a
            \\newcommand{\\a}[1]{\\b{#1}}\\newcommand{\\b}[1]{\\cite{#1}}\\a{x} ¦ x
            \\def\\loop{\\loop\\cite{a}}\\cite{b}              ¦ b
            \\newenvironment{q}[1]{\\cite{#1}}{}\\begin{q}{a}x\\end{q} ¦ a
            \\newenvironment{q}{}{\\cite{a}}\\begin{q}x\\end{q} ¦ a
            \\newcites{own,sup}{Own,More}\\citeown{a}\\citepsup[x]{b}\\nocitesup{*} ¦ a b *
            \\newcites{A}{Mine}\\citeA{a}\\bibliographyA{x}    ¦ a
            \\DeclareCiteCommand{\\mine}[\\mkbibparens]{}{\\cite}{}{}\\mine[1]{a} ¦ a
            \\DeclareMultiCiteCommand{\\mines}{\\mine}{;}\\mines[1]{a}[2]{b} ¦ a b
            \\makeatletter\\newcommand{\\my@cite}[1]{\\cite{#1}}\\newcommand{\\own}{\\my@cite}\\makeatother\\own{a} ¦ a
            \\bstctlcite{c:BSTcontrol}                         ¦ c:BSTcontrol
            \\cite{a}\\endinput \\cite{b}↵\\cite{c}            ¦ a b
            \\begin{document}\\cite{a}\\end{document}\\cite{b} ¦ a
            \\usepackage{multibbl}\\newbibliography{books}\\cite{books}{a} ¦ a
            \\citetPage{12}{a}                                 ¦ a
            \\cite{a,*b}                                       ¦ a b
            \\cite{Ü-ber:2020/x_y}                             ¦ Ü-ber:2020/x_y
            \\AtBeginDocument{\\nocite{a}}                     ¦ a
            """)
    void findsTheKeys(String text, String keys) throws IOException {
        assertEquals(keys == null ? "" : keys, String.join(" ", keys(text.replace("↵", "\n"))));
        assertEquals(keys == null ? "" : keys, String.join(" ", keys(text.replace("↵", "\r\n"))));
    }

    private List<String> keys(String text) throws IOException {
        return read(text).citations().stream().map(Citation::key).toList();
    }

    private PaperContent read(String text) throws IOException {
        PaperContent content = new PaperContent();
        FolderTree tree = new FolderTree(folder, UnaryOperator.identity());
        TexReader.readPiece(new SourceText("main.tex", text), tree.root().resolve("main.tex"), tree, content);
        return content;
    }

    @Test
    void followsFilesWithinTheFolderOnly() throws IOException {
        Files.createDirectories(folder.resolve("paper/parts/deep"));
        Files.createDirectories(folder.resolve("elsewhere"));
        write("secret.tex", "\\cite{secret}");
        write("elsewhere/link.tex", "\\cite{linked}");
        Files.createSymbolicLink(folder.resolve("paper/link.tex"), folder.resolve("elsewhere/link.tex"));
        write("paper/main.tex", """
                \\documentclass{article}\\usepackage{macros}\\includeonly{parts/one}
                \\input{parts/one}\\input parts/two.tex \\include{parts/three}
                \\import{parts/}{four}\\subfile{parts/five}\\input{"parts/six"}
                \\input{../secret}\\input{/etc/hostname}\\input{|"cat x"}\\input{link}\\input{main}
                \\own{k}\\bibliography{refs,../refs}\\addbibresource{more.bib}
                """);
        write("paper/macros.sty", "\\newcommand{\\own@internal}[1]{\\cite{#1}}\\newcommand\\own{\\own@internal}");
        write("paper/parts/one.tex", "\\cite{one}");
        write("paper/parts/two.tex", "\\cite{two}");
        write("paper/parts/three.tex", "\\cite{three}");
        write("paper/parts/four.tex", "\\subimport{deep}{seven}");
        write("paper/parts/deep/seven.tex", "\\cite{seven}");
        write("paper/parts/five.tex", "\\documentclass[../main]{subfiles}\\begin{document}\\own{five}\\end{document}");
        write("paper/parts/six.tex", "\\cite{six}");
        write("paper/refs.bib", "");
        write("refs.bib", "");
        FolderTree tree = new FolderTree(folder.resolve("paper"), UnaryOperator.identity());
        PaperContent content = new PaperContent();
        TexReader.read(tree.root().resolve("main.tex"), tree, content, false);
        assertEquals(List.of("one", "two", "seven", "five", "six", "k"),
                content.citations().stream().map(Citation::key).toList());
        assertEquals(List.of(tree.root().resolve("refs.bib")), content.bibliographies());
        assertEquals(List.of(tree.root().resolve("more.bib")), content.missingBibliographies());
        assertTrue(tree.refused().toString().contains("secret.tex"), tree.refused().toString());
        PaperContent whole = new PaperContent();
        TexReader.read(tree.root().resolve("main.tex"), tree, whole, true);
        assertTrue(whole.citations().stream().anyMatch(citation -> citation.key().equals("three")));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void aCitationStandsWhereTheDocumentHasIt() throws IOException {
        Citation citation = read("\\newcommand\\own[1]{\\cite{#1}}\n\n  \\own{a}").citations().get(0);
        assertEquals("main.tex:3:3 \\own", citation.place() + " " + citation.command());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\a{", "\\cite[", "\\cite{", "\\newcommand\\x[1]{#1}\\x{", "\\iffalse ", "\\url{", "\\begin{verbatim",
        "\\def\\a{\\a\\a}\\a", "\\def\\a#1{\\a{#1#1}}\\a x", "\\verb|", "\\begin{q}", "{", "}", "\\csname ", "\\def\\x#1.{}\\x ",
        "\\input{main}", "\\if", "\\let\\x\\x", "\\cites{a}", "\\expandafter"})
    void hostileTextEnds(String piece) throws IOException {
        String text = piece.repeat(300_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(text));
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll @StringLength(max = 60) @CharRange(from = '[', to = 'f') String text) throws IOException {
        FolderTree tree = new FolderTree(Path.of("src/test"), UnaryOperator.identity());
        PaperContent content = new PaperContent();
        TexReader.readPiece(new SourceText("x", text.replace('^', '{').replace('_', '}').replace('`', '#')
                .replace("d", "\\def").replace("e", "\\cite").replace("f", "\\iffalse")), Path.of("x").toAbsolutePath(),
                tree, content);
        assertTrue(content.citations().size() <= text.length());
    }
}
