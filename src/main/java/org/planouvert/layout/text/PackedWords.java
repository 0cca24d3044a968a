package org.planouvert.layout.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.planouvert.document.FontFace;
import org.planouvert.geometry.Box;

/**
 * The words of a line in a quarter of the memory: plain arrays, from which a word is made when it is asked for. The lines
 * of all pages are kept until the document's last page, and their words were most of what a long document took.
 */
final class PackedWords extends AbstractList<Word> implements RandomAccess {

    private static final int TOP = 0;
    private static final int BOTTOM = 1;
    private static final int BASELINE = 2;
    private static final int SIZE = 3;
    private static final int METRICS = 4;

    private final String text;
    /** For each word where it begins in the line's text; one blank stands between two words. */
    private final int[] starts;

    private final float[] edges;
    private final float[] metrics;
    private final FontFace[] faces;
    private final int[] colours;
    private final short[] raised;

    private PackedWords(String text, List<Word> words) {
        this.text = text;
        int size = words.size();
        starts = new int[size + 1];
        edges = new float[text.length() + 1];
        metrics = new float[size * METRICS];
        faces = new FontFace[size];
        colours = new int[size];
        raised = new short[size];
        int at = 0;
        for (int i = 0; i < size; i++) {
            Word word = words.get(i);
            starts[i] = at;
            for (int k = 0; k <= word.text().length(); k++) {
                edges[at + k] = word.edge(k);
            }
            at += word.text().length() + 1;
            metrics[i * METRICS + TOP] = (float) word.box().y0();
            metrics[i * METRICS + BOTTOM] = (float) word.box().y1();
            metrics[i * METRICS + BASELINE] = (float) word.baseline();
            metrics[i * METRICS + SIZE] = (float) word.size();
            faces[i] = word.face();
            colours[i] = word.rgb();
            raised[i] = (short) word.raisedFrom();
        }
        starts[size] = at;
    }

    /** The same line, its words packed. */
    static Line pack(Line line) {
        boolean tooLong = line.words().stream().anyMatch(word -> word.text().length() > Short.MAX_VALUE);
        return tooLong
                ? line
                : new Line(
                        line.page(),
                        line.text(),
                        line.box(),
                        line.baseline(),
                        line.style(),
                        new PackedWords(line.text(), line.words()));
    }

    /** Left edge of each character of the line's text, and the right edge of the last. */
    List<Float> edges() {
        List<Float> all = new ArrayList<>(edges.length);
        for (float edge : edges) {
            all.add(edge);
        }
        return all;
    }

    @Override
    public Word get(int index) {
        int start = starts[index];
        int end = starts[index + 1] - 1;
        float[] own = new float[end - start + 1];
        System.arraycopy(edges, start, own, 0, own.length);
        int m = index * METRICS;
        return new Word(
                text.substring(start, end),
                new Box(own[0], metrics[m + TOP], own[own.length - 1], metrics[m + BOTTOM]),
                own,
                metrics[m + BASELINE],
                metrics[m + SIZE],
                faces[index],
                colours[index],
                raised[index]);
    }

    @Override
    public int size() {
        return faces.length;
    }
}
