/** The straight line for one document, from its bytes to its dossier. */
@org.jspecify.annotations.NullMarked
package org.planouvert.pipeline;
