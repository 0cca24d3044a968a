/** Days and years written in French. */
@org.jspecify.annotations.NullMarked
package org.planouvert.normalize.time;
