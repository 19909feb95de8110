package pubs.sync.plan;

/**
 * One thing that a sync does, or finds.
 *
 * @param kind   what
 * @param file   the BibTeX file, as it is shown
 * @param key    of the entry, as the paper has it
 * @param detail what more there is to say; may be empty
 */
public record Step(Kind kind, String file, String key, String detail) {
    /** What a step is. */
    public enum Kind {
        ADD("+"), UPDATE("~"), RENAME(">"), REMOVE("-"), SETTLE("="), COLLECT("<"), DIFFER("?"), NOTE(" ");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /** The sign before it in a plan. */
        public String mark() {
            return mark;
        }
    }
}
