package org.planouvert.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Fills a folder with contracts made of one: each gets a title page with a region and years of its own, so that a run over
 * the folder has as many contracts to tell apart. Arguments: a contract as PDF, a folder, how many.
 */
public final class ManyContracts {

    private static final List<String> REGIONS = List.of(
            "Auvergne-Rhône-Alpes",
            "Bourgogne-Franche-Comté",
            "Bretagne",
            "Centre-Val de Loire",
            "Corse",
            "Grand Est",
            "Hauts-de-France",
            "Île-de-France",
            "Normandie",
            "Nouvelle-Aquitaine",
            "Occitanie",
            "Pays de la Loire",
            "Provence-Alpes-Côte d'Azur",
            "Guadeloupe",
            "Martinique",
            "Guyane",
            "La Réunion",
            "Mayotte");

    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 6;

    private ManyContracts() {}

    public static void main(String[] args) throws IOException {
        Path contract = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            int year = FIRST_YEAR + i / REGIONS.size();
            try (PDDocument document = Loader.loadPDF(contract.toFile())) {
                title(document, REGIONS.get(i % REGIONS.size()), year + "-" + (year + YEARS));
                document.save(folder.resolve(String.format(Locale.ROOT, "contract-%05d.pdf", i))
                        .toFile());
            }
        }
    }

    private static void title(PDDocument document, String region, String years) throws IOException {
        PDPage page = new PDPage();
        document.getPages().insertBefore(page, document.getPage(0));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 26);
            content.setLeading(40);
            content.newLineAtOffset(70, 600);
            for (String line : List.of("Contrat de plan État-Région", "Région " + region, years)) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
