/** Finds sums, parts and shares among the numbers of tables, by arithmetic first and by words where arithmetic ties. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.relation;
