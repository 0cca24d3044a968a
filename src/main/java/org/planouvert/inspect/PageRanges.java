package org.planouvert.inspect;

import java.util.List;

/** Page numbers as people write them: {@code 1–4, 7}. */
final class PageRanges {

    private PageRanges() {}

    /** Of ascending numbers. */
    static String of(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            int last = numbers.get(i);
            text.append(text.isEmpty() ? "" : ", ").append(first);
            text.append(last == first ? "" : "–" + last);
        }
        return text.toString();
    }
}
