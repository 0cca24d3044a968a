/** Tables as CSV: RFC 4180, UTF-8, LF, and no cell that a spreadsheet would run as a formula. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.csv;
