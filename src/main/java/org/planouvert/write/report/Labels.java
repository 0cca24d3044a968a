package org.planouvert.write.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Method;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.Severity;
import org.planouvert.profile.Measure;

/** What people call the words of the closed vocabularies. */
final class Labels {

    private Labels() {}

    static Message of(AmountKind kind) {
        return switch (kind) {
            case COMMITMENT -> new Message("Engagement", "Commitment");
            case CONTRIBUTION -> new Message("Participation", "Contribution");
            case ENVELOPE -> new Message("Enveloppe", "Envelope");
            case TOTAL -> new Message("Total", "Total");
            case SUBTOTAL -> new Message("Sous-total", "Subtotal");
            case ESTIMATE -> new Message("Estimation", "Estimate");
            case LOAN -> new Message("Prêt", "Loan");
            case THRESHOLD -> new Message("Seuil", "Threshold");
            case UNIT_PRICE -> new Message("Prix unitaire", "Unit price");
            case CONTEXT -> new Message("Contexte", "Context");
        };
    }

    static Message of(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new Message("exact", "exact");
            case APPROX -> new Message("environ", "about");
            case AT_LEAST -> new Message("au moins", "at least");
            case MORE_THAN -> new Message("plus de", "more than");
            case AT_MOST -> new Message("au plus", "at most");
            case RANGE -> new Message("fourchette", "range");
            case OBJECTIVE -> new Message("objectif", "objective");
            case ANNOUNCED -> new Message("annoncé", "announced");
            case CONDITIONAL -> new Message("sous condition", "conditional");
        };
    }

    static Message of(CreditKind kind) {
        return switch (kind) {
            case CONTRACTUALISED -> new Message("crédits contractualisés", "contractualised credits");
            case VALORISED -> new Message("crédits valorisés", "valorised credits");
            case ORDINARY_LAW -> new Message("droit commun", "ordinary law");
            case RECOVERY -> new Message("relance", "recovery plan");
            case INDICATIVE -> new Message("indicatif", "indicative");
            case OUTSIDE -> new Message("hors contrat", "outside the contract");
            case UNKNOWN -> new Message("type de crédits non dit", "credit kind not stated");
        };
    }

    static Message of(Method method) {
        return switch (method) {
            case TEXT -> new Message("lu dans le texte", "read from the text");
            case TABLE -> new Message("lu dans un tableau", "read from a table");
            case SHEET -> new Message("lu dans un classeur", "read from a workbook");
            case OCR -> new Message("lu par reconnaissance de caractères", "read by OCR");
            case CORRECTION -> new Message("corrigé à la main", "corrected by hand");
        };
    }

    static Message of(DocumentStatus status) {
        return switch (status) {
            case EXTRACTED -> new Message("Extrait", "Extracted");
            case PARTIAL -> new Message("Partiel", "Partial");
            case DUPLICATE -> new Message("Doublon", "Duplicate");
            case QUARANTINED -> new Message("En quarantaine", "Quarantined");
            case IGNORED -> new Message("Ignoré", "Ignored");
        };
    }

    static Message of(DocumentKind kind) {
        return switch (kind) {
            case CONTRACT -> new Message("Contrat", "Contract");
            case AMENDMENT -> new Message("Avenant", "Amendment");
            case PROTOCOL -> new Message("Protocole", "Protocol");
            case AGREEMENT -> new Message("Convention", "Agreement");
            case MAQUETTE -> new Message("Maquette", "Maquette");
            case ANNEX -> new Message("Annexe", "Annex");
            case PRESS_RELEASE -> new Message("Communiqué", "Press release");
            case WEB_PAGE -> new Message("Page web", "Web page");
            case OTHER -> new Message("Autre", "Other");
        };
    }

    static Message of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Message("Erreur", "Error");
            case WARNING -> new Message("Avertissement", "Warning");
            case INFO -> new Message("Information", "Information");
        };
    }

    static Message of(Measure measure) {
        return switch (measure) {
            case ERRORS -> new Message("Erreurs", "Errors");
            case WARNINGS -> new Message("Avertissements", "Warnings");
            case QUARANTINED -> new Message("Documents en quarantaine", "Documents in quarantine");
            case QUARANTINED_SHARE ->
                new Message("Part des documents en quarantaine", "Share of documents in quarantine");
            case CONTRACTS -> new Message("Contrats", "Contracts");
            case OPERATIONS -> new Message("Opérations", "Operations");
            case AMOUNTS -> new Message("Montants", "Amounts");
            case VERIFIED_SHARE -> new Message("Part des nombres prouvés", "Share of numbers proven");
            case PROVEN_SHARE -> new Message("Part de l'argent prouvé", "Share of money proven");
            case MAX_ROW_LOSS -> new Message("Part de lignes perdues", "Share of rows lost");
        };
    }

    /** All words as {@code {vocabulary: {word: [French, English]}}}. */
    static Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Object> kinds = vocabulary(tree, "kind");
        List.of(AmountKind.values()).forEach(w -> put(kinds, w.word(), of(w)));
        Map<String, Object> qualifiers = vocabulary(tree, "qualifier");
        List.of(Qualifier.values()).forEach(w -> put(qualifiers, w.word(), of(w)));
        Map<String, Object> credits = vocabulary(tree, "credit");
        List.of(CreditKind.values()).forEach(w -> put(credits, w.word(), of(w)));
        Map<String, Object> methods = vocabulary(tree, "method");
        List.of(Method.values()).forEach(w -> put(methods, w.word(), of(w)));
        Map<String, Object> statuses = vocabulary(tree, "status");
        List.of(DocumentStatus.values()).forEach(w -> put(statuses, w.word(), of(w)));
        Map<String, Object> documents = vocabulary(tree, "document");
        List.of(DocumentKind.values()).forEach(w -> put(documents, w.word(), of(w)));
        Map<String, Object> severities = vocabulary(tree, "severity");
        List.of(Severity.values()).forEach(w -> put(severities, w.word(), of(w)));
        return tree;
    }

    private static Map<String, Object> vocabulary(Map<String, Object> tree, String name) {
        Map<String, Object> words = new LinkedHashMap<>();
        tree.put(name, words);
        return words;
    }

    private static void put(Map<String, Object> words, String word, Message message) {
        words.put(word, List.of(message.fr(), message.en()));
    }
}
