package pubs.render;

import java.util.ArrayList;
import java.util.List;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.publist.Block;
import pubs.publist.Block.Placement;
import pubs.publist.StyledEntry;

/** The reference of an entry as lines: what runs on stands in one, a block in one of its own. */
public final class Lines {
    private Lines() {}

    public static List<StyledText> of(StyledEntry entry) {
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
