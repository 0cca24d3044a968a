/** Rules and proofs over canonical contracts; what they find is published beside the data. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality;
