/** Blocks become sections, operations and statements about money, as written; nothing is converted or looked up here. */
@org.jspecify.annotations.NullMarked
package org.planouvert.parse;
