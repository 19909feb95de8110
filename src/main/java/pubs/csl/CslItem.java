package pubs.csl;

import java.util.LinkedHashMap;
import java.util.Map;
import pubs.model.Contributors;
import pubs.model.StyledText;

/**
 * An entry in CSL's words (CSL 1.0.2, appendices III and IV).
 *
 * @param id         the citation key
 * @param type       {@code article-journal}
 * @param text       standard and number variables by name, {@code container-title}; none is empty
 * @param names      name variables by name; none is empty
 * @param dates      date variables by name
 * @param language   BCP 47 tag of the work's language, empty when unknown
 * @param keepPrefix whether the prefix of a name is part of the family name wherever that stands alone (CSL's
 *                   non-dropping particle; biblatex's {@code useprefix=true}); else it is a dropping particle
 */
public record CslItem(String id, String type, Map<String, StyledText> text, Map<String, Contributors> names,
        Map<String, CslDate> dates, String language, boolean keepPrefix) {

    /** An item whose name prefixes drop, as biblatex has it by default. */
    public CslItem(String id, String type, Map<String, StyledText> text, Map<String, Contributors> names,
            Map<String, CslDate> dates, String language) {
        this(id, type, text, names, dates, language, false);
    }

    /**
     * The same with {@code editor-translator} in place of an editor and a translator who are the same persons (CSL 1.0.2,
     * appendix IV); itself when they are not.
     */
    CslItem withEditorTranslators() {
        Contributors editors = names.get("editor");
        Contributors translators = names.get("translator");
        if (editors == null || translators == null || names.containsKey("editor-translator")
                || !editors.sameNames(translators)) {
            return this;
        }
        Map<String, Contributors> others = new LinkedHashMap<>(names);
        others.remove("editor");
        others.remove("translator");
        others.put("editor-translator", editors);
        return new CslItem(id, type, text, others, dates, language, keepPrefix);
    }
}
