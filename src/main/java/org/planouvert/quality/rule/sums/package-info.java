/** Rules whose checks are searches for relations among numbers. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.rule.sums;
