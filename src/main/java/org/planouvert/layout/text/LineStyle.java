package org.planouvert.layout.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.layout.TextBlock.TextStyle;

/** How most letters of a line look, and the baseline most of them stand on. */
record LineStyle(TextStyle text, double baseline) {

    static LineStyle of(List<Word> words) {
        if (words.size() == 1) {
            Word only = words.get(0);
            return new LineStyle(style(only, capitals(words)), only.baseline());
        }
        int letters = 0;
        int bold = 0;
        int italic = 0;
        Map<Long, Integer> sizes = new HashMap<>();
        Map<Integer, Integer> colors = new HashMap<>();
        Word main = words.get(0);
        for (Word word : words) {
            int count = word.text().length();
            letters += count;
            bold += word.face().bold() ? count : 0;
            italic += word.face().italic() ? count : 0;
            int total = sizes.merge(Math.round(word.size() * 10), count, Integer::sum);
            if (total > sizes.getOrDefault(Math.round(main.size() * 10), 0)) {
                main = word;
            }
            colors.merge(word.rgb(), count, Integer::sum);
        }
        int rgb = words.get(0).rgb();
        for (Word word : words) {
            rgb = colors.getOrDefault(word.rgb(), 0) > colors.getOrDefault(rgb, 0) ? word.rgb() : rgb;
        }
        return new LineStyle(
                new TextStyle(main.size(), 2 * bold > letters, 2 * italic > letters, capitals(words), rgb),
                main.baseline());
    }

    private static TextStyle style(Word word, boolean capitals) {
        return new TextStyle(word.size(), word.face().bold(), word.face().italic(), capitals, word.rgb());
    }

    /** True when it has letters and none of them is small. */
    private static boolean capitals(List<Word> words) {
        boolean any = false;
        for (Word word : words) {
            String text = word.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c)) {
                    return false;
                }
                any |= Character.isUpperCase(c);
            }
        }
        return any;
    }
}
