package pubs.csl.style;

import java.util.Optional;

/**
 * How a style writes lists of names: the attributes of {@code cs:name}, {@code cs:et-al} and {@code cs:names} with those
 * inherited from {@code cs:bibliography} and {@code cs:style} in place (CSL 1.0.2, "Names").
 *
 * @param namesDelimiter between the lists of two variables
 * @param label          the label of each list
 * @param labelFirst     whether the label stands before the names
 * @param and            the word or sign between the last two names, without blanks; empty for the delimiter alone
 * @param delimiterPrecedesLast  {@code contextual}, {@code after-inverted-name}, {@code always}, {@code never}
 * @param delimiterPrecedesEtAl  as above
 * @param etAlMin        lists of this many names or more are cut; 0 for never
 * @param etAlUseFirst   names kept when a list is cut
 * @param etAlUseLast    whether the last name follows the cut after an ellipsis
 * @param form           {@code long}, {@code short} or {@code count}
 * @param initializeWith what follows an initial; absent when given names are written out
 * @param initialize     whether full given names become initials (else only initials are normalised)
 * @param initializeHyphen whether {@code Jean-Luc} keeps its hyphen as initials
 * @param inverted       {@code all}, {@code first} or empty: which names are written family name first
 * @param sortSeparator  between family and given name when inverted
 * @param demoteParticle {@code never}, {@code sort-only} or {@code display-and-sort}
 * @param name           formatting and affixes of each name
 * @param family         of the family name
 * @param given          of the given names
 * @param etAl           the words for the names cut, {@code et al.}
 */
public record NameRules(String namesDelimiter, Optional<Form.Label> label, boolean labelFirst, String and,
        String delimiter, String delimiterPrecedesLast, String delimiterPrecedesEtAl, int etAlMin, int etAlUseFirst,
        boolean etAlUseLast, String form, Optional<String> initializeWith, boolean initialize,
        boolean initializeHyphen, String inverted, String sortSeparator, String demoteParticle, Frame name,
        Frame family, Frame given, Form.Words etAl) {

    /** These rules with another way to cut a list. */
    public NameRules cut(int min, int useFirst, boolean useLast) {
        return new NameRules(namesDelimiter, label, labelFirst, and, delimiter, delimiterPrecedesLast,
                delimiterPrecedesEtAl, min, useFirst, useLast, form, initializeWith, initialize, initializeHyphen,
                inverted, sortSeparator, demoteParticle, name, family, given, etAl);
    }

    /** These rules as a sort key writes names: every name family name first, nothing cut unless the key says so. */
    public NameRules forSorting() {
        return new NameRules(namesDelimiter, Optional.empty(), false, "", delimiter, "always", "always", etAlMin,
                etAlUseFirst, etAlUseLast, form, initializeWith, initialize, initializeHyphen, "all", sortSeparator,
                demoteParticle, name, family, given, etAl);
    }
}
