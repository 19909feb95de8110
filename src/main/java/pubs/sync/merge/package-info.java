/**
 * The three-way merge of one entry, field by field, and the record of what was merged last.
 * Nothing here knows files, layout, or which entries belong together.
 */
package pubs.sync.merge;
