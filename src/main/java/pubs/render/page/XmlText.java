package pubs.render.page;

import pubs.render.SafeText;

/** Text in XML 1.0: characters that XML does not have are left out, and those it uses are escaped. */
final class XmlText {
    private XmlText() {}

    /** For content and for attributes in double quotes; lines stay. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        SafeText.lines(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    if (!lone && c != 0xFFFE && c != 0xFFFF) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
