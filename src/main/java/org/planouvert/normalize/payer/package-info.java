/** Who pays: bodies named in a text, and the grammar that ties one of them to an amount. */
@org.jspecify.annotations.NullMarked
package org.planouvert.normalize.payer;
