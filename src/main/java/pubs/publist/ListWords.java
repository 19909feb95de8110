package pubs.publist;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import pubs.model.Annotation;
import pubs.resource.Resource;

/** The words of a list that no citation style has, in the language of the list; English where a language is not known. */
public final class ListWords {
    private static final Map<String, ListWords> READ = new ConcurrentHashMap<>();

    private final Properties words;

    private ListWords(Properties words) {
        this.words = words;
    }

    /** @param language BCP 47 tag, of which the language alone counts */
    public static ListWords of(String language) {
        return READ.computeIfAbsent(language.split("[-_]", 2)[0], ListWords::read);
    }

    private static ListWords read(String tag) {
        Properties english = load("en", new Properties());
        return new ListWords(tag.equals("en") || tag.isEmpty() ? english : load(tag, new Properties(english)));
    }

    /** The title of the section of a kind, {@code Conference}. */
    public String section(String kind) {
        return words.getProperty("section." + kind, kind);
    }

    /** The title of the section of an entry type, {@code phdthesis -> PhD Theses}; a type without a word is its own name. */
    public String type(String type) {
        return words.getProperty("type." + type, type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1));
    }

    /** {@code Under Review}. */
    public String status(Status status) {
        return words.getProperty("status." + status.id());
    }

    /** A kind of thesis or report by biblatex's key for it, {@code phdthesis -> PhD thesis}; empty when there is no word for it. */
    public String genre(String key) {
        return words.getProperty("genre." + key, "");
    }

    /** What a mark of a role means, {@code indicates equal contribution}; empty when there is no word for the role. */
    public String legend(Annotation annotation) {
        return words.getProperty("legend." + annotation.name(), "");
    }

    /** A word by its name in the table; the name itself when the table lacks it. */
    public String word(String name) {
        return words.getProperty(name, name);
    }

    private static Properties load(String tag, Properties into) {
        Optional<byte[]> file = Resource.find(ListWords.class, "words-" + tag + ".properties");
        if (file.isPresent()) {
            try {
                into.load(new StringReader(new String(file.get(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return into;
    }
}
