package pubs.csl.style;

/**
 * A {@code cs:key}.
 *
 * @param macro      the macro that makes the key, or empty
 * @param variable   the variable that is the key, or empty
 * @param descending whether larger keys come first
 * @param namesMin   lists of names this long are cut in the key; 0 for what the style says elsewhere
 * @param namesUseFirst names kept then
 */
public record SortKey(String macro, String variable, boolean descending, int namesMin, int namesUseFirst) {}
