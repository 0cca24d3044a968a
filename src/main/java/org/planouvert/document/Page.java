package org.planouvert.document;

/** A page, a sheet, or the one flow of text that a web page is. */
public sealed interface Page permits GlyphPage, Sheet, FlowPage {

    /** 1-based place in the document. */
    int number();
}
