/** What an amount is: commitment, estimate, context…, which credits it counts, what it leaves out, and for which years. */
@org.jspecify.annotations.NullMarked
package org.planouvert.normalize.nature;
