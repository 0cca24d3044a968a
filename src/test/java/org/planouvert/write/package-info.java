/** Tests of what a release looks like on disk. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write;
