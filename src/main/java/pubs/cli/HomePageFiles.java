package pubs.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import pubs.io.TextFile;
import pubs.publist.Links;
import pubs.publist.StyledList;
import pubs.render.page.AtomFeed;
import pubs.render.page.HomePage;
import pubs.render.page.PageOptions;
import pubs.settings.Settings;

/** The homepage that {@code pubs format} makes, and the feed beside it. */
final class HomePageFiles {
    private final Invocation invocation;
    private final Optional<String> feed;
    private final PageOptions options;

    /** @throws Failure when an address or a file that is asked for can be none */
    HomePageFiles(Invocation invocation, Choices choices, Settings settings) throws Failure {
        this.invocation = invocation;
        this.feed = invocation.arguments().value(FormatOptions.FEED);
        Optional<String> output = invocation.arguments().value(FormatOptions.OUTPUT);
        String url = url(choices.text(FormatOptions.URL));
        String link = feed.isEmpty() ? "" : link(invocation.path(checked(feed.get(), output)), output, url);
        this.options = new PageOptions(choices.text(FormatOptions.TITLE), settings.owner(), url, link,
                !choices.text(FormatOptions.LINKS).equals("none"));
    }

    /** The page as HTML. */
    String page(StyledList list) {
        return HomePage.write(list, options);
    }

    /** Writes the feed, if one is asked for; what it said before tells what is news. */
    void writeFeed(StyledList list) throws Failure, IOException {
        if (feed.isPresent()) {
            Path file = invocation.path(feed.get());
            String earlier = Files.isRegularFile(file) ? TextFile.read(file).text() : "";
            invocation.deliver(feed, AtomFeed.write(list, options, earlier, invocation.today()));
        }
    }

    private static String checked(String feed, Optional<String> output) throws Failure {
        if (feed.equals(Invocation.STANDARD_STREAM) || feed.equals(output.orElse(""))) {
            throw new Failure("bad-value", "--feed is '" + feed
                    + "', expected a file of its own: the feed as it was before tells what is new");
        }
        return feed;
    }

    private static String url(String given) throws Failure {
        Optional<String> safe = Links.safe(given).filter(url -> url.toLowerCase(Locale.ROOT).startsWith("http"));
        if (!given.isEmpty() && safe.isEmpty()) {
            throw new Failure("bad-value", "--url is '" + given + "', expected an address such as https://example.org/papers/");
        }
        return given.isEmpty() ? "" : safe.orElseThrow();
    }

    /** The address of the feed as the page links to it: absolute when that of the page is known, else from its folder. */
    private String link(Path feed, Optional<String> output, String url) throws Failure {
        Path page = output.isEmpty() || output.get().equals(Invocation.STANDARD_STREAM)
                ? feed.resolveSibling("index.html") : invocation.path(output.get());
        Path from = page.toAbsolutePath().normalize().getParent();
        Path to = feed.toAbsolutePath().normalize();
        boolean related = to.getRoot().equals(from.getRoot());
        String path = (related ? from.relativize(to) : to.getFileName()).toString().replace('\\', '/');
        try {
            // With "./" a colon in a name is no scheme.
            String relative = new URI(null, null, "./" + path, null).toASCIIString();
            return url.isEmpty() ? relative.substring(path.contains(":") ? 0 : 2) : new URI(url).resolve(relative).toString();
        } catch (URISyntaxException e) {
            throw new Failure("bad-path", "'" + path + "' cannot be linked to: " + e.getReason());
        }
    }
}
