package pubs.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceSpan;
import pubs.io.JsonText;
import pubs.lint.Rules;

/** What {@code pubs check} finds, for people and for programs. */
enum CheckFormat {
    TEXT {
        @Override
        String print(List<Diagnostic> findings) {
            StringBuilder text = new StringBuilder();
            findings.forEach(finding -> text.append(finding.format()).append('\n'));
            return text.toString();
        }
    },
    /** An array of objects with path, line, column, endLine, endColumn, severity, rule, message. Lines and columns from 1. */
    JSON {
        @Override
        String print(List<Diagnostic> findings) {
            List<String> all = new ArrayList<>();
            for (Diagnostic finding : findings) {
                StringBuilder object = new StringBuilder("  {");
                finding.span().ifPresent(span -> object.append("\"path\": ").append(JsonText.of(span.source().name()))
                        .append(", ").append(region(span, "line", "column")).append(", "));
                all.add(object.append("\"severity\": ").append(JsonText.of(finding.severity().word())).append(", \"rule\": ")
                        .append(JsonText.of(finding.rule())).append(", \"message\": ").append(JsonText.of(finding.message())).append('}')
                        .toString());
            }
            return all.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", all) + "\n]\n";
        }
    },
    /** The Static Analysis Results Interchange Format, version 2.1.0. */
    SARIF {
        @Override
        String print(List<Diagnostic> findings) {
            Map<String, Integer> rules = new TreeMap<>();
            findings.forEach(finding -> rules.put(finding.rule(), 0));
            List<String> descriptions = new ArrayList<>();
            for (String id : rules.keySet()) {
                rules.put(id, descriptions.size());
                descriptions.add("          {\"id\": " + JsonText.of(id) + ", \"shortDescription\": {\"text\": "
                        + JsonText.of(Rules.summary(id)) + "}}");
            }
            List<String> results = new ArrayList<>();
            for (Diagnostic finding : findings) {
                String location = finding.span().map(span -> ", \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
                        + JsonText.of(uri(span.source().name())) + "}, \"region\": {" + region(span, "startLine", "startColumn") + "}}}]").orElse("");
                results.add("        {\"ruleId\": " + JsonText.of(finding.rule()) + ", \"ruleIndex\": " + rules.get(finding.rule()) + ", \"level\": "
                        + JsonText.of(finding.severity().word()) + ", \"message\": {\"text\": " + JsonText.of(finding.message()) + "}" + location + "}");
            }
            return """
                    {
                      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                      "version": "2.1.0",
                      "runs": [
                        {
                          "tool": {"driver": {"name": "pubs", "rules": [
                    %s
                          ]}},
                          "columnKind": "unicodeCodePoints",
                          "results": [
                    %s
                          ]
                        }
                      ]
                    }
                    """.formatted(String.join(",\n", descriptions), String.join(",\n", results));
        }
    },
    /** Workflow commands of GitHub Actions, which show findings beside the changed lines. */
    GITHUB {
        @Override
        String print(List<Diagnostic> findings) {
            StringBuilder text = new StringBuilder();
            for (Diagnostic finding : findings) {
                text.append("::").append(finding.severity() == Severity.NOTE ? "notice" : finding.severity().word());
                finding.span().ifPresent(span -> text.append(" file=").append(property(span.source().name())).append(",line=").append(span.line())
                        .append(",col=").append(span.column()).append(",title=").append(property(finding.rule())));
                text.append("::").append(data(finding.message() + " [" + finding.rule() + "]")).append('\n');
            }
            return text.toString();
        }
    };

    abstract String print(List<Diagnostic> findings);

    private static String region(SourceSpan span, String line, String column) {
        SourceSpan end = new SourceSpan(span.source(), span.end(), span.end());
        return "\"" + line + "\": " + span.line() + ", \"" + column + "\": " + span.column() + ", \"endLine\": " + end.line() + ", \"endColumn\": "
                + end.column();
    }

    /** A path as a relative reference: what a URI cannot hold is percent-encoded (RFC 3986, section 2.1). */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
