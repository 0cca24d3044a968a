/** Rules on documents: their headings, tables, pages and words. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.rule.document;
