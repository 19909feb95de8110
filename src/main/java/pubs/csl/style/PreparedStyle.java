package pubs.csl.style;

import java.util.List;
import org.w3c.dom.Document;

/**
 * A style taken apart: the document that the engine evaluates, in which every rendering element only says that it is
 * printed, and the form of each of them.
 *
 * @param document   the style as the engine gets it; affixes hold {@link Mark}s and nothing else
 * @param forms      by the number in the mark
 * @param sort       the keys of the bibliography, none for a style that keeps the order
 * @param subsequentAuthor what replaces the names that an entry repeats from the one before it; empty for nothing
 * @param yearSuffix whether entries that read alike are told apart by a letter after the year
 */
public record PreparedStyle(Document document, List<Form> forms, CslLocale locale, List<SortKey> sort,
        String subsequentAuthor, boolean yearSuffix, boolean explicitYearSuffix, String pageRangeFormat) {}
