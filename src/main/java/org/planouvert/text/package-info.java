/** Spelling without its accidents: the one way in which words are compared. */
@org.jspecify.annotations.NullMarked
package org.planouvert.text;
