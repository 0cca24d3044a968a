package org.planouvert.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planouvert.sample.BretagneModel.Operation;
import org.planouvert.sample.BretagneModel.Volet;
import org.planouvert.sample.PdfTable.Cell;
import org.planouvert.sample.PdfTable.Look;
import org.planouvert.sample.PdfTable.Row;

/** The invented contract as a PDF, with its financial annex and its list of sites. */
final class BretagneContract {

    private static final String TITLE = "Contrat de plan État-région 2021-2027 Bretagne";

    private static final int STATE_TOTAL = 3;

    /** Département, EPCI, commune, quarter; a single word is the name of a list. */
    private static final String SITES = """
            Liste nationale – ANRU (projets d’intérêt national)
            35 | Rennes Métropole | Rennes | Le Blosne
            35 | Rennes Métropole | Rennes | Maurepas
            35 | Rennes Métropole | Rennes | Villejean
            29 | Brest métropole | Brest | Bellevue
            56 | Lorient Agglomération | Lanester | Kerfréhour – Châtaigneraie
            Liste régionale (projets d’intérêt régional)
            22 | Saint-Brieuc Armor Agglomération | Saint-Brieuc | Balzac – Europe
            22 | Lannion-Trégor Communauté | Lannion | Ker-Uhel
            29 | Quimper Bretagne Occidentale | Quimper | Kermoysan
            35 | Fougères Agglomération | Fougères | La Cotterie
            35 | Saint-Malo Agglomération | Saint-Malo | La Découverte
            56 | Golfe du Morbihan – Vannes Agglomération | Vannes | Ménimur
            56 | Pontivy Communauté | Pontivy | Quartier ouest
            """;

    private BretagneContract() {}

    /** The document's bytes, always the same. */
    static byte[] pdf() {
        String script = Figures.fill(Resource.text("contrat-bretagne.txt"));
        return PdfScript.draw(
                TITLE, LocalDate.of(2022, 2, 24), TITLE, script, Map.of("maquette", maquette(), "sites", sites()));
    }

    private static PdfTable maquette() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                Look.HEADING,
                List.of(
                        Cell.spanning(1, 2, "Volets et opérations"),
                        Cell.spanning(3, 1, "État (en M€)"),
                        Cell.spanning(1, 2, "Région Bretagne"),
                        Cell.spanning(2, 1, "Départements (en M€)"),
                        Cell.spanning(1, 2, "Rennes Métropole"),
                        Cell.spanning(1, 2, "Total"))));
        rows.add(Row.of(Look.HEADING, "contractualisés", "valorisés", "Total État", "Finistère", "Ille-et-Vilaine"));
        for (Volet volet : BretagneModel.volets()) {
            rows.add(row(Look.STRONG, volet.label(), volet.operations()));
            volet.operations().forEach(operation -> rows.add(row(Look.PLAIN, operation.label(), List.of(operation))));
        }
        rows.add(totals());
        List<Float> widths = List.of(232f, 70f, 56f, 60f, 60f, 58f, 62f, 62f, 56f);
        return new PdfTable(widths, 2, rows, 8, "Annexe 1 – Maquette financière 2021-2027 (suite)");
    }

    private static Row totals() {
        List<Cell> cells = new ArrayList<>(
                row(Look.STRONG, "TOTAL CPER", BretagneModel.operations()).cells());
        cells.set(column(Funding.ILLE_ET_VILAINE), Cell.of(BretagneModel.MISPRINTED_TOTAL));
        return new Row(Look.STRONG, cells);
    }

    /** The State's total stands between its own columns and the others'. */
    private static int column(Funding funding) {
        return 1 + funding.ordinal() + (funding.ofState() ? 0 : 1);
    }

    private static Row row(Look look, String label, List<Operation> operations) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        for (Funding funding : Funding.values()) {
            cells.add(cell(operations, funding));
        }
        cells.add(STATE_TOTAL, printed(BretagneModel.sum(operations, Funding::ofState)));
        cells.add(printed(BretagneModel.sum(operations, funding -> true)));
        return Row.of(look, cells.toArray(String[]::new));
    }

    private static String cell(List<Operation> operations, Funding funding) {
        boolean forMemory = operations.size() == 1
                && BretagneModel.FOR_MEMORY.equals(operations.get(0).cells().get(funding));
        return forMemory ? BretagneModel.FOR_MEMORY : printed(BretagneModel.sum(operations, other -> other == funding));
    }

    private static String printed(BigDecimal thousands) {
        return thousands.signum() == 0 ? "" : Figures.millions(thousands);
    }

    private static PdfTable sites() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Look.HEADING, "Dép.", "EPCI", "Communes", "Quartiers"));
        for (String line : SITES.lines().toList()) {
            String[] parts = line.split(" \\| ");
            rows.add(
                    parts.length == 1
                            ? new Row(Look.STRONG, List.of(Cell.spanning(4, 1, line)))
                            : Row.of(Look.PLAIN, parts));
        }
        return new PdfTable(List.of(40f, 190f, 110f, 130f), 1, rows, 9.5f, "");
    }
}
