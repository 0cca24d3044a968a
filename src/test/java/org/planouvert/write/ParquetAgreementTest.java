package org.planouvert.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.write.csv.CsvTableReader;

/** Reads the Parquet files back with another program's reader. */
class ParquetAgreementTest {

    private final Path temp;

    ParquetAgreementTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        ReleaseFolders.write(temp, SampleDossiers.release());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents",
                "contracts",
                "parties",
                "sections",
                "operations",
                "amounts",
                "table_cells",
                "findings"
            })
    void parquetAndCsvHoldTheSameRows(String table) throws IOException, SQLException {
        List<List<String>> csv = csv(table);
        List<List<String>> parquet = parquet(table);

        assertThat(csv).hasSizeGreaterThan(1).isEqualTo(parquet);
    }

    @Test
    void decimalsAreDecimalsAndDatesAreDates() throws SQLException {
        assertThat(types("amounts"))
                .containsEntry("value_min_eur", "DECIMAL(18,2)")
                .containsEntry("share_percent", "DECIMAL(9,4)")
                .containsEntry("period_start", "DATE")
                .containsEntry("page", "INTEGER")
                .containsEntry("confidence", "DECIMAL(3,2)")
                .containsEntry("quote", "VARCHAR");
        assertThat(types("table_cells")).containsEntry("header", "BOOLEAN").containsEntry("number", "DECIMAL(38,10)");
        assertThat(types("documents")).containsEntry("bytes", "BIGINT");
        assertThat(types("contracts")).containsEntry("signed_on", "DATE").containsEntry("total_eur", "DECIMAL(18,2)");
    }

    @Test
    void commitmentsThatRepeatNothingCanBeSummed() throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT sum(value_min_eur) FROM '" + temp.resolve("amounts.parquet")
                                + "' WHERE kind = 'commitment' AND repeat_of IS NULL AND page = 5")) {
            row.next();
            assertThat(row.getBigDecimal(1)).isEqualByComparingTo("1905400000");
        }
    }

    @Test
    void wordsThatACsvMustGuardAreUntouchedInParquet() throws IOException, SQLException {
        String words = "=HYPERLINK(\"http://exemple.invalid\";\"ici\")";

        assertThat(parquet("operations")).anyMatch(row -> row.contains(words));
        assertThat(csvAsWritten("operations")).anyMatch(row -> row.contains("'" + words));
    }

    private List<List<String>> parquet(String table) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM '" + temp.resolve(table + ".parquet") + "'")) {
            List<List<String>> found = new ArrayList<>();
            List<String> header = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                header.add(rows.getMetaData().getColumnName(i));
            }
            found.add(header);
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= header.size(); i++) {
                    cells.add(spelled(Optional.ofNullable(rows.getObject(i)), header.get(i - 1)));
                }
                found.add(cells);
            }
            return found;
        }
    }

    /** Money keeps its two places, other decimals lose trailing zeros, as in CSV. */
    private static String spelled(Optional<Object> value, String column) {
        return value.map(v -> {
                    if (v instanceof BigDecimal number && !column.endsWith("_eur")) {
                        return number.signum() == 0
                                ? "0"
                                : number.stripTrailingZeros().toPlainString();
                    }
                    return v.toString();
                })
                .orElse("");
    }

    private Map<String, String> types(String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet rows =
                        statement.executeQuery("DESCRIBE SELECT * FROM '" + temp.resolve(table + ".parquet") + "'")) {
            while (rows.next()) {
                types.put(rows.getString("column_name"), rows.getString("column_type"));
            }
        }
        return types;
    }

    /** The CSV file with its guards against formulas taken off. */
    private List<List<String>> csv(String table) throws IOException {
        return csvAsWritten(table).stream()
                .map(row -> row.stream()
                        .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                        .toList())
                .toList();
    }

    private List<List<String>> csvAsWritten(String table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvTableReader csv = CsvTableReader.open(temp.resolve(table + ".csv"), ',')) {
            rows.add(csv.header());
            for (Optional<List<String>> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
