package pubs.csl.style;

import java.util.List;
import org.w3c.dom.Document;

/**
 * A style taken apart: the document that the engine evaluates, in which every rendering element only says that it is
 * printed, and the form of each of them.
 *
 * @param document   the style as the engine gets it; affixes hold {@link Mark}s and nothing else
 * @param forms      by the number in the mark
 * @param slots      under which names the engine knows the variables of the style
 * @param sort       the keys of the bibliography, none for a style that keeps the order
 * @param repeated   what becomes of the names that an entry repeats from the one before it
 * @param explicitYearSuffix whether the style says itself where the letter goes that tells entries of a year apart
 */
public record PreparedStyle(Document document, List<Form> forms, EngineSlots slots, CslLocale locale,
        List<SortKey> sort, Repeated repeated, boolean explicitYearSuffix, String pageRangeFormat, Citation citation) {

    /**
     * What stands for names that are repeated (CSL 1.0.2, {@code subsequent-author-substitute}).
     *
     * @param substitute what replaces them; empty for nothing
     * @param rule       {@code complete-all}, {@code complete-each}, {@code partial-each} or {@code partial-first}
     */
    public record Repeated(String substitute, String rule) {}

    /**
     * What the citations of a style say of the entries they tell apart (CSL 1.0.2, "Disambiguation").
     *
     * @param macro      the macro of the engine that writes a citation; empty when no letters tell entries apart
     * @param yearSuffix whether a letter after the year tells entries apart that are cited alike
     * @param addNames   whether names that are cut are given first to tell them apart
     * @param given      which given names are: {@code none}, {@code primary} for those of the first person, or {@code all}
     * @param initials   whether they are given as initials
     */
    public record Citation(String macro, boolean yearSuffix, boolean addNames, String given, boolean initials, int etAlMin,
            int etAlUseFirst) {}
}
