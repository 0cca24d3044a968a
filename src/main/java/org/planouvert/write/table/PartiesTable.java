package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.List;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;

/** One row per body that signs or pays; never a person's name. */
final class PartiesTable {

    static final TableSchema<Party> SCHEMA = new TableSchema<>(
            "parties",
            say("Parties et financeurs", "Parties and funders"),
            say("Une ligne par organisme qui signe ou qui paie", "One row per body that signs or pays"),
            columns(),
            List.of("party_id"),
            List.of(
                    new ForeignKey("contract_id", "contracts", "contract_id"),
                    new ForeignKey("document_id", "documents", "document_id")),
            Dossier::parties);

    private PartiesTable() {}

    private static List<Column<Party>> columns() {
        Columns<Party> columns = new Columns<>();
        columns.text(
                        "party_id",
                        say("Identifiant", "Identifier"),
                        say("Stable d'une publication à l'autre", "Stable between releases"),
                        Party::id)
                .required()
                .text(
                        "contract_id",
                        say("Contrat", "Contract"),
                        say("Vide si le document n'appartient à aucun", "Empty when the document belongs to none"),
                        Party::contractId)
                .text("label", say("Nom", "Name"), say("Nom usuel", "Usual name"), Party::label)
                .required()
                .word(
                        "category",
                        say("Catégorie", "Category"),
                        say("Quelle sorte d'organisme", "What kind of body"),
                        PartyCategory.class,
                        Party::category)
                .required()
                .text(
                        "insee_code",
                        say("Code INSEE", "INSEE code"),
                        say("Code de son territoire", "Code of its territory"),
                        Party::inseeCode)
                .text("siren", say("SIREN", "SIREN"), say("Neuf chiffres", "Nine digits"), Party::siren)
                .text(
                        "role_as_written",
                        say("Rôle", "Role"),
                        say("Tel qu'écrit, par exemple signataire", "As written, such as signataire"),
                        Party::roleAsWritten)
                .date(
                        "deliberation_date",
                        say("Délibération", "Deliberation"),
                        say("Jour où son assemblée a approuvé le contrat", "Day its assembly approved the contract"),
                        Party::deliberationDate);
        ProvenanceColumns.document(columns, p -> p.provenance().documentId());
        return ProvenanceColumns.place(columns, Party::provenance).toList();
    }
}
