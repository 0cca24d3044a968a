/** Finds what the amounts of prose say about each other: wholes and parts, shares, repetitions, roundings. */
@org.jspecify.annotations.NullMarked
package org.planouvert.quality.prose;
