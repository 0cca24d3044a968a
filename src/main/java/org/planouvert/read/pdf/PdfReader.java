package org.planouvert.read.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.DocumentReader;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.MediaType;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;

/**
 * Reads PDF files: each page is scanned once, handed over and forgotten. The file is opened for reading only. One reader
 * may serve many documents and threads; each call opens the file for itself.
 */
public final class PdfReader implements DocumentReader {

    static {
        PlainFontMapper.install();
    }

    /** From this share of the page on, pictures on a page without text are taken for a scan of it. */
    private static final double PICTURE_SHARE = 0.3;

    @Override
    public boolean reads(MediaType mediaType) {
        return mediaType == MediaType.PDF;
    }

    @Override
    public DocumentInfo read(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        Notes notes = new Notes();
        try (RandomAccessReadBufferedFile file =
                        new RandomAccessReadBufferedFile(source.file().toFile());
                PDDocument document = open(file)) {
            if (!Integrity.hasTail(source.file())) {
                notes.cutShort();
            }
            return readPages(document, visitor, notes);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static PDDocument open(RandomAccessReadBufferedFile file) throws UnreadableDocumentException {
        try {
            PDDocument document = Loader.loadPDF(file);
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw new IOException("it has no page");
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    "ENCRYPTED",
                    "The file is protected by a password; ask its publisher for an open copy (fichier protégé par un"
                            + " mot de passe ; en demander une copie libre)",
                    e);
        } catch (NoClassDefFoundError e) {
            // Encrypted for holders of a certificate: what would decrypt it is left out, because nobody here is one.
            throw new UnreadableDocumentException(
                    "ENCRYPTED",
                    "The file can be opened by holders of a certificate alone; ask its publisher for an open copy (fichier"
                            + " chiffré pour les détenteurs d'un certificat ; en demander une copie libre)",
                    e);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static UnreadableDocumentException damaged(Exception e) {
        String reason = Optional.ofNullable(e.getMessage()).orElse(e.toString());
        return new UnreadableDocumentException(
                "DAMAGED",
                "The file cannot be opened as PDF: " + reason
                        + "; fetch it again from its source (fichier illisible ; le télécharger de nouveau)",
                e);
    }

    private static DocumentInfo readPages(PDDocument document, PageVisitor visitor, Notes notes) {
        Layers layers = Layers.of(document);
        FontShelf fonts = new FontShelf();
        int number = 0;
        int textPages = 0;
        for (PDPage page : document.getPages()) {
            number++;
            PageScan scan = scan(page, layers, fonts, number, notes);
            GlyphPage read = scan.page(number);
            textPages += scan.glyphs().visible() > 0 ? 1 : 0;
            note(read, scan.glyphs(), notes);
            visitor.visit(read);
        }
        String title = Optional.ofNullable(document.getDocumentInformation().getTitle())
                .orElse("");
        return new DocumentInfo(title.strip(), number, textPages, 0, Outlines.of(document), notes.all());
    }

    private static PageScan scan(PDPage page, Layers layers, FontShelf fonts, int number, Notes notes) {
        PageScan scan = new PageScan(page, layers, fonts);
        try {
            PageContent content = PageContent.of(page);
            if (!content.isWhole()) {
                notes.brokenContent(number);
            }
            scan.processPage(content.bytes());
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (isDrawn(annotation)) {
                    scan.showAnnotation(annotation);
                }
            }
        } catch (IOException | RuntimeException e) {
            notes.brokenContent(number);
        }
        return scan;
    }

    /** Links and pop-up notes draw nothing that belongs to the text. */
    private static boolean isDrawn(PDAnnotation annotation) {
        String kind = Optional.ofNullable(annotation.getSubtype()).orElse("");
        return !annotation.isHidden()
                && !annotation.isNoView()
                && !kind.equals("Link")
                && !kind.equals("Popup")
                && !kind.equals("Text");
    }

    private static void note(GlyphPage page, GlyphSink glyphs, Notes notes) {
        if (glyphs.hidden() > 0) {
            notes.hiddenText(page.number(), glyphs.hidden());
        }
        if (glyphs.slanted() > 0) {
            notes.slantedText(page.number());
        }
        double pictures = page.images().stream().mapToDouble(b -> b.area()).sum();
        if (glyphs.visible() == 0 && pictures >= PICTURE_SHARE * page.width() * page.height()) {
            notes.imageOnly(page.number());
        }
    }
}
