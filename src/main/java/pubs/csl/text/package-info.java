/**
 * How a text, a name, a date and a number come out under the forms of a style: the rules of CSL 1.0.2 on styled text.
 * Nothing here knows the engine, a style file or an output format.
 */
package pubs.csl.text;
