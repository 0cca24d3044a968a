/** Lines become headings, paragraphs, list items and entries of a table of contents, in reading order. */
@org.jspecify.annotations.NullMarked
package org.planouvert.layout.block;
