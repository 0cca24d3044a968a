/** Several pairs of hands for work that falls into parts. It depends on nothing. */
@org.jspecify.annotations.NullMarked
package org.planouvert.crew;
