/** Tables get their meaning: what each row, column and cell states, by the words of a profile and by arithmetic. */
@org.jspecify.annotations.NullMarked
package org.planouvert.parse.table;
