/** Tests of the json package. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write.json;
