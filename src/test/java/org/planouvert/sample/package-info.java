/**
 * Documents drawn for tests and for the sample {@code input/} folder: contracts, maquettes and web pages of the kinds
 * that exist, with what a reader must find in them.
 */
@org.jspecify.annotations.NullMarked
package org.planouvert.sample;
