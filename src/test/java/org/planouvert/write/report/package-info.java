/** Tests of the quality report. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.report;
