package pubs.sync.tex;

import java.util.List;
import java.util.Optional;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;
import pubs.sync.source.Citation;
import pubs.sync.source.PaperContent;
import pubs.sync.tex.Token.Kind;

/** Reads the keys of the commands that cite. */
final class CitationCommands {
    private final Mouth mouth;
    private final Definitions definitions;
    private final CiteCommands commands;
    private final PaperContent content;
    private final String jobName;

    CitationCommands(Mouth mouth, Definitions definitions, CiteCommands commands, PaperContent content, String jobName) {
        this.mouth = mouth;
        this.definitions = definitions;
        this.commands = commands;
        this.content = content;
        this.jobName = jobName;
    }

    /**
     * Whether a command cites; its keys are noted then.
     *
     * @param name what it is called once {@code \let} is seen through
     */
    boolean handle(String name, Token command) {
        if (name.equals("newcites")) {
            mouth.between('[', ']');
            for (String suffix : groupText().split(",")) {
                commands.addSuffix(suffix.strip());
            }
            return true;
        }
        if (name.equals("newbibliography")) {
            // multibbl: the first group of a citation is the list that it goes to.
            commands.declare("cite", "mk");
            commands.declare("nocite", "mk");
            return true;
        }
        Optional<String> groups = commands.find(name);
        groups.ifPresent(found -> read(found, command.origin(), commands.isKnown(name)));
        return groups.isPresent();
    }

    private String groupText() {
        return mouth.group(false).map(tokens -> definitions.text(tokens, jobName)).orElse("");
    }

    /** Reads the groups of a command, such as {@code mk+}. */
    void read(String groups, Origin origin, boolean certain) {
        boolean again = groups.endsWith("+");
        mouth.take('*');
        do {
            for (char group : groups.toCharArray()) {
                if (group != '+' && !group(group == 'k', origin, certain)) {
                    return;
                }
            }
        } while (again && follows());
    }

    private boolean follows() {
        Token next = mouth.peekSolid();
        return next.is(Kind.BEGIN) || next.isCharacter('[');
    }

    private boolean group(boolean keys, Origin origin, boolean certain) {
        // Beamer and apacite have angle brackets, multicites parentheses; \expandafter is there to make a macro its text.
        for (Token next = mouth.peekSolid(); ; next = mouth.peekSolid()) {
            if (next.isCommand("expandafter") || next.isCommand("protect")) {
                mouth.next();
            } else if (!(next.isCharacter('[') && mouth.between('[', ']').isPresent()
                    || next.isCharacter('<') && mouth.between('<', '>').isPresent()
                    || next.isCharacter('(') && mouth.between('(', ')').isPresent())) {
                break;
            }
        }
        Optional<List<Token>> tokens = mouth.group(false);
        if (keys && tokens.isPresent()) {
            keys(definitions.text(tokens.get(), jobName), origin, certain);
        }
        return tokens.isPresent();
    }

    private void keys(String text, Origin origin, boolean certain) {
        if (!certain && text.indexOf('\\') >= 0) {
            return;
        }
        SourceSpan place = place(origin);
        for (String part : text.split(",")) {
            String key = part.strip();
            if (key.indexOf('\\') >= 0 || key.indexOf('#') >= 0 && !certain) {
                content.report(Diagnostic.warning("unknown-key", place, "the key \"" + key
                        + "\" is made when the paper is set; it is not known here"));
                continue;
            }
            // REVTeX and natbib's merge: \cite{a,*b} puts b into the entry of a.
            String bare = key.startsWith("*") && key.length() > 1 ? withoutOptions(key.substring(1)) : key;
            boolean word = certain || bare.indexOf(' ') < 0;
            if (!bare.isEmpty() && word) {
                content.cite(new Citation(bare, place, "\\" + origin.name()));
            }
        }
    }

    private static String withoutOptions(String key) {
        int end = key.lastIndexOf(']');
        return key.startsWith("[") && end > 0 ? key.substring(end + 1).strip() : key;
    }

    private SourceSpan place(Origin origin) {
        if (origin.source().isPresent()) {
            return origin.source().get().span(origin.offset(), origin.offset() + origin.name().length() + 1);
        }
        Optional<TexFile> file = mouth.file();
        SourceText source = file.map(TexFile::source).orElse(new SourceText("", ""));
        int at = Math.min(source.text().length(), file.map(TexFile::offset).orElse(0));
        return source.span(at, at);
    }

    /** The keys of an environment of csquotes; whether it is one. */
    boolean environment(String name, Origin origin) {
        switch (name) {
            case "displaycquote" -> read("k", origin, true);
            case "foreigndisplaycquote", "hyphendisplaycquote" -> read("mk", origin, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether a command is a base command or that of a family of multibib, {@code \bibliographyown}. */
    boolean isFamily(String name, String base) {
        return name.startsWith(base) && (name.length() == base.length() || commands.isSuffix(name.substring(base.length())));
    }
}
