package pubs.csl;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Months and seasons by name. */
final class MonthNames {
    private MonthNames() {}

    /** Names in lower case to month (1 to 12) or season (21 to 24, as EDTF has it): English, German, French, Spanish, Italian. */
    static final Map<String, String> NUMBERS = Rows.of("""
            january = 1
            february = 2
            march = 3
            april = 4
            may = 5
            june = 6
            july = 7
            august = 8
            september = 9
            october = 10
            november = 11
            december = 12
            spring = 21
            summer = 22
            autumn = 23
            fall = 23
            winter = 24
            januar = 1
            jänner = 1
            februar = 2
            märz = 3
            mai = 5
            juni = 6
            juli = 7
            oktober = 10
            dezember = 12
            frühling = 21
            frühjahr = 21
            sommer = 22
            herbst = 23
            janvier = 1
            février = 2
            mars = 3
            avril = 4
            juin = 6
            juillet = 7
            août = 8
            septembre = 9
            octobre = 10
            novembre = 11
            décembre = 12
            printemps = 21
            été = 22
            automne = 23
            hiver = 24
            enero = 1
            febrero = 2
            marzo = 3
            abril = 4
            mayo = 5
            junio = 6
            julio = 7
            agosto = 8
            septiembre = 9
            octubre = 10
            noviembre = 11
            diciembre = 12
            primavera = 21
            verano = 22
            otoño = 23
            invierno = 24
            gennaio = 1
            febbraio = 2
            aprile = 4
            maggio = 5
            giugno = 6
            luglio = 7
            settembre = 9
            ottobre = 10
            dicembre = 12
            estate = 22
            autunno = 23
            inverno = 24
            """);

    /** Every name and every beginning of one of three letters and more; 0 where names that begin so differ. */
    private static final Map<String, Integer> BEGINNINGS = beginnings();

    /**
     * The month or season of a word, or 0: a whole name, or three letters and more of its beginning when all names that
     * begin so mean the same. {@code Sept -> 9}, {@code fall -> 23}, {@code ma -> 0}
     */
    static int number(String word) {
        return BEGINNINGS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> beginnings() {
        Map<String, Integer> beginnings = new HashMap<>();
        for (Map.Entry<String, String> row : NUMBERS.entrySet()) {
            Integer number = Integer.valueOf(row.getValue());
            for (int end = 3; end < row.getKey().length(); end++) {
                Integer other = beginnings.put(row.getKey().substring(0, end), number);
                if (other != null && !other.equals(number)) {
                    beginnings.put(row.getKey().substring(0, end), 0);
                }
            }
        }
        for (Map.Entry<String, String> row : NUMBERS.entrySet()) {
            beginnings.put(row.getKey(), Integer.valueOf(row.getValue()));
        }
        return beginnings;
    }
}
