package pubs.diagnostic;

/** How bad a finding is. */
public enum Severity {
    /** Something of the input could not be used as it stands. */
    ERROR,
    /** Used, but probably not what was meant. */
    WARNING,
    /** For information. */
    NOTE;

    /** The word of a message, {@code error}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
