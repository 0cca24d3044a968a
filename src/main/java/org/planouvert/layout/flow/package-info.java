/** The flow of a web page becomes headings, paragraphs, list items and tables. */
@org.jspecify.annotations.NullMarked
package org.planouvert.layout.flow;
