package pubs.names;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pubs.model.Annotation;

/**
 * A biblatex data annotation such as {@code author+an} (manual, section 3.7): {@code 1=equal; 2=equal,corresponding}.
 * Positions count from 1. Annotations of a part of a name ({@code 1:family=…}) and literal ones are not roles and are
 * passed over here; the field that holds them is not changed by reading it.
 */
public final class AnnotationField {
    private AnnotationField() {}

    /** The roles by position, from 1. */
    public static Map<Integer, Set<Annotation>> parse(String value) {
        Map<Integer, Set<Annotation>> annotations = new TreeMap<>();
        for (String item : value.split(";")) {
            int equals = item.indexOf('=');
            String position = equals < 0 ? "" : item.substring(0, equals).strip();
            if (position.isEmpty() || position.length() > 4 || !position.chars().allMatch(c -> c >= '0' && c <= '9')) {
                continue;
            }
            for (String name : item.substring(equals + 1).split(",")) {
                if (!name.isBlank() && !name.strip().startsWith("\"")) {
                    annotations.computeIfAbsent(Integer.parseInt(position), p -> new TreeSet<>())
                            .add(new Annotation(name));
                }
            }
        }
        return annotations;
    }

    /** {@code {1=[equal], 2=[corresponding, equal]} -> 1=equal; 2=corresponding,equal}. */
    public static String print(Map<Integer, Set<Annotation>> annotations) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(annotations).forEach((position, names) -> {
            if (!names.isEmpty()) {
                text.append(text.length() == 0 ? "" : "; ").append(position).append('=')
                        .append(String.join(",", names.stream().map(Annotation::name).sorted().toList()));
            }
        });
        return text.toString();
    }
}
