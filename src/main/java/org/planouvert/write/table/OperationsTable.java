package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.List;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.GeoMethod;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;

/** One row per thing that a contract funds. */
final class OperationsTable {

    static final TableSchema<Operation> SCHEMA = new TableSchema<>(
            "operations",
            say("Opérations", "Operations"),
            say("Une ligne par chose que le contrat finance", "One row per thing that the contract funds"),
            columns(),
            List.of("operation_id"),
            List.of(
                    new ForeignKey("contract_id", "contracts", "contract_id"),
                    new ForeignKey("section_id", "sections", "section_id"),
                    new ForeignKey("document_id", "documents", "document_id")),
            Dossier::operations);

    private OperationsTable() {}

    private static List<Column<Operation>> columns() {
        Columns<Operation> columns = new Columns<>();
        identity(columns);
        location(columns);
        columns.text(
                "list_label",
                say("Liste", "List"),
                say("La liste dont elle fait partie", "The list it belongs to"),
                Operation::listLabel);
        ProvenanceColumns.document(columns, o -> o.provenance().documentId());
        return ProvenanceColumns.place(columns, Operation::provenance).toList();
    }

    private static void identity(Columns<Operation> columns) {
        columns.text(
                        "operation_id",
                        say("Identifiant", "Identifier"),
                        say("Stable d'une publication à l'autre", "Stable between releases"),
                        Operation::id)
                .required()
                .text(
                        "contract_id",
                        say("Contrat", "Contract"),
                        say("Vide si le document n'appartient à aucun", "Empty when the document belongs to none"),
                        Operation::contractId)
                .text(
                        "section_id",
                        say("Section", "Section"),
                        say("La section la plus proche", "The innermost section around it"),
                        Operation::sectionId)
                .text("label", say("Libellé", "Label"), say("Tel qu'écrit", "As written"), Operation::label)
                .required()
                .word(
                        "category",
                        say("Catégorie", "Category"),
                        say("Quelle sorte de chose", "What kind of thing"),
                        OperationCategory.class,
                        Operation::category)
                .required()
                .word(
                        "status",
                        say("Statut", "Status"),
                        say("Avec quelle fermeté elle est au contrat", "How firmly it is in the contract"),
                        OperationStatus.class,
                        Operation::status)
                .required()
                .text(
                        "owner",
                        say("Maître d'ouvrage", "Owner"),
                        say("Vide si aucun n'est nommé", "Empty when none is named"),
                        Operation::owner);
    }

    private static void location(Columns<Operation> columns) {
        columns.text("location", say("Lieu", "Location"), say("Tel qu'écrit", "As written"), o -> o.location()
                        .asWritten())
                .text(
                        "departement_code",
                        say("Code du département", "Département code"),
                        say("Deux ou trois caractères", "Two or three characters"),
                        o -> o.location().departementCode())
                .text(
                        "epci",
                        say("EPCI", "EPCI"),
                        say("Nom de l'intercommunalité tel qu'écrit", "Name of the intercommunality as written"),
                        o -> o.location().epci())
                .text(
                        "epci_siren",
                        say("SIREN de l'EPCI", "SIREN of the EPCI"),
                        say("Neuf chiffres", "Nine digits"),
                        o -> o.location().epciSiren())
                .text(
                        "commune",
                        say("Commune", "Commune"),
                        say("Nom tel qu'écrit", "Name as written"),
                        o -> o.location().commune())
                .text(
                        "insee_code",
                        say("Code INSEE de la commune", "INSEE code of the commune"),
                        say("Cinq caractères", "Five characters"),
                        o -> o.location().inseeCode())
                .text(
                        "district",
                        say("Quartier", "District"),
                        say("Nom tel qu'écrit", "Name as written"),
                        o -> o.location().district())
                .word(
                        "geo_method",
                        say("Origine des codes", "Origin of the codes"),
                        say("Comment les codes ont été trouvés", "How the codes were found"),
                        GeoMethod.class,
                        o -> o.location().method())
                .required();
    }
}
