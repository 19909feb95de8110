package pubs.cv.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Learns the weights of a {@link Model} by stochastic gradients with AdaGrad's steps; some features are left out by chance. */
final class Trainer {
    private static final int LABELS = Label.COUNT;
    private static final float STEP = 0.12f;
    private static final double LEFT_OUT = 0.2;
    /** How much of a weight stays after each round. */
    private static final float DECAY = 0.97f;

    private final float[] emission = new float[Features.ROWS * LABELS];
    private final float[] emissionSquares = new float[Features.ROWS * LABELS];
    private final float[] transition = new float[Gap.COUNT * LABELS * LABELS];
    private final float[] transitionSquares = new float[transition.length];
    private final Choice choice;

    Trainer(Choice choice) {
        this.choice = choice;
    }

    /** One round over the examples; the sum of the probabilities of their labels' words, for watching. */
    double round(List<LabelledText> examples) {
        List<LabelledText> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, choice.random());
        double sum = 0;
        long words = 0;
        for (LabelledText example : shuffled) {
            Tokens tokens = Tokens.of(example.text());
            if (tokens.size() > 1 && tokens.size() < 250) {
                sum += learn(tokens, example.ofWords(tokens));
                words += tokens.size();
            }
        }
        return sum / Math.max(1, words);
    }

    void decay() {
        for (int i = 0; i < emission.length; i++) {
            emission[i] *= DECAY;
        }
    }

    private double learn(Tokens tokens, int[] labels) {
        Features features = new Features(tokens, 0, tokens.size());
        int n = labels.length;
        int[][] rows = new int[n][];
        float[] scores = new float[n * LABELS];
        for (int i = 0; i < n; i++) {
            int[] all = features.rows(i);
            int count = 0;
            int[] kept = new int[features.count()];
            for (int f = 0; f < features.count(); f++) {
                if (!choice.chance(LEFT_OUT)) {
                    kept[count++] = all[f];
                }
            }
            rows[i] = Arrays.copyOf(kept, count);
            for (int row : rows[i]) {
                for (int label = 0; label < LABELS; label++) {
                    scores[i * LABELS + label] += emission[row * LABELS + label];
                }
            }
        }
        Chain chain = new Chain(scores, transition, Chain.factors(transition), Chain.gaps(features));
        chain.weigh();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += chain.probability(i, labels[i]);
            for (int label = 0; label < LABELS; label++) {
                float gradient = (float) chain.probability(i, label) - (label == labels[i] ? 1 : 0);
                if (Math.abs(gradient) > 0.001f) {
                    for (int row : rows[i]) {
                        step(emission, emissionSquares, row * LABELS + label, gradient);
                    }
                }
                for (int before = 0; i > 0 && before < LABELS; before++) {
                    float pair = (float) chain.probability(i, before, label)
                            - (label == labels[i] && before == labels[i - 1] ? 1 : 0);
                    if (Math.abs(pair) > 0.001f) {
                        pending(chain.transition(i, before, label), pair);
                    }
                }
            }
        }
        apply();
        return sum;
    }

    private final int[] pendingAt = new int[1 << 16];
    private final float[] pendingBy = new float[1 << 16];
    private int pendingCount;

    /** Transitions change when all of a chain has been looked at. */
    private void pending(int at, float by) {
        if (pendingCount < pendingAt.length) {
            pendingAt[pendingCount] = at;
            pendingBy[pendingCount++] = by;
        }
    }

    private void apply() {
        for (int i = 0; i < pendingCount; i++) {
            step(transition, transitionSquares, pendingAt[i], pendingBy[i]);
        }
        pendingCount = 0;
    }

    private static void step(float[] weights, float[] squares, int at, float gradient) {
        squares[at] += gradient * gradient;
        weights[at] -= STEP * gradient / (float) (Math.sqrt(squares[at]) + 0.1);
    }

    /** The weights as bytes; those too small to tell are nothing, for the sake of the file's size. */
    Model model(float least) {
        float most = 0;
        for (float weight : emission) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = Math.min(most, 4f) / 127;
        byte[] packed = new byte[emission.length];
        for (int i = 0; i < emission.length; i++) {
            float weight = emission[i];
            packed[i] = Math.abs(weight) < least ? 0 : (byte) Math.max(-127, Math.min(127, Math.round(weight / scale)));
        }
        return new Model(packed, transition.clone(), scale);
    }
}
