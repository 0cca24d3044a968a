/** The Spring Batch job: a frozen manifest, partitions, staging, publication, restart. The one place where Spring lives. */
@org.jspecify.annotations.NullMarked
package org.planouvert.batch;
