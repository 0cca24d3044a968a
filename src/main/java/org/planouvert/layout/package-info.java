/**
 * Pages, sheets and flows become headings, paragraphs, list items and tables: pure geometry and typography, without a
 * word of what contracts mean.
 */
@org.jspecify.annotations.NullMarked
package org.planouvert.layout;
