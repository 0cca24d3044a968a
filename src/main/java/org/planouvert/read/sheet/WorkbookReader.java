package org.planouvert.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.DocumentReader;
import org.planouvert.document.MediaType;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;

/** Reads workbooks and delimited text, sheet by sheet; never opens a file for writing. */
public final class WorkbookReader implements DocumentReader {

    @Override
    public boolean reads(MediaType mediaType) {
        return switch (mediaType) {
            case XLSX, XLS, ODS, CSV -> true;
            case PDF, HTML, OTHER -> false;
        };
    }

    @Override
    public DocumentInfo read(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        if (source.mediaType() == MediaType.CSV) {
            return DelimitedText.read(source, visitor);
        }
        if (source.mediaType() == MediaType.ODS) {
            return OdsWorkbook.read(source, visitor);
        }
        return isZip(source) ? XlsxWorkbook.read(source, visitor) : XlsWorkbook.read(source, visitor);
    }

    @Override
    public void readRest(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        if (source.mediaType() == MediaType.CSV) {
            DelimitedText.readRest(source, visitor);
        } else if (source.mediaType() == MediaType.ODS) {
            OdsWorkbook.readRest(source, visitor);
        } else if (isZip(source)) {
            XlsxWorkbook.readRest(source, visitor);
        } else {
            XlsWorkbook.readRest(source, visitor);
        }
    }

    private static boolean isZip(SourceFile source) throws UnreadableDocumentException {
        try (InputStream in = Files.newInputStream(source.file())) {
            byte[] head = in.readNBytes(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "UNREADABLE", "Le fichier ne se laisse pas ouvrir : vérifier les droits de lecture.", e);
        }
    }
}
