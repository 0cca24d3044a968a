/** Rules on single amounts and their sums. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.rule.money;
