package pubs.cv.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    /** Every other byte of a number. */
    private static final long LANES = 0x00FF_00FF_00FF_00FFL;
    private static final int BIAS = 128;

    private final byte[] emission;
    private final long[] packed;
    private final float[] transition;
    private final double[] factors;
    private final float scale;

    /**
     * @param emission   {@link Features#ROWS} rows of one weight for each label
     * @param transition by {@link Gap}, label before, label
     */
    Model(byte[] emission, float[] transition, float scale) {
        this.emission = emission;
        this.packed = packed(emission);
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

    /**
     * How well each label fits each word by itself: word after word, one number for each label. Four labels are summed at once: a
     * weight and 128 is a number without a sign, and {@link Features#MOST} of them have room in 16 bits.
     */
    private float[] scores(Features features) {
        float[] scores = new float[features.size() * LABELS];
        long[] table = packed;
        for (int i = 0; i < features.size(); i++) {
            int[] rows = features.rows(i);
            int count = features.count();
            long even = 0;
            long odd = 0;
            long evenHigh = 0;
            long oddHigh = 0;
            for (int f = 0; f < count; f++) {
                int row = rows[f] * 2;
                long low = table[row];
                long high = table[row + 1];
                even += low & LANES;
                odd += low >>> 8 & LANES;
                evenHigh += high & LANES;
                oddHigh += high >>> 8 & LANES;
            }
            for (int label = 0; label < LABELS; label++) {
                long four = label < 8 ? (label & 1) == 0 ? even : odd : (label & 1) == 0 ? evenHigh : oddHigh;
                int sum = (int) (four >>> (label & 6) * 8 & 0xFFFF) - BIAS * count;
                scores[i * LABELS + label] = sum * scale;
            }
        }
        return scores;
    }

    /** The weights of a row in two numbers, a byte for each label, the first label in the lowest. */
    private static long[] packed(byte[] emission) {
        long[] packed = new long[emission.length / LABELS * 2];
        for (int row = 0, at = 0; row < packed.length; row += 2) {
            for (int label = 0; label < LABELS; label++) {
                packed[row + (label >> 3)] |= (long) (emission[at++] + BIAS) << (label & 7) * 8;
            }
        }
        return packed;
    }

    /** The words of a text, ready to be labelled. */
    Chain chain(Features features) {
        return new Chain(scores(features), transition, factors, Chain.gaps(features));
    }
}
