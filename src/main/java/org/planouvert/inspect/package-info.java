/** Shows what the layout saw on a page, for people and for the table scorer. */
@org.jspecify.annotations.NullMarked
package org.planouvert.inspect;
