package org.planouvert.quality.rule;

/** A rule whose check is a search: its relations are found among the numbers and published one by one. */
public abstract class RelationRule implements Rule {

    private final RuleDescription description;

    protected RelationRule(RuleDescription description) {
        this.description = description;
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    @Override
    public final boolean isEvaluable(Evidence evidence) {
        return evidence.hasRelation(description.id());
    }

    /** Each relation is its own finding. */
    @Override
    public final void check(Evidence evidence, Verdicts verdicts) {
        verdicts.publishedAlready();
    }
}
