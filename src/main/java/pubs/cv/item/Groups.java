package pubs.cv.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names among authors that have no parts: of a group, or of what stands in braces. */
final class Groups {
    /** {@code {Polar Data Initiative}}: braces hold together what is one name. */
    private static final Pattern BRACED = Pattern.compile("\\{([\\p{L}\\d][^{}\\n]{1,79})\\}(?=\\s?(?:[,;.:&\\n(]|and\\b)|$)");
    /** {@code on behalf of the Northern Sleep Study Group}, among other authors. */
    private static final Pattern GROUP = Pattern.compile("(?:on behalf of |for )?(?:the )?(?:[\\p{L}\\d&'’/-]{1,40}+ ){1,7}?(?:[Ss]tudy [Gg]roup|[Ww]orking [Gg]roup|[Gg]roup|[Cc]onsortium|[Cc]ollaboration|[Ii]nvestigators|[Nn]etwork|[Cc]ommittee|[Tt]eam)(?=\\s?[,;.:\\n(]|$)");
    /** What may stand at the head of a list: {@code LHCb Collaboration}, {@code The ATLAS Collaboration}. */
    private static final Pattern COLLABORATION = Pattern.compile("(?:[Tt]he )?\\p{Lu}.*[Cc]ollaboration");

    private Groups() {}

    /** @param end offset behind the name, with its braces */
    record Found(String name, int end, boolean braced) {}

    /** The name that begins at an offset. @param first whether no author stands before it, so that only a collaboration is one */
    static Optional<Found> read(ItemText item, int at, boolean first) {
        int from = at > 0 && item.at(at - 1) == '{' ? at - 1 : at;
        Matcher braced = BRACED.matcher(item.text()).region(Math.min(from, item.length()), item.length());
        if (braced.lookingAt()) {
            return Optional.of(new Found(braced.group(1), braced.end(), true));
        }
        Matcher group = GROUP.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        boolean one = group.lookingAt() && (!first || COLLABORATION.matcher(group.group()).matches());
        return one ? Optional.of(new Found(group.group().replaceFirst("^(?:on behalf of |for )?(?:the )?", ""), group.end(), false)) : Optional.empty();
    }
}
