/** Values in few bytes and back again, for files and pipes between processes of one build. */
@org.jspecify.annotations.NullMarked
package org.planouvert.packed;
