package pubs.csl;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What the jars of styles and locales hold; listing them takes long, so only tests do it. */
final class PublishedStyles {
    private PublishedStyles() {}

    /** The independent ones: those that are not in a folder. */
    static List<String> independent() throws IOException {
        return names("/ieee.csl", ".csl").stream().filter(name -> name.indexOf('/') < 0)
                .map(name -> name.substring(0, name.length() - ".csl".length())).toList();
    }

    static List<String> all() throws IOException {
        return names("/ieee.csl", ".csl").stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - ".csl".length())).toList();
    }

    static List<String> locales() throws IOException {
        return names("/locales-en-US.xml", ".xml").stream()
                .map(name -> name.substring("locales-".length(), name.length() - ".xml".length())).toList();
    }

    static byte[] bytes(String resource) throws IOException {
        try (InputStream in = PublishedStyles.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    static String text(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static List<String> names(String one, String ending) throws IOException {
        JarURLConnection connection = (JarURLConnection) PublishedStyles.class.getResource(one).openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile(); Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            return names.filter(name -> name.endsWith(ending)).sorted().toList();
        }
    }
}
