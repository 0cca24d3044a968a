/** A release as files: the facade over the writers, its validation against its own description, and its differences. */
@org.jspecify.annotations.NullMarked
package org.planouvert.write;
