/** Rules on units, currencies and the states of cells. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.rule.unit;
