/** The quality report: what a release holds, how much of its money is proven, and what needs a person. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.report;
