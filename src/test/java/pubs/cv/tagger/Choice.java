package pubs.cv.tagger;

import java.util.List;
import java.util.Random;

/** Random choices, the same ones from the same seed. */
final class Choice {
    private final Random random;

    Choice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[random.nextInt(all.length)];
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    Random random() {
        return random;
    }
}
