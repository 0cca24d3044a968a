package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.List;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;

/** One row per thing that a rule or a reader has to say. */
final class FindingsTable {

    static final TableSchema<Finding> SCHEMA = new TableSchema<>(
            "findings",
            say("Constats", "Findings"),
            say(
                    "Une ligne par constat d'une règle ou d'un lecteur",
                    "One row per thing that a rule or a reader has to say"),
            columns(),
            List.of("finding_id"),
            List.of(
                    new ForeignKey("contract_id", "contracts", "contract_id"),
                    new ForeignKey("document_id", "documents", "document_id")),
            Dossier::findings);

    private FindingsTable() {}

    private static List<Column<Finding>> columns() {
        Columns<Finding> columns = new Columns<>();
        rule(columns);
        subject(columns);
        verdict(columns);
        return columns.toList();
    }

    private static void rule(Columns<Finding> columns) {
        columns.text(
                        "finding_id",
                        say("Identifiant", "Identifier"),
                        say("Stable d'une publication à l'autre", "Stable between releases"),
                        Finding::id)
                .required()
                .text(
                        "rule_id",
                        say("Règle", "Rule"),
                        say("Code stable de la règle", "Stable code of the rule"),
                        Finding::ruleId)
                .required()
                .word(
                        "severity",
                        say("Gravité", "Severity"),
                        say("Ce que le constat pèse", "How much it weighs"),
                        Severity.class,
                        Finding::severity)
                .required()
                .word(
                        "status",
                        say("Verdict", "Status"),
                        say("fail, pass ou not_evaluable", "fail, pass or not_evaluable"),
                        FindingStatus.class,
                        Finding::status)
                .required();
    }

    private static void subject(Columns<Finding> columns) {
        columns.text(
                        "contract_id",
                        say("Contrat", "Contract"),
                        say("Vide s'il n'en concerne aucun", "Empty when it concerns none"),
                        Finding::contractId)
                .text(
                        "document_id",
                        say("Document", "Document"),
                        say("Vide s'il n'en concerne aucun", "Empty when it concerns none"),
                        Finding::documentId)
                .text(
                        "subject_type",
                        say("Table visée", "Table concerned"),
                        say("La table où chercher subject_id", "The table to look up subject_id in"),
                        Finding::subjectType)
                .text(
                        "subject_id",
                        say("Ligne visée", "Row concerned"),
                        say("L'identifiant dans cette table", "The identifier in that table"),
                        Finding::subjectId)
                .ordinal("page", say("Page", "Page"), say("À partir de 1", "1-based"), Finding::page);
    }

    private static void verdict(Columns<Finding> columns) {
        columns.text(
                        "message_fr",
                        say("Message", "Message in French"),
                        say("Ce qui se passe et ce qu'il faut faire", "What is the matter and what to do"),
                        f -> f.message().fr())
                .required()
                .text(
                        "message_en",
                        say("Message en anglais", "Message"),
                        say("Ce qui se passe et ce qu'il faut faire", "What is the matter and what to do"),
                        f -> f.message().en())
                .required()
                .text(
                        "expected",
                        say("Attendu", "Expected"),
                        say("La valeur que veut la règle", "The value that the rule wants"),
                        Finding::expected)
                .text(
                        "observed",
                        say("Observé", "Observed"),
                        say("La valeur trouvée", "The value found"),
                        Finding::observed)
                .text(
                        "tolerance",
                        say("Tolérance", "Tolerance"),
                        say("L'écart admis entre les deux", "What may lie between them"),
                        Finding::tolerance);
    }
}
