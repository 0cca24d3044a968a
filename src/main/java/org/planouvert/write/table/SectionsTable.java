package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.List;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;

/** One row per heading and what stands under it. */
final class SectionsTable {

    static final TableSchema<Section> SCHEMA = new TableSchema<>(
            "sections",
            say("Sections", "Sections"),
            say("Une ligne par titre, avec ce qui se trouve dessous", "One row per heading and what stands under it"),
            columns(),
            List.of("section_id"),
            List.of(
                    new ForeignKey("contract_id", "contracts", "contract_id"),
                    new ForeignKey("document_id", "documents", "document_id"),
                    new ForeignKey("parent_section_id", "sections", "section_id")),
            Dossier::sections);

    private SectionsTable() {}

    private static List<Column<Section>> columns() {
        Columns<Section> columns = new Columns<>();
        columns.text(
                        "section_id",
                        say("Identifiant", "Identifier"),
                        say("Stable d'une publication à l'autre", "Stable between releases"),
                        Section::id)
                .required()
                .text(
                        "contract_id",
                        say("Contrat", "Contract"),
                        say("Vide si le document n'appartient à aucun", "Empty when the document belongs to none"),
                        Section::contractId);
        ProvenanceColumns.document(columns, Section::documentId);
        tree(columns);
        heading(columns);
        return columns.toList();
    }

    private static void tree(Columns<Section> columns) {
        columns.text(
                        "parent_section_id",
                        say("Section mère", "Parent section"),
                        say("Vide au premier niveau", "Empty at the top"),
                        Section::parentId)
                .count("depth", say("Niveau", "Depth"), say("1 au premier niveau", "1 at the top"), Section::depth)
                .required()
                .count(
                        "ordinal",
                        say("Rang", "Ordinal"),
                        say(
                                "Rang dans l'ordre de lecture du document, à partir de 1",
                                "1-based place in the document's reading order"),
                        Section::ordinal)
                .required()
                .word(
                        "kind",
                        say("Nature", "Kind"),
                        say("Le mot qui nomme le niveau", "The word that names the level"),
                        SectionKind.class,
                        Section::kind)
                .required();
    }

    private static void heading(Columns<Section> columns) {
        columns.text(
                        "number_as_written",
                        say("Numéro tel qu'écrit", "Number as written"),
                        say("Par exemple 2 – 2", "Such as 2 – 2"),
                        Section::numberAsWritten)
                .text(
                        "number_path",
                        say("Numéro", "Number"),
                        say("Le même sous forme de chemin : 2.2", "The same as a path: 2.2"),
                        Section::numberPath)
                .text("title", say("Titre", "Title"), say("Sans son numéro", "Without its number"), Section::title)
                .text(
                        "path",
                        say("Chemin", "Path"),
                        say("Titres depuis le premier niveau", "Titles from the top"),
                        Section::path)
                .ordinal(
                        "page_start",
                        say("Première page", "First page"),
                        say("Page du titre, à partir de 1", "1-based page of the heading"),
                        Section::pageStart)
                .ordinal(
                        "page_end",
                        say("Dernière page", "Last page"),
                        say("Page de la dernière ligne, à partir de 1", "1-based page of the last line"),
                        Section::pageEnd)
                .confidence(
                        "confidence",
                        say("Confiance", "Confidence"),
                        say("De 0 (au hasard) à 1 (certain)", "From 0 (a guess) to 1 (certain)"),
                        Section::confidence)
                .required();
    }
}
