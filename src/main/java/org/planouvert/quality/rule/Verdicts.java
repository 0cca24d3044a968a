package org.planouvert.quality.rule;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.domain.Message;

/** What one rule says of one dossier. */
public final class Verdicts {

    /**
     * A failure.
     *
     * @param subject the row it is about
     * @param key what distinguishes it from other failures of the rule, in words that survive a new typesetting
     * @param message what is the matter and what to do
     * @param expected what the rule wants; empty for none
     * @param observed what was found; empty for none
     */
    public record Failure(Subject subject, String key, Message message, String expected, String observed) {}

    private final List<Failure> failures = new ArrayList<>();
    private boolean publishedAlready;

    /** Something fails. */
    public void fail(Subject subject, String key, Message message) {
        fail(subject, key, message, "", "");
    }

    /** Something fails that has a value. */
    public void fail(Subject subject, String key, Message message, String expected, String observed) {
        failures.add(new Failure(subject, key, message, expected, observed));
    }

    /** The rule's findings stand among those of the dossier or of its relations; no verdict of its own is due. */
    public void publishedAlready() {
        publishedAlready = true;
    }

    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** True when the rule was judged, nothing failed, and nobody has said so. */
    public boolean isPass() {
        return failures.isEmpty() && !publishedAlready;
    }
}
