/**
 * Reads LaTeX as TeX does, as far as citations ask for it: comments, verbatim text, conditionals, macros of the document.
 * Nothing here sets text, runs a program, or looks for the main file of a paper.
 */
package pubs.sync.tex;
