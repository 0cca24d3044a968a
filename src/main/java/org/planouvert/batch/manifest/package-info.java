/** The input folder, frozen: every file once, by its content. No input is opened but to copy it. */
@org.jspecify.annotations.NullMarked
package org.planouvert.batch.manifest;
