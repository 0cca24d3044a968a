/** Invented maquettes of every family, drawn from a seed, so that each amount they hold is known exactly. */
@org.jspecify.annotations.NullMarked
package org.planouvert.maquette;
