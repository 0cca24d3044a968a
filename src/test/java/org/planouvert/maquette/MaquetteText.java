package org.planouvert.maquette;

import java.util.Map;
import java.util.TreeMap;

/** A maquette as a French spreadsheet saves it as text: semicolons, decimal commas, nothing merged. */
final class MaquetteText {

    private MaquetteText() {}

    static String of(Maquette maquette) {
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        int width = 0;
        int last = 0;
        for (Maquette.Cell cell : maquette.cells()) {
            rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), shown(cell));
            width = Math.max(width, cell.column() + 1);
            last = Math.max(last, cell.row());
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= last; row++) {
            Map<Integer, String> cells = rows.getOrDefault(row, Map.of());
            for (int column = 0; column < width; column++) {
                text.append(column == 0 ? "" : ";").append(cells.getOrDefault(column, ""));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String shown(Maquette.Cell cell) {
        return cell.number().map(n -> n.toPlainString().replace('.', ',')).orElse(cell.text());
    }
}
