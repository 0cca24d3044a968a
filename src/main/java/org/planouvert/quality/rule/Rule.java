package org.planouvert.quality.rule;

/** One rule of the book. It keeps nothing between two dossiers. */
public interface Rule {

    /** What users read of it. */
    RuleDescription description();

    /** False when the dossier lacks what {@link RuleDescription#needs} says; the rule is then counted as not evaluable. */
    boolean isEvaluable(Evidence evidence);

    /** Looks at a dossier that it can evaluate and says what it found. */
    void check(Evidence evidence, Verdicts verdicts);
}
