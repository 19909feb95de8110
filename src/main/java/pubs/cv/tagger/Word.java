package pubs.cv.tagger;

import java.util.Locale;
import java.util.Set;

/**
 * What a word looks like, in numbers.
 *
 * @param text   hash of the word in small, digits as 0
 * @param start  hash of its first three letters
 * @param end    hash of its last three
 * @param shape  hash of its pattern of capitals, small letters and digits
 * @param kind   what it is at first sight
 */
record Word(int text, int start, int end, int shape, Kind kind) {
    /** What a word is at first sight. */
    enum Kind { BORDER, YEAR, NUMBER, LONG_NUMBER, MIXED, ORDINAL, MONTH, INITIAL, INITIALS, ROMAN, SHOUTED, CAPITAL, SMALL, CAMEL,
        FUNCTION, ADDRESS, DOI }

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février",
            "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero",
            "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
            "diciembre", "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre",
            "dicembre", "janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro",
            "dezembro", "spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "the", "of", "in", "on", "for", "and", "to", "from", "with", "by", "at", "as", "is", "are",
            "its", "into", "via", "using", "der", "die", "das", "des", "dem", "den", "und", "im", "zur", "zum", "für",
            "von", "über", "mit", "le", "la", "les", "du", "de", "et", "en", "sur", "dans", "au", "aux", "pour",
            "une", "un", "el", "los", "las", "del", "y", "al", "il", "lo", "gli", "della", "di", "e", "nel", "per",
            "o", "os", "do", "da", "dos", "em", "um", "uma", "och", "van", "het", "een");
    static final Word BORDER = new Word(7, 7, 7, 7, Kind.BORDER);

    static Word of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Kind kind = kind(word, small);
        StringBuilder plain = new StringBuilder(small.length());
        StringBuilder shape = new StringBuilder();
        boolean address = kind == Kind.ADDRESS || kind == Kind.DOI;
        for (int i = 0; i < word.length() && !address; i++) {
            char c = word.charAt(i);
            char form = Character.isDigit(c) ? '0' : Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
            plain.append(form == '0' ? '0' : i < small.length() ? small.charAt(i) : ' ');
            if (shape.length() < 2 || shape.charAt(shape.length() - 1) != form || form == '0' && shape.length() < 5) {
                shape.append(form);
            }
        }
        int length = plain.length();
        return new Word(plain.toString().hashCode(), plain.substring(0, Math.min(3, length)).hashCode(),
                plain.substring(Math.max(0, length - 3)).hashCode(), shape.toString().hashCode() * 31 + Math.min(5, length),
                kind);
    }

    private static Kind kind(String word, String small) {
        if (small.startsWith("http") && small.indexOf(':') > 0 || small.startsWith("www.") || small.startsWith("ftp:")) {
            return small.contains("doi.org/") ? Kind.DOI : Kind.ADDRESS;
        }
        if (word.indexOf('/') > 0 && !word.startsWith("10.")) {
            return Kind.ADDRESS;
        }
        if (word.startsWith("10.") && word.indexOf('/') > 0) {
            return Kind.DOI;
        }
        int digits = (int) word.chars().filter(Character::isDigit).count();
        if (digits == word.length()) {
            boolean year = digits == 4 && (word.charAt(0) == '1' && word.charAt(1) > '4' || word.startsWith("20"));
            return year ? Kind.YEAR : digits > 3 ? Kind.LONG_NUMBER : Kind.NUMBER;
        }
        if (digits > 0) {
            boolean ordinal = Character.isDigit(word.charAt(0))
                    && (small.endsWith("st") || small.endsWith("nd") || small.endsWith("rd") || small.endsWith("th"))
                    && digits == word.length() - 2;
            boolean lettered = digits == 4 && word.length() == 5 && (word.startsWith("19") || word.startsWith("20"));
            return ordinal ? Kind.ORDINAL : lettered ? Kind.YEAR : Kind.MIXED;
        }
        return MONTHS.contains(small) ? Kind.MONTH : letters(word, small);
    }

    private static Kind letters(String word, String small) {
        boolean first = Character.isUpperCase(word.charAt(0));
        int capitals = (int) word.chars().filter(Character::isUpperCase).count();
        if (capitals == word.length()) {
            boolean roman = word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
            return word.length() == 1 ? Kind.INITIAL : roman ? Kind.ROMAN : word.length() < 4 ? Kind.INITIALS : Kind.SHOUTED;
        }
        if (FUNCTION_WORDS.contains(small) && !first) {
            return Kind.FUNCTION;
        }
        boolean inner = capitals > (first ? 1 : 0) && word.indexOf('-') < 0;
        return inner ? Kind.CAMEL : first ? Kind.CAPITAL : Kind.SMALL;
    }
}
