package org.planouvert.pipeline;

import java.util.List;
import java.util.Map;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Dossier;
import org.planouvert.layout.Layout;
import org.planouvert.layout.table.PageTable;
import org.planouvert.parse.RawContract;
import org.planouvert.profile.Profile;
import org.planouvert.read.ocr.PageQuality;

/**
 * One document with what every stage made of it.
 *
 * @param source the file
 * @param layout its pages laid out
 * @param pageTables the parts of its tables as they stand on the pages of a drawn document
 * @param pageKinds of what kind each page of a drawn document is, by its 1-based number
 * @param profile the profile it was read by
 * @param raw the document as written
 * @param dossier its canonical rows, ids local to it
 */
public record Study(
        SourceFile source,
        Layout layout,
        List<PageTable> pageTables,
        Map<Integer, PageQuality> pageKinds,
        Profile profile,
        RawContract raw,
        Dossier dossier) {}
