/** What the build does to the classes that the compiler made, before they are tested and packed; never part of the product. */
@org.jspecify.annotations.NullMarked
package org.planouvert.bytecode;
