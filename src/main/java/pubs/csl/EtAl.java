package pubs.csl;

import java.util.Locale;

/** What happens to a list of names that a style cuts with <i>et al.</i> */
public enum EtAl {
    /** The style's cut, but the owner of the list is always named. */
    OWNER,
    /** The style's cut as it is. */
    STYLE,
    /** No cut: everybody is named. */
    NONE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
