package org.planouvert.write;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The types of Table Schema that a release uses, by how their cells are spelled. */
enum CellType {
    STRING {
        @Override
        boolean accepts(String cell, char decimal) {
            return true;
        }
    },
    INTEGER {
        @Override
        boolean accepts(String cell, char decimal) {
            return WHOLE.matcher(cell).matches();
        }
    },
    NUMBER {
        @Override
        boolean accepts(String cell, char decimal) {
            return DECIMAL.matcher(decimal == '.' ? cell : cell.replace(decimal, '.'))
                            .matches()
                    && (decimal == '.' || cell.indexOf('.') < 0);
        }
    },
    DATE {
        @Override
        boolean accepts(String cell, char decimal) {
            try {
                return LocalDate.parse(cell).toString().equals(cell);
            } catch (DateTimeException e) {
                return false;
            }
        }
    },
    BOOLEAN {
        @Override
        boolean accepts(String cell, char decimal) {
            return cell.equals("true") || cell.equals("false");
        }
    },
    /** A type that no release has: nothing fits it. */
    FOREIGN {
        @Override
        boolean accepts(String cell, char decimal) {
            return false;
        }
    };

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** The type of that name in Table Schema. */
    static CellType of(String name) {
        return switch (name) {
            case "string" -> STRING;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "date" -> DATE;
            case "boolean" -> BOOLEAN;
            default -> FOREIGN;
        };
    }

    /** True when a cell that is not empty spells a value of this type. */
    abstract boolean accepts(String cell, char decimal);
}
