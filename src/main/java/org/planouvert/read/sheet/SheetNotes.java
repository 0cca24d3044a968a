package org.planouvert.read.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.planouvert.document.CellName;
import org.planouvert.document.SheetRows;

/** Collects what is odd in one sheet and says it in a few notes instead of one for each cell. */
final class SheetNotes {

    /** So many places are named; the others are counted. */
    private static final int NAMED = 5;

    private final int sheet;
    private final Notes notes;
    private final List<String> hiddenColumns = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final List<String> missingCaches = new ArrayList<>();
    private final List<String> misplacedRows = new ArrayList<>();
    private final List<String> badNumbers = new ArrayList<>();
    private final List<String> missingTexts = new ArrayList<>();

    SheetNotes(int sheet, Notes notes) {
        this.sheet = sheet;
        this.notes = notes;
    }

    void hiddenColumns(XmlPart column) {
        Optional<Integer> first = column.count("min");
        if (column.flag("hidden") && first.isPresent()) {
            String from = CellName.letters(first.get() - 1);
            String to = CellName.letters(column.count("max").orElse(first.get()) - 1);
            hiddenColumns.add(from.equals(to) ? from : from + ":" + to);
        }
    }

    void hiddenColumn(int column) {
        hiddenColumns.add(CellName.letters(column));
    }

    void hiddenRow(int index) {
        hiddenRows.add(index + 1);
    }

    void missingCache(int row, int column) {
        missingCaches.add(CellName.of(row, column));
    }

    void rowOrder(int row) {
        misplacedRows.add(Integer.toString(row));
    }

    void badNumber(int row, int column) {
        badNumbers.add(CellName.of(row, column));
    }

    void badString(int row, int column) {
        missingTexts.add(CellName.of(row, column));
    }

    /** Says which rows and columns users do not see. */
    void sayHidden() {
        if (!hiddenRows.isEmpty()) {
            notes.tell(
                    "HIDDEN_ROWS",
                    sheet,
                    hiddenRows.size() + " ligne(s) masquée(s), lues comme les autres : " + some(hiddenRows) + ".",
                    hiddenRows.size() + " hidden row(s), read like the others: " + some(hiddenRows) + ".");
        }
        if (!hiddenColumns.isEmpty()) {
            notes.tell(
                    "HIDDEN_COLUMNS",
                    sheet,
                    "Colonnes masquées, lues comme les autres : " + some(hiddenColumns) + ".",
                    "Hidden columns, read like the others: " + some(hiddenColumns) + ".");
        }
    }

    /** Says what of the sheet is damaged. */
    void sayDamage() {
        if (!misplacedRows.isEmpty()) {
            notes.damage(
                    "ROW_ORDER",
                    sheet,
                    "Des lignes reviennent ou ne sont pas à leur place (" + some(misplacedRows)
                            + ") ; elles ont été lues après la précédente. Vérifier la feuille.",
                    "Some rows are repeated or out of place (" + some(misplacedRows)
                            + "); they were read after the one before them. Check the sheet.");
        }
        if (!badNumbers.isEmpty()) {
            notes.tell(
                    "BAD_NUMBER",
                    sheet,
                    "Des cellules prétendent contenir un nombre et n'en contiennent pas (" + some(badNumbers)
                            + ") : les corriger à la source.",
                    "Some cells claim to hold a number and do not (" + some(badNumbers)
                            + "): correct them at the source.");
        }
        if (!missingTexts.isEmpty()) {
            notes.damage(
                    "MISSING_TEXT",
                    sheet,
                    "Le texte de certaines cellules manque dans le fichier (" + some(missingTexts)
                            + ") : en demander une nouvelle copie.",
                    "The text of some cells is missing from the file (" + some(missingTexts)
                            + "): ask for a new copy.");
        }
    }

    /**
     * Says which formulas have no stored result, and which results do not follow from their formulas.
     *
     * @param cut true when these are not all rows
     */
    void sayFormulas(SheetRows rows, boolean cut) {
        if (!missingCaches.isEmpty()) {
            notes.tell(
                    "FORMULA_WITHOUT_VALUE",
                    sheet,
                    missingCaches.size() + " formule(s) sans résultat enregistré (" + some(missingCaches)
                            + ") : ouvrir le classeur, le recalculer et l'enregistrer.",
                    missingCaches.size() + " formula(s) without a stored result (" + some(missingCaches)
                            + "): open the workbook, recalculate and save it.");
        }
        // A sum may reach into the rows that are left out.
        List<String> wrong = cut ? List.of() : new FormulaCheck(rows).wrong();
        if (!wrong.isEmpty()) {
            notes.tell(
                    "FORMULA_DISAGREES",
                    sheet,
                    wrong.size() + " résultat(s) enregistré(s) ne suivent pas de leur formule (" + some(wrong)
                            + ") : recalculer le classeur à la source.",
                    wrong.size() + " stored result(s) do not follow from their formula (" + some(wrong)
                            + "): recalculate the workbook at the source.");
        }
    }

    private static String some(Collection<?> places) {
        List<String> named = places.stream().limit(NAMED).map(Object::toString).toList();
        return String.join(", ", named) + (places.size() > NAMED ? ", …" : "");
    }
}
