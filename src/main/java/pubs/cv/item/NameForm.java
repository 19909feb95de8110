package pubs.cv.item;

/** How the names of a list are written. */
public enum NameForm {
    /** {@code Jane B. Doe, Richard Roe}. */
    GIVEN_FAMILY,
    /** {@code Doe, Jane B., Roe, Richard}. */
    FAMILY_GIVEN,
    /** {@code Doe, Jane B., and Richard Roe}: the first name alone is turned round. */
    FIRST_TURNED,
    /** {@code Doe JB, Roe R}. */
    FAMILY_INITIALS
}
