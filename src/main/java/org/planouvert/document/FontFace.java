package org.planouvert.document;

/**
 * A typeface as the document names it.
 *
 * @param name without the subset's prefix, such as {@code Arial-BoldMT}
 * @param bold by its name, weight or flags
 * @param italic by its name, angle or flags
 */
public record FontFace(String name, boolean bold, boolean italic) {}
