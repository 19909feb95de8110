package pubs.drift;

import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import pubs.dialect.Normaliser;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.publist.Kind;
import pubs.publist.Status;

/** Under review in one place and published in the other, and the like. */
final class StatusDifference implements Difference {
    private static final List<String> PLACES = List.of("journal", "booktitle", "series");

    @Override
    public Optional<String> find(Pair pair) {
        Optional<Status> known = pair.work().publication().status();
        Optional<Status> said = pair.item().status().flatMap(StatusDifference::status);
        if (said.isEmpty() && (known.isPresent() || !pair.item().entry().has("year"))) {
            said = inText(pair.item().raw());
        }
        if (said.map(StatusDifference::stage).equals(known.map(StatusDifference::stage)) || isPreprint(pair, known, said)) {
            return Optional.empty();
        }
        if (said.isEmpty() && !isPublished(pair)) {
            return Optional.empty();
        }
        return Optional.of("the list has it as " + words(said) + ", the library as " + words(known));
    }

    private static Optional<Status> status(String id) {
        for (Status status : Status.values()) {
            if (status.id().equals(id)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** What a piece of the text says between punctuation, wherever it stands. */
    private static Optional<Status> inText(String text) {
        StringTokenizer pieces = new StringTokenizer(text, ".,;()[]\n“”\"");
        while (pieces.hasMoreTokens()) {
            Entry note = new Entry(new CitationKey(""), new EntryType("misc"), List.of(new Field("note", pieces.nextToken())), Optional.empty());
            Optional<Status> found = Normaliser.normalise(note).get("pubstate").flatMap(StatusDifference::status);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Accepted work is to appear or in press, as one likes to say it. */
    private static Status stage(Status status) {
        return status == Status.INPRESS ? Status.FORTHCOMING : status;
    }

    /** A preprint is out before it is published, whether or not somebody says so; and styles say so of articles without a volume. */
    private static boolean isPreprint(Pair pair, Optional<Status> known, Optional<Status> said) {
        boolean one = known.isEmpty() || known.get() == Status.PREPUBLISHED;
        boolean other = said.isEmpty() || said.get() == Status.PREPUBLISHED;
        return one && other && (known.isPresent() || pair.work().publication().kind() == Kind.PREPRINT
                || VenueDifference.isNamed(pair, pair.work().says(VenueDifference.PLACES)));
    }

    /** An item that says nothing of its status is published when it says where and when. */
    private static boolean isPublished(Pair pair) {
        return pair.item().entry().has("year") && PLACES.stream().anyMatch(pair.item().entry()::has);
    }

    private static String words(Optional<Status> status) {
        return status.map(value -> switch (value) {
            case INPREPARATION -> "in preparation";
            case SUBMITTED -> "under review";
            case FORTHCOMING -> "to appear";
            case INPRESS -> "in press";
            case PREPUBLISHED -> "a preprint";
        }).orElse("published");
    }
}
