package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.List;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.TableCell;

/** One row per cell of a table, as printed. */
final class TableCellsTable {

    static final TableSchema<TableCell> SCHEMA = new TableSchema<>(
            "table_cells",
            say("Cellules de tableaux", "Table cells"),
            say("Une ligne par cellule, telle qu'imprimée", "One row per cell, as printed"),
            columns(),
            List.of("table_id", "row", "column"),
            List.of(new ForeignKey("document_id", "documents", "document_id")),
            Dossier::cells);

    private TableCellsTable() {}

    private static List<Column<TableCell>> columns() {
        Columns<TableCell> columns = new Columns<>();
        columns.text(
                        "table_id",
                        say("Tableau", "Table"),
                        say("Stable d'une publication à l'autre", "Stable between releases"),
                        TableCell::tableId)
                .required();
        ProvenanceColumns.document(columns, TableCell::documentId);
        position(columns);
        content(columns);
        return columns.toList();
    }

    private static void position(Columns<TableCell> columns) {
        columns.ordinal(
                        "page",
                        say("Page", "Page"),
                        say("Page ou feuille, à partir de 1", "1-based page or sheet"),
                        TableCell::page)
                .count(
                        "table_index",
                        say("Rang du tableau", "Index of the table"),
                        say("Dans son document, à partir de 0", "In its document, 0-based"),
                        TableCell::tableIndex)
                .required()
                .count("row", say("Ligne", "Row"), say("À partir de 0", "0-based"), TableCell::row)
                .required()
                .count("column", say("Colonne", "Column"), say("À partir de 0", "0-based"), TableCell::column)
                .required()
                .count(
                        "row_span",
                        say("Lignes couvertes", "Row span"),
                        say("Au moins 1", "At least 1"),
                        TableCell::rowSpan)
                .required()
                .count(
                        "column_span",
                        say("Colonnes couvertes", "Column span"),
                        say("Au moins 1", "At least 1"),
                        TableCell::columnSpan)
                .required()
                .truth(
                        "header",
                        say("En-tête", "Header"),
                        say("true pour une cellule d'en-tête", "true for a heading cell"),
                        TableCell::header)
                .required();
    }

    private static void content(Columns<TableCell> columns) {
        columns.text(
                        "row_path",
                        say("En-têtes de la ligne", "Headings of the row"),
                        say("Du plus général au plus précis", "Outermost first"),
                        TableCell::rowPath)
                .text(
                        "column_path",
                        say("En-têtes de la colonne", "Headings of the column"),
                        say("Du plus général au plus précis", "Outermost first"),
                        TableCell::columnPath)
                .text(
                        "text",
                        say("Texte", "Text"),
                        say("Les mots de la cellule", "The words of the cell"),
                        TableCell::text)
                .word(
                        "state",
                        say("État", "State"),
                        say("Seuls number et zero portent une valeur", "Only number and zero carry a value"),
                        CellState.class,
                        TableCell::state)
                .required()
                .decimal(
                        "number",
                        ColumnType.NUMBER,
                        say("Nombre", "Number"),
                        say("Tel qu'imprimé, avant toute unité", "As printed, before any unit"),
                        TableCell::number)
                .text("unit", say("Unité", "Unit"), say("Telle qu'écrite", "As written"), TableCell::unit)
                .text(
                        "bbox",
                        say("Emplacement", "Place"),
                        say(
                                "x0 y0 x1 y1 en points, origine en haut à gauche de la page telle qu'affichée ; plage de cellules pour un classeur",
                                "x0 y0 x1 y1 in points, origin top left of the page as displayed; range of cells for a workbook"),
                        cell -> cell.region().text());
    }
}
