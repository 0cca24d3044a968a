package org.planouvert.write.table;

import static org.planouvert.write.table.Columns.say;

import java.util.List;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;

/** One row per input file. Its key is the path, since two files may hold the same bytes. */
final class DocumentsTable {

    static final TableSchema<DocumentRecord> SCHEMA = new TableSchema<>(
            "documents",
            say("Documents", "Documents"),
            say(
                    "Une ligne par fichier du dossier d'entrée, quel que soit son sort",
                    "One row per file of the input folder, whatever became of it"),
            columns(),
            List.of("path"),
            List.of(new ForeignKey("contract_id", "contracts", "contract_id")),
            Dossier::documents);

    private DocumentsTable() {}

    private static List<Column<DocumentRecord>> columns() {
        Columns<DocumentRecord> columns = new Columns<>();
        file(columns);
        reading(columns);
        return columns.toList();
    }

    private static void file(Columns<DocumentRecord> columns) {
        columns.text(
                        "document_id",
                        say("Identifiant", "Identifier"),
                        say(
                                "Les 16 premiers chiffres hexadécimaux de sha256 ; vide si le fichier n'a pas pu être lu",
                                "First 16 hex digits of sha256; empty when the file could not be read"),
                        DocumentRecord::documentId)
                .text(
                        "sha256",
                        say("Empreinte SHA-256", "SHA-256"),
                        say("Empreinte du contenu, 64 chiffres hexadécimaux", "Hash of the content, 64 hex digits"),
                        DocumentRecord::sha256)
                .text(
                        "path",
                        say("Chemin", "Path"),
                        say("Relatif au dossier d'entrée", "Relative to the input folder"),
                        DocumentRecord::path)
                .required()
                .text(
                        "media_type",
                        say("Type de média", "Media type"),
                        say("Tel que reconnu au contenu", "As recognised from the content"),
                        DocumentRecord::mediaType)
                .size("bytes", say("Taille", "Size"), say("En octets", "In bytes"), DocumentRecord::bytes)
                .required()
                .text(
                        "title",
                        say("Titre", "Title"),
                        say("Tel que le document se nomme", "As the document names itself"),
                        DocumentRecord::title)
                .word(
                        "kind",
                        say("Nature", "Kind"),
                        say("Ce qu'il est parmi les pièces d'un contrat", "What it is among the papers of a contract"),
                        DocumentKind.class,
                        DocumentRecord::kind)
                .required()
                .text(
                        "contract_id",
                        say("Contrat", "Contract"),
                        say("Le contrat qu'il décrit ; vide pour aucun", "The contract it tells; empty for none"),
                        DocumentRecord::contractId);
    }

    private static void reading(Columns<DocumentRecord> columns) {
        columns.count(
                        "pages",
                        say("Pages", "Pages"),
                        say("Nombre de pages ou de feuilles", "Number of pages or sheets"),
                        DocumentRecord::pages)
                .required()
                .count(
                        "text_pages",
                        say("Pages de texte", "Text pages"),
                        say("Pages qui ont leur propre texte", "Pages with text of their own"),
                        DocumentRecord::textPages)
                .required()
                .count(
                        "ocr_pages",
                        say("Pages océrisées", "OCR pages"),
                        say("Pages lues par reconnaissance de caractères", "Pages read by OCR"),
                        DocumentRecord::ocrPages)
                .required()
                .text("language", say("Langue", "Language"), say("ISO 639-1", "ISO 639-1"), DocumentRecord::language)
                .word(
                        "status",
                        say("État", "Status"),
                        say("Ce que le fichier est devenu", "What became of the file"),
                        DocumentStatus.class,
                        DocumentRecord::status)
                .required()
                .text(
                        "reason_code",
                        say("Code du motif", "Reason code"),
                        say(
                                "Code stable si le fichier n'a pas été extrait en entier",
                                "Stable code when the file was not wholly extracted"),
                        DocumentRecord::reasonCode)
                .text(
                        "reason",
                        say("Motif", "Reason"),
                        say("Le même en toutes lettres", "The same in words"),
                        DocumentRecord::reason);
    }
}
