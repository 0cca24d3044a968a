/** Sheets and tables that describe the same operations, and what changed from one to the next. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.version;
