/**
 * Reads documents in processes of their own: a document that takes all memory, never ends or brings its reader down costs
 * its reader, not the run. The parent parses nothing.
 */
@org.jspecify.annotations.NullMarked
package org.planouvert.worker;
