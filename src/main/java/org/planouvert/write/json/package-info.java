/** The one door to Jackson: plain maps, lists, words and numbers to JSON text and back. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.json;
