/** Boxes and ruling lines. Lengths are points, the origin is the top left corner, y grows downwards. */
@org.jspecify.annotations.NullMarked
package org.planouvert.geometry;
