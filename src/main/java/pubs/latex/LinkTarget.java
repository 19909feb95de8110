package pubs.latex;

import java.nio.charset.StandardCharsets;

/** Addresses of links in LaTeX. */
final class LinkTarget {
    private static final String HEX = "0123456789ABCDEF";

    private LinkTarget() {}

    /** Whether an address may be linked to: http, https or mailto. */
    static boolean isSafe(String target) {
        return startsWith(target, "http://") || startsWith(target, "https://") || startsWith(target, "mailto:");
    }

    /**
     * An address as the first argument of {@code \href}, also within another argument: what TeX would act on is
     * shielded or percent-encoded. {@code https://x.org/a_b#c%20d} becomes {@code https://x.org/a_b\#c\%20d}.
     */
    static String escape(String target) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c == '%' || c == '#' || c == '&') {
                escaped.append('\\').append(c);
            } else if (c <= ' ' || c >= 0x7F || "{}\\^`\"<>|$".indexOf(c) >= 0) {
                escaped.append("\\%").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean startsWith(String target, String scheme) {
        return target.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
