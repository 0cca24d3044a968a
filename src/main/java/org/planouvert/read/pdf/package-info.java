/** PDF files as pages of glyphs and ruling lines; the only package that knows PDFBox. */
@org.jspecify.annotations.NullMarked
package org.planouvert.read.pdf;
