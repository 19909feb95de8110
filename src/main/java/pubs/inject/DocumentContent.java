package pubs.inject;

import java.util.Locale;
import pubs.inject.DocumentLines.Line;

/** Tells the type of a document by what is in it, for names that do not say it. */
final class DocumentContent {
    private DocumentContent() {}

    static DocumentType type(String text) {
        for (Line line : DocumentLines.of(text)) {
            String content = line.text().strip();
            for (String opener : new String[] {"<!--", "%", "//", "..", "#", "/*"}) {
                if (content.startsWith(opener) && content.substring(opener.length()).stripLeading().startsWith("pubs:")) {
                    return type(opener, text);
                }
            }
        }
        return isHtml(text) ? DocumentType.HTML : text.contains("\\documentclass") || text.contains("\\begin{")
                ? DocumentType.LATEX : DocumentType.MARKDOWN;
    }

    private static DocumentType type(String opener, String text) {
        return switch (opener) {
            case "%" -> DocumentType.LATEX;
            case ".." -> DocumentType.RST;
            case "//", "/*" -> isTypst(text) ? DocumentType.TYPST : DocumentType.ASCIIDOC;
            case "#" -> isOrg(text) ? DocumentType.ORG : DocumentType.YAML;
            default -> isHtml(text) ? DocumentType.HTML : DocumentType.MARKDOWN;
        };
    }

    private static boolean isHtml(String text) {
        String head = text.stripLeading();
        String start = head.substring(0, Math.min(head.length(), 200)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
    }

    /** Code is written after a number sign, {@code #set page(…)}; block comments are Typst's alone. */
    private static boolean isTypst(String text) {
        for (Line line : DocumentLines.of(text)) {
            String content = line.text().stripLeading();
            boolean code = content.startsWith("#") && content.length() > 1 && Character.isLetter(content.charAt(1));
            if (code || content.startsWith("/*")) {
                return true;
            }
        }
        return false;
    }

    /** Keywords, and headlines of stars. */
    private static boolean isOrg(String text) {
        for (Line line : DocumentLines.of(text)) {
            String stars = line.text().replaceFirst("^\\*+", "*");
            if (stars.startsWith("* ") || line.text().stripLeading().startsWith("#+")) {
                return true;
            }
        }
        return false;
    }
}
