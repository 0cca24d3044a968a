/** Pages that are pictures as pages of glyphs and ruling lines; the only package that starts Tesseract. */
@org.jspecify.annotations.NullMarked
package org.planouvert.read.ocr;
