package org.planouvert.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The numbers of a table by their place; a place without one counts as nothing. */
final class FigureTable {

    private final int rows;
    private final int columns;
    private final TreeMap<Integer, Figure> figures = new TreeMap<>();

    FigureTable(int rows, int columns, List<Figure> figures) {
        this.rows = rows;
        this.columns = columns;
        figures.forEach(this::put);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    Optional<Figure> at(int row, int column) {
        return Optional.ofNullable(figures.get(row * columns + column));
    }

    /** Takes the place of what stood there. */
    void put(Figure figure) {
        figures.put(figure.row() * columns + figure.column(), figure);
    }

    List<Figure> all() {
        return new ArrayList<>(figures.values());
    }

    /** The number at a place; zero where there is none, empty where it could not be read. */
    Optional<BigDecimal> amount(int row, int column) {
        Optional<Figure> figure = at(row, column);
        return figure.isEmpty() ? Optional.of(BigDecimal.ZERO) : figure.get().value();
    }
}
