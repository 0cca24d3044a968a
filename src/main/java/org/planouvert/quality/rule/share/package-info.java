/** Rules on shares, roundings and bounds, whose checks are searches for relations. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.rule.share;
