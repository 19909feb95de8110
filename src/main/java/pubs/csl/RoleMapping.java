package pubs.csl;

import java.util.Map;
import pubs.model.Contributors;

/**
 * People by role. CSL has no place for annotators, commentators and authors of an introduction, foreword or
 * afterword: those are not passed on.
 */
final class RoleMapping {
    /** Name fields (biblatex manual, section 2.2.2, and names in common use) to name variables. */
    static final Map<String, String> OF_FIELD = Rows.of("""
            author = author
            bookauthor = container-author
            translator = translator
            director = director
            serieseditor = collection-editor
            editortranslator = editor-translator
            compiler = compiler
            composer = composer
            curator = curator
            chair = chair
            execproducer = executive-producer
            executiveproducer = executive-producer
            guest = guest
            host = host
            illustrator = illustrator
            interviewer = interviewer
            narrator = narrator
            organizer = organizer
            origauthor = original-author
            originalauthor = original-author
            performer = performer
            producer = producer
            recipient = recipient
            reviewedauthor = reviewed-author
            scriptwriter = script-writer
            writer = script-writer
            seriescreator = series-creator
            with = contributor
            contributor = contributor
            """);

    /** {@code editortype} (biblatex manual, section 2.3.6; the last rows are custom types) to name variables. */
    static final Map<String, String> OF_EDITOR = Rows.of("""
            editor = editor
            compiler = compiler
            founder = editor
            continuator = editor
            redactor = editor
            reviser = editor
            collaborator = contributor
            organizer = organizer
            director = director
            producer = producer
            execproducer = executive-producer
            illustrator = illustrator
            composer = composer
            performer = performer
            narrator = narrator
            scriptwriter = script-writer
            writer = script-writer
            curator = curator
            host = host
            guest = guest
            interviewer = interviewer
            translator = translator
            editorialdirector = editorial-director
            seriescreator = series-creator
            chair = chair
            """);

    private RoleMapping() {}

    static void map(EntryText entry, Map<String, Contributors> roles, Variables out) {
        roles.forEach((field, people) -> {
            String editorType = field.startsWith("editor") && field.length() <= "editora".length()
                    ? entry.word(field + "type") : "";
            if (field.equals("editor") || field.equals("editora") || field.equals("editorb") || field.equals("editorc")) {
                out.names(OF_EDITOR.getOrDefault(editorType, "editor"), people);
            } else if (OF_FIELD.containsKey(field)) {
                out.names(OF_FIELD.get(field), people);
            }
        });
        // A patent without inventors is known by who holds it.
        if (entry.type().equals("patent") && !out.hasNames("author")) {
            out.names("author", roles.getOrDefault("holder", Contributors.NONE));
        }
    }
}
