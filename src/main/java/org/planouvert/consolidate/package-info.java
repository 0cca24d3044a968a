/** Dossiers of single documents become contracts: grouping, stable ids, links and repeats across documents. */
@org.jspecify.annotations.NullMarked
package org.planouvert.consolidate;
