package org.planouvert.document;

/** Takes the pages of a document one at a time, in order, so that no reader needs to keep them. */
@FunctionalInterface
public interface PageVisitor {

    void visit(Page page);
}
