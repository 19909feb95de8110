package pubs.bibtex;

import java.util.List;

/**
 * Where a field stands in its text. All offsets are those of the text.
 *
 * @param name       in lower case
 * @param nameStart  offset of the name
 * @param nameEnd    offset after the name
 * @param valueStart offset of the first operand
 * @param valueEnd   offset after the last operand
 * @param parts      the operands; at least one
 * @param comma      offset of the comma after the value, -1 when there is none
 */
public record FieldSyntax(String name, int nameStart, int nameEnd, int valueStart, int valueEnd, List<ValuePart> parts,
        int comma) {
    FieldSyntax withComma(int offset) {
        return new FieldSyntax(name, nameStart, nameEnd, valueStart, valueEnd, parts, offset);
    }
}
