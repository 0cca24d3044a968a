package org.planouvert.layout;

/** A piece of a document in reading order. */
public sealed interface Block permits TextBlock, Table {

    /** 1-based page on which it begins. */
    int page();
}
