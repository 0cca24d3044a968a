/** Tables as Parquet: typed columns, zstd pages, the same bytes for the same rows; Hadoop is not needed to run. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.parquet;
