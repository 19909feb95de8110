package pubs.cv.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains the tagger on references rendered from BibTeX, and writes its model. Arguments: the folder of the {@code .bib} files,
 * that of the word lists, the file of the model, how many references, how many rounds, and perhaps a file of references to
 * measure on. The same arguments give the same model.
 */
final class TrainTagger {
    private static final long SEED = 20240229;
    private static final double FREE = 0.5;
    private static final int SHOWN = 12;
    private static final float LEAST = 0.04f;

    private TrainTagger() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path lists = Path.of(arguments[1]);
        Choice choice = new Choice(SEED);
        Works works = new Works(Path.of(arguments[0]), lists, choice);
        out.println("works: " + works.sizes());
        List<LabelledText> examples = examples(works, lists, Integer.parseInt(arguments[3]), choice);
        out.println("references: " + examples.size());
        for (int i = 0; i < SHOWN; i++) {
            LabelledText shown = examples.get(i * examples.size() / SHOWN);
            Tokens tokens = Tokens.of(shown.text());
            out.println("  " + Evaluation.show(tokens, shown.ofWords(tokens)));
        }
        Trainer trainer = new Trainer(choice);
        int rounds = Integer.parseInt(arguments[4]);
        for (int round = 1; round <= rounds; round++) {
            double fit = trainer.round(examples);
            trainer.decay();
            out.println(String.format(Locale.ROOT, "round %d: %.4f%s", round, fit,
                    arguments.length > 5 ? ", " + measure(trainer.model(LEAST), Path.of(arguments[5])) : ""));
        }
        Path file = Path.of(arguments[2]);
        Model model = trainer.model(LEAST);
        try (OutputStream to = Files.newOutputStream(file)) {
            model.write(to);
        }
        out.println(file + ": " + Files.size(file) / 1024 + " kB");
        if (arguments.length > 5) {
            Evaluation evaluation = evaluate(model, Path.of(arguments[5]));
            out.print(evaluation.table() + evaluation.mistakes());
            Files.write(Path.of(file + ".failures"), evaluation.failures());
        }
    }

    static List<LabelledText> examples(Works works, Path lists, int count, Choice choice) throws IOException {
        List<String> notes = Works.list(lists.resolve("notes.txt"));
        StyledReferences styled = new StyledReferences(choice);
        FreeLayouts free = new FreeLayouts(works, notes, choice);
        Noise noise = new Noise(notes, choice);
        List<LabelledText> examples = new ArrayList<>();
        while (examples.size() < count) {
            LabelledText plain = choice.chance(FREE) ? free.next(works.next()) : styled.next(works.next());
            examples.add(noise.on(plain));
        }
        return examples;
    }

    private static String measure(Model model, Path file) throws IOException {
        Evaluation evaluation = evaluate(model, file);
        return String.format(Locale.ROOT, "fields %.3f, words %.3f", evaluation.fieldF1(), evaluation.wordF1());
    }

    static Evaluation evaluate(Model model, Path file) throws IOException {
        Evaluation evaluation = new Evaluation();
        for (LabelledText reference : Anystyle.read(file)) {
            Tokens tokens = Tokens.of(reference.text());
            Features features = new Features(tokens, 0, tokens.size());
            evaluation.add(reference, tokens, model.chain(features).best());
        }
        return evaluation;
    }
}
