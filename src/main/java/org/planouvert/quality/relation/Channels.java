package org.planouvert.quality.relation;

import java.util.ArrayList;
import java.util.List;

/** What holds for all of each channel of an axis: its coarsest printed digit, its sign, its granularity. */
final class Channels {

    /** Channels asked for a proposal: more add time, not ideas. */
    private static final int ASKED = 24;

    private final Axis axis;
    private final long[] ulp;
    private final long[] granularity;
    private final boolean[] negative;
    private final boolean[] soft;

    /**
     * Looks at all channels.
     *
     * @param roles what the words of each channel say
     */
    Channels(Axis axis, LineRole[] roles) {
        this.axis = axis;
        int count = axis.channels();
        ulp = new long[count];
        granularity = new long[count];
        negative = new boolean[count];
        soft = new boolean[count];
        Axis across = new Axis(axis.grid(), !axis.down());
        for (int channel = 0; channel < count; channel++) {
            soft[channel] = roles[channel] == LineRole.FOREIGN || across.isRatio(channel);
        }
        for (int line = 0; line < axis.lines(); line++) {
            for (int channel = 0; channel < count; channel++) {
                long value = axis.value(line, channel);
                ulp[channel] = Math.max(ulp[channel], axis.ulp(line, channel));
                granularity[channel] = gcd(granularity[channel], Math.abs(value));
                negative[channel] |= value < 0;
            }
        }
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    long ulp(int channel) {
        return ulp[channel];
    }

    boolean hasNegative(int channel) {
        return negative[channel];
    }

    /** True for shares, rates and codes, which need not add up even where sums of money beside them do. */
    boolean isSoft(int channel) {
        return soft[channel];
    }

    /** The largest number that divides all of a channel, at least 1. */
    long granularity(int channel) {
        return Math.max(1, granularity[channel]);
    }

    /** Channels with a value other than zero in a line, spread over all of them. */
    List<Integer> toAsk(int line) {
        List<Integer> valued = new ArrayList<>();
        int step = Math.max(1, axis.channels() / (8 * ASKED));
        for (int channel = 0; channel < axis.channels() && valued.size() < ASKED; channel += step) {
            if (axis.value(line, channel) != 0 && !soft[channel]) {
                valued.add(channel);
            }
        }
        return valued;
    }
}
