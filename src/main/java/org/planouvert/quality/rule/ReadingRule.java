package org.planouvert.quality.rule;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A rule that readers and parsers hold while the page is before them; here it is known which documents it was held on,
 * and what they reported is counted.
 */
public abstract class ReadingRule implements Rule {

    private final RuleDescription description;
    private final Predicate<Evidence> concerns;
    private final Set<String> codes;

    /**
     * A rule held by a stage before.
     *
     * @param description what users read of it
     * @param concerns true of a dossier with a document on which the stage looks for it
     * @param codes codes under which readers report it in more detail
     */
    protected ReadingRule(RuleDescription description, Predicate<Evidence> concerns, String... codes) {
        this.description = description;
        this.concerns = concerns;
        this.codes = Set.of(codes);
    }

    private boolean isReported(Evidence evidence) {
        return evidence.isReported(description.id()) || codes.stream().anyMatch(evidence::isReported);
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    @Override
    public final boolean isEvaluable(Evidence evidence) {
        return isReported(evidence) || concerns.test(evidence);
    }

    /** What was reported stands in the dossier; nothing reported is a pass. */
    @Override
    public final void check(Evidence evidence, Verdicts verdicts) {
        if (isReported(evidence)) {
            verdicts.publishedAlready();
        }
    }
}
