package pubs.cv.tagger;

import java.util.Arrays;

/** The labels of a chain of words: the most probable ones, and how probable each is. */
final class Chain {
    private static final int LABELS = Label.COUNT;
    private static final double LEAST = 1e-30;

    private final int size;
    private final float[] scores;
    private final float[] transition;
    private final double[] factors;
    private final int[] gaps;
    private double[] forward;
    private double[] backward;
    private double[] scales;
    private double[] weighed;

    /**
     * @param scores     of each label for each word
     * @param transition by gap, label before, label
     * @param factors    those of the transitions, {@link #factors}
     * @param gaps       before each word
     */
    Chain(float[] scores, float[] transition, double[] factors, int[] gaps) {
        this.size = gaps.length;
        this.scores = scores;
        this.transition = transition;
        this.factors = factors;
        this.gaps = gaps;
    }

    /** Weights of transitions as factors. */
    static double[] factors(float[] transition) {
        double[] factors = new double[transition.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.exp(transition[i]);
        }
        return factors;
    }

    static int[] gaps(Features features) {
        int[] gaps = new int[features.size()];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = features.gap(i);
        }
        return gaps;
    }

    /** Viterbi's algorithm. */
    int[] best() {
        float[] reached = new float[size * LABELS];
        byte[] from = new byte[size * LABELS];
        System.arraycopy(scores, 0, reached, 0, Math.min(LABELS, scores.length));
        float[] weights = transition;
        for (int i = 1; i < size; i++) {
            int last = (i - 1) * LABELS;
            for (int label = 0; label < LABELS; label++) {
                float most = Float.NEGATIVE_INFINITY;
                int best = 0;
                for (int before = 0, weight = transition(i, 0, label); before < LABELS; before++, weight += LABELS) {
                    float score = reached[last + before] + weights[weight];
                    if (score > most) {
                        most = score;
                        best = before;
                    }
                }
                from[i * LABELS + label] = (byte) best;
                reached[i * LABELS + label] = most + scores[i * LABELS + label];
            }
        }
        int[] labels = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            if (i == size - 1) {
                for (int label = 1; label < LABELS; label++) {
                    labels[i] = reached[i * LABELS + label] > reached[i * LABELS + labels[i]] ? label : labels[i];
                }
            } else {
                labels[i] = from[(i + 1) * LABELS + labels[i + 1]];
            }
        }
        return labels;
    }

    int transition(int i, int before, int label) {
        return (gaps[i] * LABELS + before) * LABELS + label;
    }

    /** The forward-backward algorithm; asked for before probabilities are. Each word's numbers are scaled to a sum of 1. */
    void weigh() {
        double[] fits = fits();
        forward = new double[size * LABELS];
        backward = new double[size * LABELS];
        scales = new double[size];
        // Fields are read again in each step of the innermost loops.
        double[] ahead = forward;
        double[] behind = backward;
        double[] weights = factors;
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < LABELS; label++) {
                double sum = i == 0 ? 1 : 0;
                if (i > 0) {
                    int last = (i - 1) * LABELS;
                    for (int before = 0, weight = transition(i, 0, label); before < LABELS; before++, weight += LABELS) {
                        sum += ahead[last + before] * weights[weight];
                    }
                }
                forward[i * LABELS + label] = sum * fits[i * LABELS + label];
                scales[i] += forward[i * LABELS + label];
            }
            for (int label = 0; label < LABELS; label++) {
                forward[i * LABELS + label] /= scales[i];
            }
        }
        Arrays.fill(backward, (size - 1) * LABELS, size * LABELS, 1);
        for (int i = size - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                int weight = transition(i + 1, label, 0);
                int next = (i + 1) * LABELS;
                for (int after = 0; after < LABELS; after++, next++) {
                    sum += behind[next] * fits[next] * weights[weight + after];
                }
                backward[i * LABELS + label] = sum / scales[i + 1];
            }
        }
        // What a pair of labels needs of the second one's word.
        for (int i = 0; i < fits.length; i++) {
            fits[i] *= backward[i] / scales[i / LABELS];
        }
        weighed = fits;
    }

    /** The scores as factors, the best label of a word having 1. */
    private double[] fits() {
        double[] fits = new double[size * LABELS];
        for (int i = 0; i < size; i++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int label = 0; label < LABELS; label++) {
                most = Math.max(most, scores[i * LABELS + label]);
            }
            for (int label = 0; label < LABELS; label++) {
                // Nothing is impossible, or a chain of such words would be.
                fits[i * LABELS + label] = Math.max(LEAST, Math.exp(scores[i * LABELS + label] - most));
            }
        }
        return fits;
    }

    /** The probability that a word has a label. */
    double probability(int i, int label) {
        return forward[i * LABELS + label] * backward[i * LABELS + label];
    }

    /** The probability of a label behind another one. */
    double probability(int i, int before, int label) {
        return forward[(i - 1) * LABELS + before] * factors[transition(i, before, label)] * weighed[i * LABELS + label];
    }
}
