/** What documents gave, kept by their content, so that nothing is read twice: one file for each document. */
@org.jspecify.annotations.NullMarked
package org.planouvert.extracts;
