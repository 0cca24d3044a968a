package org.planouvert.normalize.nature;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.normalize.money.WrittenAmount;
import org.planouvert.text.Fold;
import org.planouvert.text.Sentences;
import org.planouvert.text.Words;

/**
 * An amount's place among the words of its text. All indices count words.
 *
 * @param first its first word
 * @param end after its last word
 * @param from where its own ground begins: its sentence, or the end of the amount before it
 * @param to where its own ground ends: its sentence, or the beginning of the amount after it
 * @param sentenceFrom where its sentence begins
 * @param sentenceTo where its sentence ends
 */
record Spot(int first, int end, int from, int to, int sentenceFrom, int sentenceTo) {

    static List<Spot> of(Words words, List<WrittenAmount> amounts) {
        List<int[]> places = new ArrayList<>();
        for (WrittenAmount amount : amounts) {
            places.add(new int[] {indexOf(words, amount.start()), indexOf(words, amount.end())});
        }
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int first = places.get(i)[0];
            int end = places.get(i)[1];
            int start = Sentences.start(words, first);
            int stop = Sentences.end(words, end);
            int from = i == 0 ? start : Math.max(start, places.get(i - 1)[1]);
            int to = i + 1 < places.size() ? Math.min(stop, places.get(i + 1)[0]) : stop;
            spots.add(new Spot(first, end, from, to, start, stop));
        }
        return spots;
    }

    private static int indexOf(Words words, int written) {
        Fold fold = words.fold();
        int index = 0;
        while (index < words.size() && fold.writtenStart(words.get(index).start()) < written) {
            index++;
        }
        return index;
    }
}
