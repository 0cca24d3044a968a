package org.planouvert.quality.rule;

/** A rule that is checked on the rows of a dossier. */
public abstract class DataRule implements Rule {

    private final RuleDescription description;

    protected DataRule(RuleDescription description) {
        this.description = description;
    }

    @Override
    public final RuleDescription description() {
        return description;
    }
}
