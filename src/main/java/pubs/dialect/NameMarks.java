package pubs.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pubs.model.Annotation;
import pubs.model.Entry;
import pubs.names.AnnotationField;
import pubs.names.NameSplitter;
import pubs.names.RoleWords;

/**
 * Marks that stand inside names, taken out: emphasis of the owner is dropped, for who owns the list is said elsewhere; signs
 * of a role become data annotations.
 */
final class NameMarks {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern POSITIONS = Pattern.compile("([0-9]{1,3})(?:\\s*[-–]{1,2}\\s*([0-9]{1,3}))?");

    /** What emphasis looks like, opening and closing; all have to stand around a whole name or a part of it. */
    private static final String[][] EMPHASIS = {{"\\textbf{", "}"}, {"\\underline{", "}"}, {"\\emph{", "}"},
        {"\\textit{", "}"}, {"{\\bf ", "}"}, {"{\\bfseries ", "}"}, {"{\\em ", "}"}, {"{\\it ", "}"}, {"\\mathbf{", "}"},
        {"\\hl{", "}"}, {"\\myname{", "}"}, {"<b>", "</b>"}, {"<strong>", "</strong>"}, {"<u>", "</u>"}, {"**", "**"},
        {"__", "__"}};

    /** How the signs are written, the longer forms before those they contain. */
    private static final String[] STAR = {"\\textsuperscript{*}", "\\textsuperscript{\\*}", "\\textsuperscript{$*$}",
        "\\textsuperscript{$\\ast$}", "\\textsuperscript{$\\star$}",
        "$^{*}$", "$^*$", "$^{\\ast}$", "$^\\ast$", "$^{\\star}$", "$^\\star$", "$\\ast$", "$*$", "^{*}", "^*",
        "\\textasteriskcentered", "\\ast", "<sup>*</sup>", "{(*)}", "(*)", "{*}", "\\*", "*", "＊"};
    private static final String[] DAGGERS = {"\\textsuperscript{$\\dagger$}", "\\textsuperscript{$\\dag$}",
        "\\textsuperscript{\\dag}", "\\textsuperscript{\\dagger}", "\\textsuperscript{\\textdagger}",
        "\\textsuperscript{†}", "$^{\\dagger}$", "$^\\dagger$", "$^†$", "$^{†}$", "$\\dag$", "$^{\\dag}$", "$^\\dag$", "$\\dagger$", "\\textdagger",
        "\\dagger", "\\dag", "<sup>†</sup>", "{†}", "†"};
    private static final String[] DOUBLE_DAGGERS = {"\\textsuperscript{$\\ddagger$}", "\\textsuperscript{$\\ddag$}",
        "\\textsuperscript{\\ddag}", "\\textsuperscript{\\ddagger}", "\\textsuperscript{\\textdaggerdbl}",
        "\\textsuperscript{‡}", "$^{\\ddagger}$", "$^\\ddagger$", "$^{\\ddag}$", "$^\\ddag$", "$\\ddagger$",
        "\\textdaggerdbl", "\\ddagger", "\\ddag", "<sup>‡</sup>", "{‡}", "‡"};

    /** What may be a note at a name, in one pair of braces at most within it. */
    private static final Pattern NOTE = Pattern.compile("(?<!\\\\)\\([^()]{1,60}\\)|\\[[^\\[\\]]{1,60}\\]|\\\\(?:thanks|footnote|textsuperscript|tnote)\\{(?:[^{}]|\\{[^{}]{0,30}\\}){1,60}+\\}");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]");

    private NameMarks() {}

    static Entry normalise(Entry entry) {
        Entry done = entry;
        for (String field : new String[] {"author", "editor"}) {
            if (entry.has(field)) {
                done = normalise(done, field);
            }
        }
        return highlights(positions(done));
    }

    private static Entry normalise(Entry entry, String field) {
        String value = entry.get(field).orElse("");
        if (!suspicious(value)) {
            return entry;
        }
        Map<Integer, Set<Annotation>> annotations =
                new TreeMap<>(AnnotationField.parse(entry.get(field + "+an").orElse("")));
        List<String> names = new ArrayList<>();
        boolean changed = false;
        for (String name : NameSplitter.split(withoutAnd(value))) {
            Set<Annotation> found = new TreeSet<>();
            String bare = strip(name, found);
            changed |= !bare.equals(name);
            names.add(bare);
            if (!found.isEmpty()) {
                annotations.computeIfAbsent(names.size(), p -> new TreeSet<>()).addAll(found);
            }
        }
        if (!changed) {
            return entry;
        }
        Entry stripped = entry.with(field, String.join(" and ", names));
        return annotations.isEmpty() ? stripped : stripped.with(field + "+an", AnnotationField.print(annotations));
    }

    private static boolean suspicious(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("*†‡$^<\\＊_([".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String strip(String name, Set<Annotation> found) {
        String bare = notes(unemphasised(name), found);
        bare = sign(bare, DOUBLE_DAGGERS, Annotation.DOUBLE_DAGGER, found);
        bare = sign(bare, DAGGERS, Annotation.DAGGER, found);
        bare = sign(bare, STAR, Annotation.EQUAL, found);
        bare = bare.equals(name) ? bare : unemphasised(bare).replace("{}", "").replace("  ", " ").replace(" ,", ",").strip();
        // A command for a sign is often followed by a blank of its own, "\\dag\\ ".
        bare = !bare.equals(name) && bare.endsWith("\\") ? bare.substring(0, bare.length() - 1).strip() : bare;
        return bare;
    }

    /** {@code Jane Doe (co-first and corresponding author)}: an <i>and</i> within a note parts no names. */
    private static String withoutAnd(String value) {
        return NOTE.matcher(value).replaceAll(note -> Matcher.quoteReplacement(isNote(note.group()) ? note.group().replace(" and ", ", ") : note.group()));
    }

    private static boolean isNote(String note) {
        return note.contains(" and ") && !RoleWords.ofNote(inside(note)).isEmpty();
    }

    /** Takes out what says a role in words, {@code (corresponding author)}; a sign in a note of TeX is one without it. */
    private static String notes(String name, Set<Annotation> found) {
        return NOTE.matcher(name).replaceAll(note -> {
            String inside = inside(note.group());
            List<String> roles = RoleWords.ofNote(inside);
            roles.forEach(role -> found.add(new Annotation(role)));
            boolean sign = roles.isEmpty() && note.group().startsWith("\\") && WORD.matcher(COMMAND.matcher(inside).replaceAll("")).results().findAny().isEmpty();
            return Matcher.quoteReplacement(!roles.isEmpty() ? "" : sign ? inside : note.group());
        });
    }

    private static String inside(String note) {
        int open = note.startsWith("\\") ? note.indexOf('{') : 0;
        return note.substring(open + 1, note.length() - 1);
    }

    private static String sign(String name, String[] forms, Annotation annotation, Set<Annotation> found) {
        String bare = name;
        for (String form : forms) {
            bare = bare.contains(form) ? without(bare, form, annotation, found) : bare;
        }
        return bare;
    }

    private static String without(String name, String form, Annotation annotation, Set<Annotation> found) {
        boolean command = Character.isLetter(form.charAt(form.length() - 1));
        StringBuilder bare = new StringBuilder(name.length());
        int from = 0;
        for (int at = name.indexOf(form); at >= 0; at = name.indexOf(form, at + form.length())) {
            int end = at + form.length();
            boolean longer = command && end < name.length() && Character.isLetter(name.charAt(end));
            if (!longer) {
                found.add(annotation);
                bare.append(name, from, at);
                from = end;
            }
        }
        return bare.append(name, from, name.length()).toString();
    }

    private static String unemphasised(String name) {
        String bare = name;
        for (String[] emphasis : EMPHASIS) {
            int from = bare.indexOf(emphasis[0]);
            if (from < 0) {
                continue;
            }
            int inner = from + emphasis[0].length();
            int to = emphasis[1].equals("}") ? closing(bare, inner) : bare.indexOf(emphasis[1], inner);
            if (to > inner) {
                bare = bare.substring(0, from) + bare.substring(inner, to) + bare.substring(to + emphasis[1].length());
            }
        }
        return bare;
    }

    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@code equalcontrib = {1,2}}, {@code {1-3}}, {@code {all}}; or the number of those who share the first place, {@code
     * cofirst = {2}}.
     */
    private static Entry positions(Entry entry) {
        Entry done = entry;
        for (String field : new String[] {"equalcontrib", "equal", "cofirst", "co-first"}) {
            List<Integer> positions = positions(entry.get(field).orElse("").strip(), field.startsWith("equal"), entry);
            if (positions.isEmpty()) {
                continue;
            }
            Map<Integer, Set<Annotation>> annotations =
                    new TreeMap<>(AnnotationField.parse(done.get("author+an").orElse("")));
            positions.forEach(position -> annotations.computeIfAbsent(position, p -> new TreeSet<>()).add(Annotation.EQUAL));
            done = done.without(field).with("author+an", AnnotationField.print(annotations));
        }
        return done;
    }

    /** {@code 1-2, 4 -> 1, 2, 4}; all of the authors for {@code all}, and for {@code equal = {true}}; none for what is no position. */
    private static List<Integer> positions(String value, boolean equal, Entry entry) {
        int authors = NameSplitter.split(entry.get("author").orElse("")).size();
        if (value.equalsIgnoreCase("all") || equal && value.equalsIgnoreCase("true")) {
            return IntStream.rangeClosed(1, authors).boxed().toList();
        }
        if (COUNT.matcher(value).matches() && !value.equals("1")) {
            return IntStream.rangeClosed(1, Integer.parseInt(value)).boxed().toList();
        }
        List<Integer> positions = new ArrayList<>();
        for (String piece : value.split("\\s*[,;]\\s*")) {
            Matcher range = POSITIONS.matcher(piece);
            if (!range.matches()) {
                return List.of();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Math.min(authors, Integer.parseInt(range.group(2)));
            IntStream.rangeClosed(first, last).forEach(positions::add);
        }
        return positions;
    }

    /** {@code highlight} is how the owner is marked elsewhere; it is known here without being said. */
    private static Entry highlights(Entry entry) {
        String value = entry.get("author+an").orElse("");
        if (!value.toLowerCase(Locale.ROOT).contains("highlight")
                && !value.toLowerCase(Locale.ROOT).contains("co")) {
            return entry;
        }
        Map<Integer, Set<Annotation>> annotations = new TreeMap<>();
        AnnotationField.parse(value).forEach((position, names) -> {
            Set<Annotation> kept = new TreeSet<>();
            for (Annotation name : names) {
                switch (name.name()) {
                    case "highlight" -> { }
                    case "equalcontrib", "cofirst", "co-first", "cofirstauthor", "joint" -> kept.add(Annotation.EQUAL);
                    case "corresp", "corr" -> kept.add(Annotation.CORRESPONDING);
                    default -> kept.add(name);
                }
            }
            annotations.put(position, kept);
        });
        String printed = AnnotationField.print(annotations);
        boolean onlyRoles = value.indexOf('"') < 0 && value.indexOf(':') < 0;
        if (!onlyRoles) {
            return entry;
        }
        return printed.isEmpty() ? entry.without("author+an") : entry.with("author+an", printed);
    }
}
