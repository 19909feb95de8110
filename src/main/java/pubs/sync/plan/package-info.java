/**
 * What a sync would do: which entries of a library and a paper belong together, what changes in which file.
 * Nothing here writes a file.
 */
package pubs.sync.plan;
