/** Tests of the csv package. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.csv;
