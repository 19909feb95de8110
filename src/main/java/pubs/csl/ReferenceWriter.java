package pubs.csl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import pubs.csl.style.CslLocale;
import pubs.csl.style.Form;
import pubs.csl.style.Frame;
import pubs.csl.style.NameRules;
import pubs.csl.style.PreparedStyle;
import pubs.csl.text.Chunk;
import pubs.csl.text.DateWriter;
import pubs.csl.text.Frames;
import pubs.csl.text.NameList;
import pubs.csl.text.NumberWriter;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.publist.Links;

/**
 * Writes the elements that are printed for one item, by their forms, with the texts, names and dates of the item. For one
 * use: it notes who is named and whether the status is shown.
 */
final class ReferenceWriter {
    private final PreparedStyle style;
    private final CslLocale locale;
    private final CslItem item;
    private final EtAl etAl;
    private final Purpose purpose;
    private final Place place;
    private final List<Contributor> people = new ArrayList<>();
    /** What stood in for names that are missing. */
    private final Set<String> substituted = new HashSet<>();
    private boolean substituting;
    private boolean statusShown;
    private boolean yearSuffixUsed;
    /** Variables asked for so far, and those of them that had something to show; a group that shows none is not shown. */
    private int asked;
    private int filled;
    private List<String> firstNames = List.of();
    private boolean namesWritten;

    ReferenceWriter(PreparedStyle style, CslItem item, EtAl etAl, Purpose purpose, Place place) {
        this.style = style;
        this.locale = style.locale();
        this.item = item;
        this.etAl = etAl;
        this.purpose = purpose;
        this.place = place;
    }

    List<Chunk> write(List<PrintedElement> elements) {
        List<Chunk> chunks = new ArrayList<>();
        elements.forEach(element -> chunks.addAll(write(element, TextStyle.PLAIN)));
        // What ends an entry ends none that has a number and nothing else.
        if (purpose == Purpose.ENTRY && isLabel(chunks) && chunks.size() > 1
                && chunks.get(chunks.size() - 1).text().equals(elements.get(0).form().frame().suffix())) {
            chunks.remove(chunks.size() - 1);
        }
        // What ends the entry ends its last block.
        for (int i = chunks.size() - 1; i > 0 && chunks.get(i - 1).origin() == Chunk.Origin.BLOCK_END && chunks.get(i).isText(); i--) {
            Collections.swap(chunks, i - 1, i);
        }
        return chunks;
    }

    /** A variable by itself as a sort key; empty when the item lacks it. */
    String variableKey(String variable) {
        if (variable.equals("citation-number")) {
            return Integer.toString(place.number());
        } else if (variable.equals("citation-label")) {
            return CitationLabel.of(item);
        }
        CslDate date = item.dates().get(variable);
        if (date != null) {
            return DateWriter.sortKey(date);
        }
        Contributors named = item.names().get(variable);
        if (named == null) {
            return plain(variable);
        }
        StringBuilder key = new StringBuilder();
        named.people().forEach(person -> key.append(person.name().family()).append(' ')
                .append(person.name().given()).append(' '));
        return key.toString();
    }

    /** The person with an identity that a chunk carries. */
    Contributor person(int id) {
        return people.get(id);
    }

    /** The names that the reference begins with, to be compared with those of the next; see {@link RepeatedNames}. */
    List<String> firstNames() {
        return firstNames;
    }

    /** Whether the style itself shows the status of the work. */
    boolean statusShown() {
        return statusShown;
    }

    private List<Chunk> write(PrintedElement element, TextStyle outer) {
        Form form = element.form();
        TextStyle inner = form.frame().formatting().applyTo(outer);
        return frame(form, content(form, element, inner), outer);
    }

    private List<Chunk> content(Form form, PrintedElement element, TextStyle inner) {
        if (form instanceof Form.Group group) {
            return group(element.parts(), group.delimiter(), inner);
        } else if (form instanceof Form.First first) {
            return first(element.parts(), first.substitutes(), inner);
        } else if (form instanceof Form.Words words && !words.term().equals("no date")) {
            return List.of(Chunk.content(words.text(), inner));
        } else if (form instanceof Form.Label label) {
            return label(label, inner);
        }
        List<Chunk> value = value(form, element, inner);
        asked++;
        filled += value.isEmpty() ? 0 : 1;
        return value;
    }

    private List<Chunk> value(Form form, PrintedElement element, TextStyle inner) {
        if (form instanceof Form.Words words) {
            return noDate(words, inner);
        } else if (form instanceof Form.Variable variable) {
            return use(variable.variable()) ? variable(variable, inner) : List.of();
        } else if (form instanceof Form.Number number) {
            return use(number.variable()) ? number(number, inner) : List.of();
        } else if (form instanceof Form.Names names) {
            return names(names, element, inner);
        } else {
            Form.Date date = (Form.Date) form;
            return use(date.variable()) ? date(date, inner) : List.of();
        }
    }

    private List<Chunk> frame(Form form, List<Chunk> content, TextStyle outer) {
        Frame frame = form.frame();
        boolean ofStyle = form instanceof Form.Words || form instanceof Form.Label;
        List<Chunk> chunks = ofStyle ? Frames.aroundWords(frame, content, outer, locale.language())
                : Frames.around(frame, content, outer, item.language());
        if (!chunks.isEmpty() && isLabel(content)) {
            chunks = chunks.stream().map(chunk -> chunk.withOrigin(Chunk.Origin.LABEL)).toList();
        }
        if (chunks.isEmpty() || frame.display().isEmpty()) {
            return chunks;
        }
        List<Chunk> block = new ArrayList<>(chunks.size() + 2);
        block.add(new Chunk(frame.display().get().name(), outer, Chunk.Origin.BLOCK_START, Chunk.NOBODY));
        block.addAll(chunks);
        block.add(new Chunk("", outer, Chunk.Origin.BLOCK_END, Chunk.NOBODY));
        return block;
    }

    private static boolean isLabel(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            if (chunk.origin() != Chunk.Origin.LABEL) {
                return false;
            }
        }
        return !chunks.isEmpty();
    }

    private List<Chunk> group(List<PrintedElement> parts, String delimiter, TextStyle inner) {
        List<Chunk> chunks = new ArrayList<>();
        boolean delimit = false;
        int askedBefore = asked;
        int filledBefore = filled;
        for (PrintedElement part : parts) {
            List<Chunk> written = write(part, inner);
            if (written.isEmpty()) {
                continue;
            }
            if (delimit && !delimiter.isEmpty() && written.get(0).isText()) {
                chunks.add(Chunk.affix(delimiter, inner));
            }
            chunks.addAll(written);
            // What follows the label of the entry begins the entry.
            delimit = !isLabel(written) && chunks.get(chunks.size() - 1).isText();
        }
        return asked > askedBefore && filled == filledBefore ? List.of() : chunks;
    }

    private List<Chunk> first(List<PrintedElement> parts, boolean substitutes, TextStyle inner) {
        boolean before = substituting;
        substituting |= substitutes;
        List<Chunk> written = List.of();
        for (int i = 0; i < parts.size() && written.isEmpty(); i++) {
            written = write(parts.get(i), inner);
        }
        substituting = before;
        return written;
    }

    /** Whether a variable may be printed; what stands in for names is not printed again. */
    private boolean use(String variable) {
        return substituting ? substituted.add(variable) : !substituted.contains(variable);
    }

    /** A work that says how far it is needs no word for the date it does not have yet. */
    private List<Chunk> noDate(Form.Words words, TextStyle inner) {
        return item.text().containsKey("status") ? List.of() : List.of(Chunk.content(words.text(), inner));
    }

    private List<Chunk> variable(Form.Variable form, TextStyle inner) {
        return switch (form.variable()) {
            case "year-suffix" -> {
                yearSuffixUsed = true;
                yield place.yearSuffix().isEmpty() ? List.of() : List.of(Chunk.content(place.yearSuffix(), inner));
            }
            case "citation-label" -> {
                yearSuffixUsed = true;
                yield List.of(new Chunk(CitationLabel.of(item) + place.yearSuffix(), inner, Chunk.Origin.LABEL, Chunk.NOBODY));
            }
            case "DOI" -> linked(form, inner, text -> Links.doi(text).orElse("https://doi.org/" + text));
            case "URL" -> linked(form, inner, text -> text);
            default -> {
                statusShown |= form.variable().equals("status");
                yield text(form).map(text -> Chunk.of(text, inner)).orElse(List.of());
            }
        };
    }

    private Optional<StyledText> text(Form.Variable form) {
        Map<String, StyledText> texts = item.text();
        StyledText shorter = form.shortForm() ? texts.get(form.variable() + "-short") : null;
        StyledText text = shorter != null ? shorter
                : texts.get(form.variable().equals("event") ? "event-title" : form.variable());
        return Optional.ofNullable(text);
    }

    private List<Chunk> linked(Form.Variable form, TextStyle inner, UnaryOperator<String> address) {
        return text(form).map(StyledText::plain).map(text -> {
            String target = text.startsWith("http") ? text : address.apply(text);
            boolean web = target.startsWith("https://") || target.startsWith("http://");
            return List.of(Chunk.content(text, web ? inner.withLink(target) : inner));
        }).orElse(List.of());
    }

    private List<Chunk> number(Form.Number form, TextStyle inner) {
        if (form.variable().equals("citation-number")) {
            return List.of(new Chunk(Integer.toString(place.number()), inner, Chunk.Origin.LABEL, Chunk.NOBODY));
        }
        String value = plain(form.variable());
        String written = switch (form.variable()) {
            case "page" -> NumberWriter.pages(value, style.pageRangeFormat(), locale);
            case "page-first" -> NumberWriter.firstPage(plain("page"));
            default -> NumberWriter.write(value, form.shape(), form.variable(), locale);
        };
        return written.isEmpty() ? List.of() : List.of(Chunk.content(written, inner));
    }

    private List<Chunk> label(Form.Label form, TextStyle inner) {
        String variable = form.variable();
        if (variable.equals("page") && NumberWriter.isLabelled(plain(variable))) {
            return List.of();
        }
        boolean plural = switch (form.plural()) {
            case "always" -> true;
            case "never" -> false;
            default -> item.names().containsKey(variable) ? item.names().get(variable).people().size() > 1
                    : NumberWriter.isPlural(plain(variable), variable);
        };
        String words = locale.term(variable, form.form(), plural);
        return words.isEmpty() ? List.of() : List.of(Chunk.content(words, inner));
    }

    private String plain(String variable) {
        StyledText text = item.text().get(variable);
        return text == null ? "" : text.plain();
    }

    private List<Chunk> names(Form.Names form, PrintedElement element, TextStyle inner) {
        NameRules rules = purpose == Purpose.SORT_KEY ? form.rules().forSorting() : form.rules();
        NameList list = new NameList(rules, locale, etAl, item.keepPrefix(), inner);
        List<Chunk> chunks = new ArrayList<>();
        List<String> variables = new ArrayList<>(element.names());
        variables.removeIf(variable -> !use(variable));
        // One person who edited and translated is named once, as both.
        boolean both = variables.contains("editor") && variables.contains("translator")
                && locale.has("editortranslator") && item.names().get("editor").sameNames(item.names().get("translator"));
        if (both) {
            variables.remove("translator");
        }
        for (String variable : variables) {
            Contributors contributors = item.names().get(variable);
            if (purpose == Purpose.CITATION) {
                chunks.add(Chunk.content(CitedNames.key(contributors, style.citation(), item.keepPrefix()), inner));
                continue;
            }
            int first = people.size();
            people.addAll(contributors.people());
            List<Chunk> label = list.label(contributors, both && variable.equals("editor") ? "editortranslator" : variable);
            List<Chunk> written = new ArrayList<>(rules.labelFirst() ? label : List.of());
            written.addAll(repeated(list.names(contributors, first), inner));
            written.addAll(rules.labelFirst() ? List.of() : label);
            if (!chunks.isEmpty() && !rules.namesDelimiter().isEmpty()) {
                chunks.add(Chunk.affix(rules.namesDelimiter(), inner));
            }
            chunks.addAll(written);
        }
        return chunks;
    }

    /** The first names of the reference, or what the style puts in their place when the entry before has the same. */
    private List<Chunk> repeated(List<Chunk> names, TextStyle inner) {
        if (namesWritten || purpose != Purpose.ENTRY) {
            return names;
        }
        namesWritten = true;
        firstNames = RepeatedNames.written(names);
        return RepeatedNames.replace(names, place.namesBefore(), style.repeated(), inner);
    }

    private List<Chunk> date(Form.Date form, TextStyle inner) {
        CslDate date = item.dates().get(form.variable());
        if (purpose == Purpose.SORT_KEY) {
            return List.of(Chunk.content(new DateWriter(locale, form, inner, "").key(date), inner));
        }
        // The letter follows the first year of the entry, whatever happened in it (CSL 1.0.2, "Disambiguation").
        boolean suffixed = !place.yearSuffix().isEmpty() && !yearSuffixUsed && !style.explicitYearSuffix();
        DateWriter writer = new DateWriter(locale, form, inner, suffixed ? place.yearSuffix() : "");
        yearSuffixUsed |= suffixed && writer.hasYear(date);
        return writer.write(date);
    }
}
