package pubs.render;

import java.util.ArrayList;
import java.util.List;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.publist.Block;
import pubs.publist.Block.Placement;
import pubs.publist.StyledEntry;

/** An entry as lines: what runs on stands in one, a block in one of its own. */
public final class Lines {
    private Lines() {}

    /** The reference, and after it the status that it does not show itself as a sentence of its own. */
    public static List<StyledText> of(StyledEntry entry) {
        List<StyledText> lines = ofReference(entry);
        entry.status().ifPresent(status -> {
            int last = lines.size() - 1;
            StyledText before = last < 0 ? StyledText.EMPTY : lines.get(last);
            StyledText sentence = before.append(StyledText.of(gap(before.plain()))).append(status).append(StyledText.of("."));
            if (last < 0) {
                lines.add(sentence);
            } else {
                lines.set(last, sentence);
            }
        });
        return lines;
    }

    private static String gap(String before) {
        boolean ended = before.endsWith(".") || before.endsWith(".”") || before.endsWith("?") || before.endsWith("!")
                || before.endsWith(",");
        return before.isEmpty() ? "" : ended ? " " : ". ";
    }

    /** The reference alone. */
    public static List<StyledText> ofReference(StyledEntry entry) {
        List<StyledText> lines = new ArrayList<>();
        boolean runsOn = false;
        for (Block block : entry.blocks()) {
            boolean inline = block.placement() == Placement.INLINE || block.placement() == Placement.RIGHT_INLINE
                    || block.placement() == Placement.LEFT_MARGIN;
            if (inline && runsOn) {
                int last = lines.size() - 1;
                String gap = lines.get(last).plain().endsWith(" ") ? "" : " ";
                lines.set(last, new StyledText.Builder().append(lines.get(last)).append(gap, TextStyle.PLAIN)
                        .append(block.text()).build());
            } else {
                lines.add(block.text());
            }
            runsOn = inline;
        }
        return lines;
    }
}
