package pubs.cv.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): a weight for each feature and label, and for
 * each pair of labels with what stands between their words. Weights are bytes; one scale turns them into numbers.
 */
final class Model {
    static final int LABELS = Label.COUNT;
    private static final int FORMAT = 0x50554201;

    private final byte[] emission;
    private final float[] transition;
    private final double[] factors;
    private final float scale;

    /**
     * @param emission   {@link Features#ROWS} rows of one weight for each label
     * @param transition by {@link Gap}, label before, label
     */
    Model(byte[] emission, float[] transition, float scale) {
        this.emission = emission;
        this.transition = transition;
        this.factors = Chain.factors(transition);
        this.scale = scale;
    }

    static Model read(InputStream packed) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(packed))) {
            int rows = in.readInt() == FORMAT ? in.readInt() : 0;
            if (rows != Features.ROWS || in.readInt() != LABELS) {
                throw new IOException("the tagger's model is of another version; train it again with scripts/train/tagger");
            }
            float scale = in.readFloat();
            float[] transition = new float[Gap.COUNT * LABELS * LABELS];
            for (int i = 0; i < transition.length; i++) {
                transition[i] = in.readFloat();
            }
            byte[] columns = in.readNBytes(rows * LABELS);
            if (columns.length < rows * LABELS) {
                throw new IOException("the tagger's model ends too early");
            }
            return new Model(columns, transition, scale);
        }
    }

    void write(OutputStream out) throws IOException {
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream packed = new DataOutputStream(new DeflaterOutputStream(out, best))) {
            packed.writeInt(FORMAT);
            packed.writeInt(Features.ROWS);
            packed.writeInt(LABELS);
            packed.writeFloat(scale);
            for (float weight : transition) {
                packed.writeFloat(weight);
            }
            packed.write(emission);
        } finally {
            best.end();
        }
    }

    /** How well each label fits each word by itself: word after word, one number for each label. */
    private float[] scores(Features features) {
        float[] scores = new float[features.size() * LABELS];
        int[] sums = new int[LABELS];
        for (int i = 0; i < features.size(); i++) {
            int[] rows = features.rows(i);
            Arrays.fill(sums, 0);
            for (int f = 0; f < features.count(); f++) {
                int row = rows[f] * LABELS;
                for (int label = 0; label < LABELS; label++) {
                    sums[label] += emission[row + label];
                }
            }
            for (int label = 0; label < LABELS; label++) {
                scores[i * LABELS + label] = sums[label] * scale;
            }
        }
        return scores;
    }

    /** The words of a text, ready to be labelled. */
    Chain chain(Features features) {
        return new Chain(scores(features), transition, factors, Chain.gaps(features));
    }
}
