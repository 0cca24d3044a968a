package org.planouvert.write.parquet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.planouvert.write.table.TableSchema;

/** Writes the rows of one table to a Parquet file, one by one; a row group at a time is kept in memory. */
public final class ParquetTableWriter<T> implements AutoCloseable {

    /** Bytes of a row group before compression. Eight tables are open at once, so this is an eighth of what they take. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final ParquetWriter<T> parquet;

    private ParquetTableWriter(ParquetWriter<T> parquet) {
        this.parquet = parquet;
    }

    /**
     * Creates the file.
     *
     * @throws IOException when the file exists already or cannot be written
     */
    public static <T> ParquetTableWriter<T> create(Path file, TableSchema<T> schema) throws IOException {
        return new ParquetTableWriter<>(new Builder<>(new LocalOutputFile(file), schema)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdCodecs())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withWriteMode(ParquetFileWriter.Mode.CREATE)
                .build());
    }

    /** Appends a row. */
    public void write(T row) throws IOException {
        parquet.write(row);
    }

    @Override
    public void close() throws IOException {
        parquet.close();
    }

    private static final class Builder<T> extends ParquetWriter.Builder<T, Builder<T>> {

        private final TableSchema<T> schema;

        private Builder(OutputFile file, TableSchema<T> schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder<T> self() {
            return this;
        }

        @Override
        protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriteSupport<>(schema);
        }

        @Override
        protected WriteSupport<T> getWriteSupport(Configuration configuration) {
            return new RowWriteSupport<>(schema);
        }
    }
}
