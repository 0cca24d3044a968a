/** Sums of money in prose and in cells: how much, how exactly, and what they are. */
@org.jspecify.annotations.NullMarked
package org.planouvert.normalize.money;
