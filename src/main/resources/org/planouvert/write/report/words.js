"use strict";
/* What the script says, in both languages of the product. */
const SAY = {
  fr: { search: "Chercher", all: "tout", severity: "Gravité", rule: "Règle", status: "État", kind: "Nature", funder: "Financeur",
    unproven: "Non prouvés seulement", flawed: "Avec erreurs seulement", shown: (a, b, n) => n ? `${a}–${b} sur ${n}` : "Aucune ligne",
    previous: "Précédents", next: "Suivants", value: "Montant", object: "Objet", page: "Page", sheet: "Feuille", proof: "Preuve",
    proven: "✓ prouvé", notProven: "non prouvé", message: "Constat", where: "Où", expected: "attendu", observed: "observé",
    tolerance: "tolérance", evidence: "Voir la preuve", file: "Fichier", pages: "Pages", reason: "Motif", contract: "Contrat",
    close: "Fermer", source: "Ce que dit le document", place: "Emplacement", section: "Section", operation: "Opération", qualifier: "Précision",
    credit: "Crédits", method: "Lecture", confidence: "confiance", perimeter: "Périmètre", via: "Par", repeat: "Répète un autre montant",
    why: "Ce qui prouve ce nombre", nothing: "Aucune relation ne confirme encore ce nombre. Comparez-le avec le document.",
    doubts: "Ce qu'en disent les règles", amounts: "Montants et leurs preuves", noFunder: "non dit", ocr: "océrisées", id: "Identifiant",
    cut: (k, n) => `Cette page montre ${k} des ${n} montants du contrat, d'abord ceux qui devraient être prouvés ; tous sont dans amounts.csv.`,
    absent: "Cette publication a trop de montants pour une page : ceux de ce contrat se lisent dans amounts.csv.",
    picture: "Page du document, les mots cités encadrés", whole: "Ouvrir l'image de la page", line: "Ligne du tableau, le nombre cité surligné", count: n => n === 1 ? "1 contrat" : `${n} contrats` },
  en: { search: "Search", all: "all", severity: "Severity", rule: "Rule", status: "State", kind: "Kind", funder: "Funder",
    unproven: "Not proven only", flawed: "With errors only", shown: (a, b, n) => n ? `${a}–${b} of ${n}` : "No row",
    previous: "Previous", next: "Next", value: "Amount", object: "What for", page: "Page", sheet: "Sheet", proof: "Proof",
    proven: "✓ proven", notProven: "not proven", message: "Finding", where: "Where", expected: "expected", observed: "observed",
    tolerance: "tolerance", evidence: "See the evidence", file: "File", pages: "Pages", reason: "Reason", contract: "Contract",
    close: "Close", source: "What the document says", place: "Place", section: "Section", operation: "Operation", qualifier: "Precision",
    credit: "Credits", method: "Reading", confidence: "confidence", perimeter: "Perimeter", via: "Via", repeat: "Repeats another amount",
    why: "What proves this number", nothing: "No relation confirms this number yet. Compare it with the document.",
    doubts: "What the rules say", amounts: "Amounts and their evidence", noFunder: "not stated", ocr: "by OCR", id: "Identifier",
    cut: (k, n) => `This page shows ${k} of the contract's ${n} amounts, first those that should be proven; all are in amounts.csv.`,
    absent: "This release has too many amounts for one page: those of this contract are in amounts.csv.",
    picture: "Page of the document, the words quoted framed", whole: "Open the picture of the page", line: "Line of the table, the number quoted marked", count: n => n === 1 ? "1 contract" : `${n} contracts` }
};
