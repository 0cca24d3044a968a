package org.planouvert.document;

/**
 * A bookmark.
 *
 * @param depth 1 at the top
 * @param title its words
 * @param page 1-based target; 0 when it points nowhere
 */
public record OutlineEntry(int depth, String title, int page) {}
