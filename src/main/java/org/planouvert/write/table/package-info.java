/** The eight published tables: one column list each, from which CSV, Parquet and the data package are all made. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.table;
