package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.List;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Qualifier;

/** One row per sum of money that a document states. */
final class AmountsTable {

    static final TableSchema<Amount> SCHEMA = new TableSchema<>(
            "amounts",
            say("Montants", "Amounts"),
            say("Une ligne par somme d'argent énoncée", "One row per sum of money that a document states"),
            columns(),
            List.of("amount_id"),
            List.of(
                    new ForeignKey("contract_id", "contracts", "contract_id"),
                    new ForeignKey("document_id", "documents", "document_id"),
                    new ForeignKey("section_id", "sections", "section_id"),
                    new ForeignKey("operation_id", "operations", "operation_id"),
                    new ForeignKey("funder_id", "parties", "party_id"),
                    new ForeignKey("parent_amount_id", "amounts", "amount_id"),
                    new ForeignKey("repeat_of", "amounts", "amount_id"),
                    new ForeignKey("table_id", "table_cells", "table_id")),
            Dossier::amounts);

    private AmountsTable() {}

    private static List<Column<Amount>> columns() {
        Columns<Amount> columns = new Columns<>();
        identity(columns);
        payer(columns);
        nature(columns);
        money(columns);
        span(columns);
        links(columns);
        return ProvenanceColumns.place(columns, Amount::provenance).toList();
    }

    private static void identity(Columns<Amount> columns) {
        columns.text(
                        "amount_id",
                        say("Identifiant", "Identifier"),
                        say("Stable d'une publication à l'autre", "Stable between releases"),
                        Amount::id)
                .required()
                .text(
                        "contract_id",
                        say("Contrat", "Contract"),
                        say("Vide si le document n'appartient à aucun", "Empty when the document belongs to none"),
                        Amount::contractId);
        ProvenanceColumns.document(columns, a -> a.provenance().documentId());
        columns.text(
                        "section_id",
                        say("Section", "Section"),
                        say("La section la plus proche", "The innermost section around it"),
                        Amount::sectionId)
                .text(
                        "operation_id",
                        say("Opération", "Operation"),
                        say(
                                "L'opération financée ; vide pour aucune en particulier",
                                "The operation it pays for, if one"),
                        Amount::operationId);
    }

    private static void payer(Columns<Amount> columns) {
        columns.text(
                        "funder_id",
                        say("Identifiant du financeur", "Funder identifier"),
                        say("Vide si aucun financeur n'est nommé", "Empty when no funder is named"),
                        a -> a.payer().partyId())
                .word(
                        "funder_category",
                        say("Catégorie du financeur", "Funder category"),
                        say("Vide si aucun financeur n'est nommé", "Empty when no funder is named"),
                        PartyCategory.class,
                        a -> a.payer().category())
                .emptyUnless(a -> a.payer().isNamed())
                .text(
                        "funder_label",
                        say("Financeur", "Funder"),
                        say("Nom usuel ; vide si aucun n'est nommé", "Usual name; empty when none is named"),
                        a -> a.payer().label())
                .text(
                        "via",
                        say("Par l'intermédiaire de", "Via"),
                        say("Opérateur, fonds ou programme", "Operator, fund or programme"),
                        a -> a.payer().via());
    }

    private static void nature(Columns<Amount> columns) {
        columns.word(
                        "kind",
                        say("Nature", "Kind"),
                        say(
                                "Seuls les engagements (commitment) s'additionnent",
                                "Only rows of kind commitment may be summed"),
                        AmountKind.class,
                        a -> a.nature().kind())
                .required()
                .word(
                        "qualifier",
                        say("Précision", "Qualifier"),
                        say("Avec quelle exactitude il est énoncé", "How exactly it is stated"),
                        Qualifier.class,
                        a -> a.nature().qualifier())
                .required()
                .word(
                        "credit_kind",
                        say("Type de crédits", "Credit kind"),
                        say("Décidés au contrat ou comptés à côté", "Decided in the contract or counted beside it"),
                        CreditKind.class,
                        a -> a.nature().creditKind())
                .required()
                .word(
                        "budget_stage",
                        say("Stade budgétaire", "Budget stage"),
                        say("AE, CP ou AP ; vide si non dit", "AE, CP or AP; empty when not stated"),
                        BudgetStage.class,
                        a -> a.nature().stage())
                .text(
                        "programme_code",
                        say("Programme budgétaire", "Budget programme"),
                        say("Programme du budget de l'État, par exemple 203", "State budget programme, such as 203"),
                        Amount::programmeCode);
    }

    private static void money(Columns<Amount> columns) {
        columns.decimal(
                        "value_min_eur",
                        ColumnType.MONEY,
                        say("Valeur minimale", "Least value"),
                        say(
                                "En euros, ou en francs si currency est FRF ; vide s'il n'y a pas de plancher",
                                "In euros, or in francs when currency is FRF; empty without a floor"),
                        a -> a.money().min())
                .decimal(
                        "value_max_eur",
                        ColumnType.MONEY,
                        say("Valeur maximale", "Greatest value"),
                        say(
                                "En euros, ou en francs si currency est FRF ; vide s'il n'y a pas de plafond",
                                "In euros, or in francs when currency is FRF; empty without a ceiling"),
                        a -> a.money().max())
                .decimal(
                        "share_percent",
                        ColumnType.PERCENT,
                        say("Part", "Share"),
                        say("Pourcentage énoncé à côté, de 0 à 100", "Percentage stated beside it, 0 to 100"),
                        Amount::sharePercent)
                .text(
                        "currency",
                        say("Monnaie", "Currency"),
                        say("EUR ou FRF ; vide si non dite", "EUR or FRF; empty when not stated"),
                        a -> a.money().currency())
                .text(
                        "unit_as_written",
                        say("Unité telle qu'écrite", "Unit as written"),
                        say("Par exemple M€", "Such as M€"),
                        a -> a.money().unitAsWritten());
    }

    private static void span(Columns<Amount> columns) {
        columns.date(
                        "period_start",
                        say("Début", "Start"),
                        say("Premier jour couvert", "First day covered"),
                        a -> a.period().start())
                .date("period_end", say("Fin", "End"), say("Dernier jour couvert", "Last day covered"), a -> a.period()
                        .end())
                .text(
                        "perimeter",
                        say("Périmètre", "Perimeter"),
                        say(
                                "Ce qu'il couvre ou laisse de côté, tel qu'écrit",
                                "What it covers or leaves out, as written"),
                        Amount::perimeter);
    }

    private static void links(Columns<Amount> columns) {
        columns.text(
                        "parent_amount_id",
                        say("Montant englobant", "Parent amount"),
                        say("Le montant dont il est une part", "The amount of which it is a part"),
                        Amount::parentId)
                .text(
                        "repeat_of",
                        say("Répétition de", "Repeat of"),
                        say("Le montant qu'il redit", "The amount that it says again"),
                        Amount::repeatOf)
                .text(
                        "table_id",
                        say("Tableau", "Table"),
                        say("Vide pour un montant dans le texte", "Empty for an amount in prose"),
                        a -> a.table().tableId())
                .index(
                        "row",
                        say("Ligne", "Row"),
                        say("Ligne du tableau, à partir de 0", "0-based row of the table"),
                        a -> a.table().row())
                .index(
                        "column",
                        say("Colonne", "Column"),
                        say("Colonne du tableau, à partir de 0", "0-based column of the table"),
                        a -> a.table().column())
                .text(
                        "verified_by",
                        say("Prouvé par", "Verified by"),
                        say(
                                "La relation qui prouve le nombre ; vide si aucune",
                                "The relation that proves it; empty if none"),
                        Amount::verifiedBy);
    }
}
