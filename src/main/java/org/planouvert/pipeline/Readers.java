package org.planouvert.pipeline;

import java.util.List;
import org.planouvert.document.DocumentReader;
import org.planouvert.read.html.HtmlReader;
import org.planouvert.read.pdf.PdfReader;
import org.planouvert.read.sheet.WorkbookReader;

/** Every reader, listed by hand so that a missing one is seen. */
final class Readers {

    private Readers() {}

    static List<DocumentReader> all() {
        return List.of(new PdfReader(), new WorkbookReader(), new HtmlReader());
    }
}
