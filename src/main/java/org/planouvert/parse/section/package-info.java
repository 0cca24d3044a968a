/** Which blocks are headings, and the tree they make. */
@org.jspecify.annotations.NullMarked
package org.planouvert.parse.section;
