package pubs.sync.source;

import pubs.diagnostic.SourceSpan;

/**
 * A key that a paper cites, at one place.
 *
 * @param key     as it is written; {@code *} for all entries
 * @param place   where the command stands
 * @param command what stands there, {@code \citep} or {@code @}
 */
public record Citation(String key, SourceSpan place, String command) {
    /** The key that stands for all entries. */
    public static final String ALL = "*";
}
