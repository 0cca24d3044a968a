package org.planouvert.normalize.nature;

import org.planouvert.domain.Nature;
import org.planouvert.domain.Period;

/**
 * What an amount was judged to be.
 *
 * @param nature kind, qualifier, credit kind, stage
 * @param perimeter what it leaves out or covers, as written; empty for nothing said
 * @param period the years it is spread over
 * @param programmeCode three digits of a State programme; empty when none is named
 * @param article true for a commitment that an article or a list of commitments makes, not a sentence by the way
 * @param rule the rule that decided its kind, for {@code inspect --explain}
 * @param cue the words that decided, as declared in the profile; empty for none
 */
public record Judgement(
        Nature nature,
        String perimeter,
        Period period,
        String programmeCode,
        boolean article,
        String rule,
        String cue) {}
