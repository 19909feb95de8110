package pubs.cv.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Titles made of topics, for fields and languages that the bibliographies have little of. */
final class Titles {
    /** By language: forms of titles, in which {@code #} stands for a topic; books and collections behind the slash. */
    private static final Map<String, String[][]> FORMS = Map.of(
            "en", new String[][] {{"#", "# and #", "The # of #", "On #", "A study of #", "#: A critical review", "#: the case of #",
                "Toward a theory of #", "How # shapes #", "Understanding # in #", "# in the age of #", "Rethinking #",
                "What is wrong with #?", "The politics of #, 1870-1914", "Effects of # on #: A randomized controlled trial",
                "Notes on #", "#, # and #", "# revisited", "An introduction to #", "Is there a link between # and #?",
                "From # to #: a history", "Chapter 3. #", "Part II: #", "# (with a note on #)", "Review of #"},
                {"Handbook of #", "The Oxford Handbook of #", "Essays on #", "Studies in #", "Perspectives on #",
                "Advances in #", "Encyclopedia of #", "The Cambridge Companion to #", "# and #", "Readings in #",
                "Issues in #", "New directions in #", "#: A Reader", "Current topics in #", "Collected Papers", "#: Essays in Honor of J. Smith",
                "Contributions to #", "Foundations of #", "The Blackwell Companion to #", "Selected Works"}},
            "de", new String[][] {{"#", "# und #", "Zur Geschichte: #", "# in der Gegenwart", "#. Eine Einführung", "Studien: # und #",
                "Beiträge zu #", "Überlegungen zu # und #", "Was ist #?", "# im 19. Jahrhundert", "Grundzüge: #"},
                {"Handbuch: #", "Festschrift für Karl Müller", "Werke", "# und #", "Jahrbuch für #", "Texte zu #",
                "Geschichte und #", "Gesammelte Schriften"}},
            "fr", new String[][] {{"#", "# et #", "Essai sur #", "# au XIXe siècle", "De # à #", "Recherches sur #",
                "# : une histoire en cours", "Pour une histoire de #", "#. Étude critique", "Penser #", "Entre # et #"},
                {"# et #", "Mélanges offerts à Jean Martin", "Histoire de #", "# en Europe", "Encyclopédie de #", "Actes du colloque sur #",
                "Dictionnaire de #"}},
            "es", new String[][] {{"#", "# y #", "Ensayo sobre #", "# en el siglo XX", "Hacia #", "#: una aproximación", "Estudios sobre # y #"},
                {"# y #", "Historia de #", "Manual de #", "Estudios sobre #", "# en América Latina"}},
            "it", new String[][] {{"#", "# e #", "Ricerche su #", "Per una storia: #", "#. Una introduzione", "Note su # e #"},
                {"# e #", "Storia: #", "Atti del convegno: #", "Studi in onore di G. Rossi"}},
            "pt", new String[][] {{"#", "# e #", "Ensaio sobre #", "#: uma abordagem", "# no Brasil"}, {"# e #", "História: #",
                "Estudos: #"}});

    private final Map<String, List<String>> topics = new LinkedHashMap<>();
    private final Choice choice;

    Titles(Path file, Choice choice) throws IOException {
        this.choice = choice;
        for (String line : Files.readAllLines(file)) {
            int colon = line.indexOf(':');
            topics.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split("\\s*;\\s*")));
        }
    }

    String topic() {
        return choice.of(topics.get("en"));
    }

    String next() {
        return made(0);
    }

    String book() {
        return made(1);
    }

    private String made(int kind) {
        List<String> languages = new ArrayList<>(topics.keySet());
        String language = choice.chance(0.55) ? "en" : choice.of(languages);
        String form = choice.of(FORMS.get(language)[kind]);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            title.append(form.charAt(i) == '#' ? choice.of(topics.get(language)) : form.substring(i, i + 1));
        }
        String text = title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
        return language.equals("en") && choice.chance(0.4) ? capitals(text) : text;
    }

    private static String capitals(String text) {
        StringBuilder title = new StringBuilder();
        for (String word : text.split(" ")) {
            boolean small = word.length() < 4;
            title.append(title.length() == 0 ? "" : " ").append(small ? word
                    : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return title.toString();
    }
}
