package org.planouvert.write.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Degrees of belief as they are published. Few are ever used, and each row has one, so the digits are kept. */
final class Confidences {

    private static final int MOST = 1000;

    private final Map<Double, Optional<BigDecimal>> published = new ConcurrentHashMap<>();

    /**
     * The published digits.
     *
     * @param confidence from 0 to 1
     */
    Optional<BigDecimal> of(double confidence) {
        Optional<BigDecimal> known = published.get(confidence);
        if (known != null) {
            return known;
        }
        Optional<BigDecimal> digits = ColumnType.CONFIDENCE.fit(BigDecimal.valueOf(confidence));
        if (published.size() < MOST) {
            published.put(confidence, digits);
        }
        return digits;
    }
}
