package pubs.sync.tex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.sync.tex.Token.Kind;

/** The commands that a document defines, and the built-in ones it gives other names. */
final class Definitions {
    private final CiteCommands citeCommands;
    private final Map<String, Macro> macros = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> undefined = new HashSet<>();
    /** What is known of macros of packages until the next definition. */
    private final Map<String, Boolean> transparent = new HashMap<>();

    Definitions(CiteCommands citeCommands) {
        this.citeCommands = citeCommands;
    }

    /** The macro of a name that is to be expanded. */
    Optional<Macro> find(String name) {
        Macro macro = macros.get(name);
        boolean use = macro != null
                && (!macro.code() || transparent.computeIfAbsent(name, it -> isTransparent(macro)));
        return use ? Optional.of(macro) : Optional.empty();
    }

    /** The built-in command that a name stands for: mostly itself. */
    String builtIn(String name) {
        return aliases.getOrDefault(name, name);
    }

    boolean isDefined(String name) {
        return macros.containsKey(name) || aliases.containsKey(name);
    }

    /** Whether the document has said that there is no such command, {@code \let\x\relax}. */
    boolean isUndefined(String name) {
        return undefined.contains(name);
    }

    Optional<Macro> macro(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    /**
     * Takes a definition. A citation command that is made of internals is left to what is known of it: packages define
     * them so, and their internals say nothing here.
     */
    void define(String name, Macro macro) {
        boolean cites = citeCommands.find(name).isPresent();
        if (cites && usesInternals(macro.body()) && !mentionsCitation(macro.body(), false)) {
            return;
        }
        aliases.remove(name);
        undefined.remove(name);
        macros.put(name, macro);
        transparent.clear();
    }

    /** {@code \providecommand}: what is known already stays. */
    void provide(String name, Macro macro) {
        if (!isDefined(name) && !citeCommands.isKnown(name)) {
            define(name, macro);
        }
    }

    /** {@code \let}: makes a name mean what another means now. */
    void let(String name, String other) {
        Macro macro = macros.get(other);
        undefined.remove(name);
        transparent.clear();
        if (macro != null) {
            macros.put(name, macro);
            aliases.remove(name);
        } else if (other.equals("relax") || other.equals("undefined") || other.equals("@undefined")) {
            macros.remove(name);
            aliases.put(name, "relax");
            undefined.add(name);
        } else {
            macros.remove(name);
            aliases.put(name, builtIn(other));
        }
    }

    /** Whether a macro of a package does something that can be followed. */
    private boolean isTransparent(Macro macro) {
        return !usesInternals(macro.body()) || mentionsCitation(macro.body(), true);
    }

    private boolean usesInternals(List<Token> body) {
        for (Token token : body) {
            boolean internal = token.is(Kind.COMMAND) && (token.text().indexOf('@') >= 0 || token.text().indexOf('_') >= 0);
            if (internal && !macros.containsKey(token.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a body comes to a citation command, through other macros too; each is looked at once. */
    private boolean mentionsCitation(List<Token> body, boolean any) {
        Set<String> seen = new HashSet<>();
        Deque<List<Token>> waiting = new ArrayDeque<>(List.of(body));
        while (!waiting.isEmpty()) {
            for (Token token : waiting.poll()) {
                if (token.is(Kind.COMMAND) && seen.add(token.text())) {
                    String name = token.text();
                    boolean cites = any ? citeCommands.find(name).isPresent() : citeCommands.isKnown(name);
                    if (cites && name.indexOf('@') < 0) {
                        return true;
                    }
                    Optional.ofNullable(macros.get(name)).ifPresent(macro -> waiting.add(macro.body()));
                }
            }
        }
        return false;
    }

    /** The text that tokens come out as, macros expanded; a command that has no text stands as it is written. */
    String text(List<Token> tokens, String jobName) {
        Mouth mouth = new Mouth();
        Arguments arguments = new Arguments(mouth);
        mouth.push(new ArrayList<>(tokens));
        StringBuilder text = new StringBuilder();
        for (Token token = mouth.next(); !token.endsFile() && text.length() < 100_000; token = mouth.next()) {
            switch (token.kind()) {
                case SPACE, PARAGRAPH -> text.append(' ');
                case OTHER, PARAMETER -> text.append(token.text());
                case COMMAND -> {
                    Optional<Macro> macro = find(token.text());
                    Optional<List<Token>> body = macro.isPresent() && mouth.mayExpand()
                            ? arguments.expand(macro.get(), token.origin()) : Optional.empty();
                    if (body.isPresent()) {
                        mouth.push(body.get());
                    } else {
                        text.append(commandText(token.text(), jobName));
                    }
                }
                default -> { }
            }
        }
        return text.toString();
    }

    private static String commandText(String name, String jobName) {
        return switch (name) {
            case "jobname" -> jobName;
            case "string", "detokenize", "unexpanded", "relax", "protect", "expandafter", "noexpand", "ignorespaces",
                    "unskip", "xspace", "empty", "@empty", "space" -> "";
            case "_", "&", "%", "#", "$", "{", "}" -> name;
            default -> "\\" + name;
        };
    }
}
