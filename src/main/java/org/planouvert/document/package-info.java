/** A file as neutral pages, sheets or flowing text, and the port through which readers deliver them. */
@org.jspecify.annotations.NullMarked
package org.planouvert.document;
