package org.planouvert.batch;

/** Hears how far a run has come; called from several threads. */
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = new Progress() {};

    /** What the run does now. */
    enum Phase {
        INVENTORY,
        EXTRACT,
        CONSOLIDATE,
        PUBLISH
    }

    /** A phase begins with so many things to do; of an inventory, files. */
    default void phase(Phase phase, int things) {}

    /** One thing of the phase is done; of a document, so many pages. */
    default void done(int pages) {}

    /** A picture of a page was read, which takes seconds; the page is 1-based. */
    default void recognised(String document, int page) {}

    /** Something worth a line. */
    default void note(String line) {}
}
