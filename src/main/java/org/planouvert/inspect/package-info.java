/** Shows what each stage saw in one document, for people. */
@org.jspecify.annotations.NullMarked
package org.planouvert.inspect;
