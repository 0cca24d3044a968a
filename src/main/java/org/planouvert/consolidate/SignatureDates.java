package org.planouvert.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;

/** Tells when documents of one contract give different days of signature: the contract's row can keep only one. */
final class SignatureDates {

    private static final String RULE = "R18_CROSS_DOC_DATE";

    private SignatureDates() {}

    /**
     * One finding for each document that contradicts the weightiest one with a date.
     *
     * @param ranked the documents of the contract, weightiest first
     */
    static List<Finding> differing(String contractId, List<Dossier> ranked) {
        List<Finding> findings = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        String firstPath = "";
        for (Dossier told : ranked) {
            Optional<LocalDate> date = told.contract().flatMap(c -> c.signedOn());
            DocumentRecord document = told.documents().get(0);
            if (first.isEmpty()) {
                first = date;
                firstPath = document.path();
            } else if (date.isPresent() && !date.equals(first)) {
                findings.add(finding(contractId, document, firstPath, first.get(), date.get()));
            }
        }
        return findings;
    }

    private static Finding finding(
            String contractId, DocumentRecord document, String firstPath, LocalDate first, LocalDate date) {
        return new Finding(
                StableId.of("fnd", contractId, RULE, document.path(), date.toString()),
                RULE,
                Severity.WARNING,
                FindingStatus.FAIL,
                contractId,
                document.documentId(),
                "documents",
                document.documentId(),
                0,
                new Message(
                        document.path() + " : signature le " + date + ", mais le " + first + " selon " + firstPath
                                + ". Voir lequel fait foi.",
                        document.path() + ": signed on " + date + ", but on " + first + " according to " + firstPath
                                + ". See which of them holds."),
                first.toString(),
                date.toString(),
                "");
    }
}
