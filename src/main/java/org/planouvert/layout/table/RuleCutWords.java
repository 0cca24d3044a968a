package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.geometry.Rule;
import org.planouvert.layout.text.Word;

/** Cuts words that run through an upright rule: two cells whose texts almost touch. */
final class RuleCutWords {

    private RuleCutWords() {}

    static List<Word> cut(Word word, List<Rule> upright) {
        double left = word.box().x0() + 1;
        double right = word.box().x1() - 1;
        double middle = word.box().centerY();
        for (int i = 0; i < upright.size(); i++) {
            Rule rule = upright.get(i);
            if (rule.x0() > left && rule.x0() < right && rule.y0() <= middle && rule.y1() >= middle) {
                int at = nearestEdge(word, rule.x0());
                if (at > 0 && at < word.text().length()) {
                    List<Word> parts = new ArrayList<>(cut(word.part(0, at), upright));
                    parts.addAll(cut(word.part(at, word.text().length()), upright));
                    return parts;
                }
            }
        }
        return List.of(word);
    }

    private static int nearestEdge(Word word, double x) {
        int best = 0;
        for (int i = 1; i <= word.text().length(); i++) {
            if (Math.abs(word.edge(i) - x) < Math.abs(word.edge(best) - x)) {
                best = i;
            }
        }
        return best;
    }
}
