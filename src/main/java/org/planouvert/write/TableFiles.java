package org.planouvert.write;

import java.io.IOException;
import java.nio.file.Path;
import org.planouvert.domain.Dossier;
import org.planouvert.write.csv.CsvTableWriter;
import org.planouvert.write.parquet.ParquetTableWriter;
import org.planouvert.write.table.CsvForm;
import org.planouvert.write.table.TableSchema;

/** The CSV and the Parquet file of one table. They share nothing: two threads may write them side by side. */
final class TableFiles<T> implements AutoCloseable {

    private final TableSchema<T> schema;
    private final CsvTableWriter<T> csv;
    private final ParquetTableWriter<T> parquet;
    private boolean open = true;

    private TableFiles(TableSchema<T> schema, CsvTableWriter<T> csv, ParquetTableWriter<T> parquet) {
        this.schema = schema;
        this.csv = csv;
        this.parquet = parquet;
    }

    static <T> TableFiles<T> create(Path folder, TableSchema<T> schema, CsvForm form) throws IOException {
        return new TableFiles<>(
                schema,
                CsvTableWriter.create(folder.resolve(schema.name() + ".csv"), schema.columns(), form),
                ParquetTableWriter.create(folder.resolve(schema.name() + ".parquet"), schema));
    }

    void writeCsv(Dossier dossier) throws IOException {
        for (T row : schema.rows().apply(dossier)) {
            csv.write(row);
        }
    }

    void writeParquet(Dossier dossier) throws IOException {
        for (T row : schema.rows().apply(dossier)) {
            parquet.write(row);
        }
    }

    /** Closing twice is closing once: the writer closes its files to measure them, and again when it is closed. */
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            try (csv) {
                parquet.close();
            }
        }
    }
}
