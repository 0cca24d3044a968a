package org.planouvert.quality.version;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order of names in which people number things: {@code v2} before {@code v10}. */
final class NaturalOrder {

    /** Parts of digits by their number, others letter by letter; names that compare equal so by their letters. */
    static final Comparator<String> PATHS = NaturalOrder::compare;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        List<String> left = parts(one);
        List<String> right = parts(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = isNumber(left.get(i)) && isNumber(right.get(i))
                    ? new BigInteger(left.get(i)).compareTo(new BigInteger(right.get(i)))
                    : left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        int longer = Integer.compare(left.size(), right.size());
        return longer != 0 ? longer : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static List<String> parts(String name) {
        return PART.matcher(name).results().map(MatchResult::group).toList();
    }
}
