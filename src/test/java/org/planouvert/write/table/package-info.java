/** Tests of the table package. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.table;
