package pubs.csl.text;

import java.util.ArrayList;
import java.util.List;
import pubs.csl.EtAl;
import pubs.csl.style.CslLocale;
import pubs.csl.style.Form;
import pubs.csl.style.NameRules;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.TextStyle;

/** Lists of names as a style asks for them: who is named, what stands between them, and the label (CSL 1.0.2, "Names"). */
public final class NameList {
    /** Stands for the names left out between two that are named. */
    private static final String ELLIPSIS = "… ";

    private final NameRules rules;
    private final CslLocale locale;
    private final EtAl etAl;
    private final TextStyle style;
    private final NameWriter writer;

    /**
     * @param keepPrefix whether the prefix of a name goes wherever the family name goes
     * @param style      of the surrounding text, the formatting of the names element included
     */
    public NameList(NameRules rules, CslLocale locale, EtAl etAl, boolean keepPrefix, TextStyle style) {
        this.rules = rules;
        this.locale = locale;
        this.etAl = etAl;
        this.style = style;
        this.writer = new NameWriter(rules, keepPrefix, rules.name().formatting().applyTo(style), locale.language());
    }

    /**
     * The names of one variable.
     *
     * @param firstId identity of the first person; the others follow
     */
    public List<Chunk> names(Contributors contributors, int firstId) {
        return rules.form().equals("count") ? List.of(Chunk.content(Integer.toString(shown(contributors)), style))
                : framed(list(contributors, firstId));
    }

    /**
     * The label that goes with the names; none when the style asks for none.
     *
     * @param term the term of the label: the variable, or {@code editortranslator} when it serves for both
     */
    public List<Chunk> label(Contributors contributors, String term) {
        return rules.form().equals("count") ? List.of()
                : rules.label().map(form -> label(form, term, contributors)).orElse(List.of());
    }

    private List<Chunk> framed(List<Chunk> names) {
        List<Chunk> all = new ArrayList<>();
        if (!rules.name().prefix().isEmpty()) {
            all.add(Chunk.affix(rules.name().prefix(), style));
        }
        all.addAll(CaseChanger.apply(rules.name().textCase(), names, locale.language()));
        if (!rules.name().suffix().isEmpty()) {
            all.add(Chunk.affix(rules.name().suffix(), style));
        }
        return all;
    }

    private List<Chunk> label(Form.Label form, String term, Contributors contributors) {
        boolean plural = switch (form.plural()) {
            case "always" -> true;
            case "never" -> false;
            default -> contributors.people().size() > 1 || contributors.others();
        };
        return Frames.words(form.frame(), locale.term(term, form.form(), plural), style, locale.language());
    }

    private int shown(Contributors contributors) {
        int size = contributors.people().size();
        return cuts(contributors) ? Math.min(size, rules.etAlUseFirst()) : size;
    }

    private boolean cuts(Contributors contributors) {
        int size = contributors.people().size() + (contributors.others() ? 1 : 0);
        return etAl != EtAl.NONE && rules.etAlMin() > 0 && size >= rules.etAlMin()
                && rules.etAlUseFirst() < contributors.people().size();
    }

    private List<Chunk> list(Contributors contributors, int firstId) {
        List<Contributor> people = contributors.people();
        if (!cuts(contributors)) {
            List<Chunk> all = everybody(people, firstId, contributors.others());
            if (contributors.others()) {
                etAl(all, people.size() > 1, writer.inverts(people.size() - 1));
            }
            return all;
        }
        return someOf(people, firstId, contributors.others());
    }

    private List<Chunk> everybody(List<Contributor> people, int firstId, boolean more) {
        List<Chunk> all = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (i > 0) {
                delimit(all, i == people.size() - 1 && !more, people.size(), writer.inverts(i - 1));
            }
            all.addAll(writer.write(people.get(i), i, firstId + i));
        }
        return all;
    }

    private List<Chunk> someOf(List<Contributor> people, int firstId, boolean others) {
        List<Chunk> all = new ArrayList<>();
        int first = rules.etAlUseFirst();
        int last = people.size() - 1;
        int owner = etAl == EtAl.OWNER ? owner(people, first) : -1;
        boolean endsWithLast = rules.etAlUseLast() && !others && last > first && owner != last;
        for (int i = 0; i < first; i++) {
            if (i > 0) {
                delimit(all, false, people.size(), false);
            }
            all.addAll(writer.write(people.get(i), i, firstId + i));
        }
        int named = first - 1;
        if (owner >= 0) {
            named = apart(all, people, owner, named, firstId);
        }
        if (endsWithLast) {
            apart(all, people, last, named, firstId);
        } else if (named < last || others) {
            etAl(all, named > 0, named >= 0 && writer.inverts(named));
        }
        return all;
    }

    /** Names one more person, after an ellipsis when somebody is left out before. Returns who it was. */
    private int apart(List<Chunk> all, List<Contributor> people, int index, int named, int firstId) {
        if (!all.isEmpty()) {
            all.add(Chunk.affix(rules.delimiter(), nameStyle()));
        }
        if (index > named + 1 && named >= 0) {
            all.add(Chunk.content(ELLIPSIS, nameStyle()));
        }
        all.addAll(writer.write(people.get(index), index, firstId + index));
        return index;
    }

    private static int owner(List<Contributor> people, int from) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).has(Annotation.OWNER)) {
                return i < from ? -1 : i;
            }
        }
        return -1;
    }

    private void etAl(List<Chunk> all, boolean several, boolean inverted) {
        if (rules.etAl().text().isEmpty()) {
            return;
        }
        if (!all.isEmpty()) {
            boolean delimiter = precedes(rules.delimiterPrecedesEtAl(), several, inverted);
            all.add(Chunk.affix(delimiter ? spaced(rules.delimiter()) : " ", nameStyle()));
        }
        all.addAll(Frames.words(rules.etAl().frame(), rules.etAl().text(), nameStyle(), locale.language()));
    }

    private void delimit(List<Chunk> all, boolean beforeLast, int size, boolean inverted) {
        if (!beforeLast || rules.and().isEmpty()) {
            all.add(Chunk.affix(rules.delimiter(), nameStyle()));
            return;
        }
        boolean delimiter = precedes(rules.delimiterPrecedesLast(), size > 2, inverted);
        all.add(Chunk.affix((delimiter ? spaced(rules.delimiter()) : " ") + rules.and() + " ", nameStyle()));
    }

    private static boolean precedes(String rule, boolean contextual, boolean inverted) {
        return switch (rule) {
            case "always" -> true;
            case "never" -> false;
            case "after-inverted-name" -> inverted;
            default -> contextual;
        };
    }

    private static String spaced(String delimiter) {
        return delimiter.endsWith(" ") || delimiter.isEmpty() ? delimiter : delimiter + " ";
    }

    private TextStyle nameStyle() {
        return rules.name().formatting().applyTo(style);
    }
}
