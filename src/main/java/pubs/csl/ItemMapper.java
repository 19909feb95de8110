package pubs.csl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.names.Roles;

/** Says a BibTeX or biblatex entry in CSL's words. */
public final class ItemMapper {
    /** The fields of names that have a variable, beyond those of biblatex ({@code composer}, {@code recipient}). */
    public static final Set<String> NAME_FIELDS = RoleMapping.OF_FIELD.keySet();
    /** All fields of names: those of biblatex, in its order, and the others that have a variable. */
    public static final List<String> ROLES = Stream.concat(Roles.FIELDS.stream(), NAME_FIELDS.stream().sorted()).distinct()
            .toList();

    private ItemMapper() {}

    /**
     * The CSL item of an entry. Every entry type and every field that has a CSL variable is mapped; both dialects are
     * read ({@code journal} and {@code journaltitle}, {@code address} and {@code location}, {@code year} and
     * {@code date}). A field without a value gives no variable.
     *
     * @param entry with inherited fields in place
     * @param roles the people by biblatex's name field ({@code author}, {@code editora}), decoded
     * @return {@code @phdthesis{k, school = {MIT}} -> thesis, publisher MIT, genre PhD thesis}
     */
    public static CslItem map(Entry entry, Map<String, Contributors> roles) {
        EntryText text = new EntryText(entry);
        Variables out = new Variables();
        RoleMapping.map(text, roles, out);
        new TitleMapping(text, out).map();
        new NumberMapping(text, out).map();
        new PublisherMapping(text, out).map();
        new IdentifierMapping(text, out).map();
        DateMapping.map(text, out);
        boolean keepPrefix = text.option("useprefix").equals("true");
        return out.item(entry.key().value(), TypeRule.type(text), language(text), keepPrefix);
    }

    private static String language(EntryText entry) {
        String options = entry.raw("langidopts");
        for (String field : new String[] {"langid", "hyphenation", "language"}) {
            for (String name : EntryText.items(entry.raw(field))) {
                String tag = Languages.tag(name, options);
                if (!tag.isEmpty()) {
                    return tag;
                }
            }
        }
        return "";
    }
}
