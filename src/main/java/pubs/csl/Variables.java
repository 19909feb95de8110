package pubs.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.StyledText;

/** Collects the variables of one item; a variable without a value is left out, and the first value set stays. */
final class Variables {
    private final Map<String, StyledText> text = new LinkedHashMap<>();
    private final Map<String, Contributors> names = new LinkedHashMap<>();
    private final Map<String, CslDate> dates = new LinkedHashMap<>();

    void text(String variable, StyledText value) {
        if (!value.isEmpty()) {
            text.putIfAbsent(variable, value);
        }
    }

    void text(String variable, String value) {
        if (!value.isBlank()) {
            text(variable, StyledText.of(value));
        }
    }

    boolean has(String variable) {
        return text.containsKey(variable);
    }

    /** People of one more role that CSL counts to the variable. */
    void names(String variable, Contributors people) {
        if (!people.isEmpty()) {
            names.merge(variable, people, Variables::both);
        }
    }

    boolean hasNames(String variable) {
        return names.containsKey(variable);
    }

    void date(String variable, Optional<CslDate> date) {
        if (date.isPresent()) {
            dates.putIfAbsent(variable, date.get());
        }
    }

    CslItem item(String id, String type, String language, boolean keepPrefix) {
        return new CslItem(id, type, text, names, dates, language, keepPrefix);
    }

    private static Contributors both(Contributors first, Contributors second) {
        List<Contributor> people = new ArrayList<>(first.people());
        second.people().stream().filter(person -> !people.contains(person)).forEach(people::add);
        return new Contributors(people, first.others() || second.others());
    }
}
