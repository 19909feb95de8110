package pubs.cv.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of names in an item, in one form. A list is asked for at each place where the authors may begin, and that is any
 * name of a list; so each name is read once, whatever lists it is in.
 */
final class NameListFinder {
    private static final int MOST_PEOPLE = 600;

    private final ItemText item;
    private final NameForm form;
    private final NameListParser parser;
    private final Map<Integer, NameStep> steps = new HashMap<>();

    NameListFinder(ItemText item, NameForm form) {
        this.item = item;
        this.form = form;
        this.parser = new NameListParser(item, form);
    }

    /** The names from an offset on, as far as there are names; absent when none begins there. */
    Optional<NameList> from(int start) {
        boolean dotted = form == NameForm.FAMILY_INITIALS && DottedNames.begin(item, start);
        Optional<NameStep.Where> where = Optional.of(new NameStep.Where(start, true, false, dotted, false));
        List<Person> people = new ArrayList<>();
        double quality = 0;
        boolean others = false;
        int end = start;
        while (where.isPresent() && people.size() < MOST_PEOPLE) {
            NameStep.Where here = where.get();
            NameStep step = steps.computeIfAbsent(here.key(), key -> parser.step(here));
            quality = quality + step.quality() + step.parting();
            others |= step.others();
            where = step.next();
            end = step.person().isPresent() ? step.end() : end;
            step.person().ifPresent(people::add);
        }
        if (people.isEmpty()) {
            return Optional.empty();
        }
        double average = quality / people.size() - (form == NameForm.GIVEN_FAMILY && NameList.isFirstTurned(people) ? 1 : 0);
        return Optional.of(new NameList(people, others, start, end, average + Math.min(0.5, 0.1 * people.size())));
    }

    /** How many names were read, which grows with the text and not with the lists that are asked for. */
    int read() {
        return steps.size();
    }
}
