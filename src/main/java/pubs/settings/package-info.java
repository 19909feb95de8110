/**
 * {@code pubs.toml}: finding it, reading it, saying what is wrong in it.
 * Nothing here acts on a setting.
 */
package pubs.settings;
