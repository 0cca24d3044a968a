/** Sums that must come out set numbers right that were recognised wrongly: pure arithmetic over the cells of a table. */
@org.jspecify.annotations.NullMarked
package org.planouvert.repair;
