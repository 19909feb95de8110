package pubs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.io.TextFile;
import pubs.publist.StyledList;
import pubs.render.RenderOptions;
import pubs.render.TemplateException;
import pubs.render.TemplateRenderer;
import pubs.resource.Resource;
import pubs.settings.Settings;

/** A template that a list is put into, and where the result goes: {@link FormatOptions#TEMPLATE}. */
final class ListTemplate {
    /** The templates that come with the program, by their names. */
    static final Map<String, String> READY = new TreeMap<>(Map.of("al-folio", "al-folio.bib.mustache",
            "academicpages", "academicpages.yaml.mustache", "moderncv", "moderncv.tex.mustache"));
    /** What its file for each paper is to be called. */
    private static final Map<String, String> PAGES = Map.of("academicpages", "_publications/{{slug}}.md");

    private final Invocation invocation;
    private final String name;
    private final TemplateRenderer renderer;
    private final String output;

    private ListTemplate(Invocation invocation, String name, TemplateRenderer renderer, String output) {
        this.invocation = invocation;
        this.name = name;
        this.renderer = renderer;
        this.output = output;
    }

    /**
     * The template that is chosen.
     *
     * @param arguments in which it may be; a path that is in the settings is one from their folder
     * @param output    the file for the result; with the braces of a template in it, a pattern for many; empty for none
     * @return empty when none is
     * @throws Failure when it is not there or cannot be read
     */
    static Optional<ListTemplate> of(Invocation invocation, Choices choices, Arguments arguments, Settings settings,
            String output) throws Failure, IOException {
        String name = choices.text(FormatOptions.TEMPLATE);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (READY.containsKey(name)) {
            if (PAGES.containsKey(name) && !output.contains("{{")) {
                throw new Failure("no-output", "the template " + name + " makes a file for each paper; say how they are called,"
                        + " such as -o '" + PAGES.get(name) + "'");
            }
            return Optional.of(new ListTemplate(invocation, name, renderer(READY.get(name), ready(READY.get(name))), output));
        }
        boolean given = arguments.has(FormatOptions.TEMPLATE);
        Path file = given ? invocation.path(name) : settings.folder().resolve(name);
        try {
            return Optional.of(new ListTemplate(invocation, name,
                    renderer(name, TextFile.decode(invocation.read(file.toString())).text()), output));
        } catch (IOException e) {
            throw new Failure("no-template", FileTrouble.describe(e, invocation.folder()).getMessage()
                    + "; ready ones are " + String.join(", ", READY.keySet()));
        }
    }

    private static TemplateRenderer renderer(String name, String text) throws Failure {
        try {
            return new TemplateRenderer(name, text);
        } catch (TemplateException e) {
            throw new Failure("bad-template", name + ": " + e.getMessage());
        }
    }

    private static String ready(String file) {
        return Resource.text(TemplateRenderer.class, "templates/" + file);
    }

    /**
     * The template with the list in it.
     *
     * @return empty when each paper got a file of its own, which are written then
     */
    Optional<String> fill(StyledList list, RenderOptions options, Consumer<Diagnostic> diagnostics)
            throws Failure, IOException {
        try {
            if (!output.contains("{{")) {
                return Optional.of(renderer.render(list, options));
            }
            List<TemplateRenderer.Page> pages = renderer.pages(list, output);
            new PageFiles(invocation, diagnostics).write(pages);
            return Optional.empty();
        } catch (TemplateException e) {
            throw new Failure("bad-template", name + ": " + e.getMessage());
        }
    }
}
