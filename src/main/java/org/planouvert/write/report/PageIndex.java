package org.planouvert.write.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Finding;

/** What the page's script knows from the start: contracts, documents, findings, pictures and the words for codes. */
final class PageIndex {

    private PageIndex() {}

    static Map<String, Object> of(
            List<ContractDigest> digests, DocumentList documents, List<Finding> findings, EvidencePictures pictures) {
        Map<String, Integer> numbers = new HashMap<>();
        digests.stream()
                .filter(digest -> !digest.id().isEmpty())
                .forEach(digest -> numbers.put(digest.id(), digest.index()));
        Map<String, Integer> byDocument = new HashMap<>();
        documents
                .entries()
                .forEach(entry -> byDocument.putIfAbsent(entry.document().documentId(), entry.digest()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("words", Labels.tree());
        tree.put("contracts", digests.stream().map(ContractDigest::title).toList());
        tree.put(
                "documents",
                documents.entries().stream().map(PageIndex::document).toList());
        tree.put(
                "findings",
                findings.stream()
                        .map(finding -> finding(
                                finding,
                                numbers.getOrDefault(
                                        finding.contractId(), byDocument.getOrDefault(finding.documentId(), -1))))
                        .toList());
        tree.put("pictures", pictures(documents, pictures));
        return tree;
    }

    private static List<Object> document(DocumentList.Entry entry) {
        DocumentRecord document = entry.document();
        return List.of(
                document.documentId(),
                document.path(),
                document.title(),
                document.kind().word(),
                entry.digest(),
                document.pages(),
                document.ocrPages(),
                document.status().word(),
                document.reasonCode(),
                document.reason());
    }

    private static List<Object> finding(Finding finding, int digest) {
        return List.of(
                finding.severity().word(),
                finding.ruleId(),
                digest,
                finding.documentId(),
                finding.page(),
                finding.message().fr(),
                finding.message().en(),
                finding.expected(),
                finding.observed(),
                finding.tolerance(),
                finding.subjectType(),
                finding.subjectId());
    }

    /** {@code {document: {page: [path, width, height]}}} for cited pages that have a picture. */
    private static Map<String, Object> pictures(DocumentList documents, EvidencePictures pictures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        documents.cited().forEach((documentId, pages) -> {
            Map<String, Object> found = new LinkedHashMap<>();
            for (int page : pages) {
                pictures.of(documentId, page)
                        .ifPresent(picture -> found.put(
                                Integer.toString(page), List.of(picture.path(), picture.width(), picture.height())));
            }
            if (!found.isEmpty()) {
                tree.put(documentId, found);
            }
        });
        return tree;
    }
}
