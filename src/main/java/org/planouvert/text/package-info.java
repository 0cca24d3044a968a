/** French text made comparable: folding, words, phrases. It depends on nothing and knows nothing of contracts. */
@org.jspecify.annotations.NullMarked
package org.planouvert.text;
