/**
 * Sheets become tables and text: areas of filled cells, preambles, heading rows and merged cells, by their shape alone.
 */
@org.jspecify.annotations.NullMarked
package org.planouvert.layout.sheet;
