/** Scans for tests: pages of documents as pictures, good and bad, and what is read of them. */
@org.jspecify.annotations.NullMarked
package org.planouvert.scan;
