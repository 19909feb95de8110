/**
 * What a CSL style and a CSL locale say, read into data: how each element looks, and the words of a language.
 * Nothing here renders an item or knows citeproc-java.
 */
package pubs.csl.style;
