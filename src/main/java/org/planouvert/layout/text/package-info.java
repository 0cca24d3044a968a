/** Glyphs become words, words become lines; sideways text is turned upright in a frame of its own. */
@org.jspecify.annotations.NullMarked
package org.planouvert.layout.text;
