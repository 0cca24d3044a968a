package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.List;
import org.planouvert.domain.Contract;

/** One row per contract, told by one document or by several. */
final class ContractsTable {

    static final TableSchema<Contract> SCHEMA = new TableSchema<>(
            "contracts",
            say("Contrats", "Contracts"),
            say("Une ligne par contrat", "One row per contract"),
            columns(),
            List.of("contract_id"),
            List.of(),
            dossier -> dossier.contract().stream().toList());

    private ContractsTable() {}

    private static List<Column<Contract>> columns() {
        Columns<Contract> columns = new Columns<>();
        identity(columns);
        terms(columns);
        return columns.toList();
    }

    private static void identity(Columns<Contract> columns) {
        columns.text(
                        "contract_id",
                        say("Identifiant", "Identifier"),
                        say("Formé du type, du territoire et de la période", "Made of kind, territory and period"),
                        Contract::id)
                .required()
                .text("kind", say("Type", "Kind"), say("CPER, CPIER, …", "CPER, CPIER, …"), Contract::kind)
                .text(
                        "title",
                        say("Titre", "Title"),
                        say("Tel que le contrat se nomme", "As the contract names itself"),
                        Contract::title)
                .text(
                        "generation",
                        say("Génération", "Generation"),
                        say("Par exemple 2015-2020", "Such as 2015-2020"),
                        Contract::generation)
                .text(
                        "territory",
                        say("Territoire", "Territory"),
                        say("La région, le fleuve ou le massif", "The region, river or massif"),
                        Contract::territory)
                .list(
                        "region_codes",
                        say("Codes des régions", "Region codes"),
                        say(
                                "Codes INSEE au millésime code_vintage, séparés par « ; »",
                                "INSEE codes at code_vintage, joined by ;"),
                        Contract::regionCodes)
                .text(
                        "code_vintage",
                        say("Millésime des codes", "Vintage of the codes"),
                        say("Année du Code officiel géographique", "Year of the Code officiel géographique"),
                        Contract::codeVintage);
    }

    private static void terms(Columns<Contract> columns) {
        columns.date(
                        "period_start",
                        say("Début", "Start"),
                        say("Premier jour de la période", "First day of the period"),
                        c -> c.period().start())
                .date(
                        "period_end",
                        say("Fin", "End"),
                        say("Dernier jour de la période, inclus", "Last day of the period, included"),
                        c -> c.period().end())
                .date(
                        "signed_on",
                        say("Signature", "Signed on"),
                        say("Jour de la signature", "Day of signature"),
                        Contract::signedOn)
                .text("currency", say("Monnaie", "Currency"), say("EUR ou FRF", "EUR or FRF"), Contract::currency)
                .decimal(
                        "total_eur",
                        ColumnType.MONEY,
                        say("Total", "Total"),
                        say(
                                "Énoncé, ou somme des engagements ; dans la monnaie de la ligne",
                                "Stated, or summed from the commitments; in the row's currency"),
                        Contract::totalEur)
                .text(
                        "total_perimeter",
                        say("Périmètre du total", "Perimeter of the total"),
                        say("Ce que le total couvre ou laisse de côté", "What the total covers or leaves out"),
                        Contract::totalPerimeter)
                .text(
                        "amends_contract_id",
                        say("Contrat modifié", "Amended contract"),
                        say("Le contrat qu'un avenant modifie", "The contract that an avenant changes"),
                        Contract::amendsContractId)
                .list(
                        "document_ids",
                        say("Documents", "Documents"),
                        say(
                                "Les documents qui le décrivent, séparés par « ; »",
                                "The documents that tell it, joined by ;"),
                        Contract::documentIds)
                .required();
    }
}
