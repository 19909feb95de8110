/**
 * What documents in Markdown, R Markdown, Quarto and Typst cite.
 * Nothing here renders them or runs their code.
 */
package pubs.sync.markup;
