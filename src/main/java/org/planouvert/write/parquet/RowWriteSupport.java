package org.planouvert.write.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.planouvert.write.table.CellSink;
import org.planouvert.write.table.Column;
import org.planouvert.write.table.ColumnType;
import org.planouvert.write.table.TableSchema;

/** Passes the rows of a table to Parquet, column by column, without a record object in between. */
final class RowWriteSupport<T> extends WriteSupport<T> {

    private final TableSchema<T> schema;
    private @Nullable Row row;

    RowWriteSupport(TableSchema<T> schema) {
        this.schema = schema;
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(ParquetSchema.of(schema), Map.of());
    }

    /** Parquet still declares this form; it is only called by programs that run under Hadoop. */
    @Override
    public WriteContext init(Configuration configuration) {
        throw new UnsupportedOperationException("tables are written without Hadoop");
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        row = new Row(schema.columns(), consumer);
    }

    @Override
    public void write(T values) {
        Row open = Objects.requireNonNull(row, "Parquet prepares before it writes");
        open.consumer.startMessage();
        open.column = 0;
        schema.emit(values, open);
        open.consumer.endMessage();
    }

    /** Turns the cells of a row into calls of Parquet's consumer; an empty cell is a field that never starts. */
    private static final class Row implements CellSink {

        private final List<String> names;
        private final List<ColumnType> types;
        private final RecordConsumer consumer;
        /** The texts last written, by column: most of a row says again what the row before said. */
        private final @Nullable String[] texts;

        private final @Nullable Binary[] encoded;
        private int column;

        private <R> Row(List<Column<R>> columns, RecordConsumer consumer) {
            this.names = columns.stream().map(Column::name).toList();
            this.types = columns.stream().map(Column::type).toList();
            this.consumer = consumer;
            this.texts = new String[columns.size()];
            this.encoded = new Binary[columns.size()];
        }

        @Override
        public void empty() {
            column++;
        }

        @Override
        public void text(String value) {
            Binary bytes = encoded[column];
            if (bytes == null || !value.equals(texts[column])) {
                // Dictionaries keep every text of a row group: Parquet's own binary of a string is twice as large.
                bytes = Binary.fromConstantByteArray(value.getBytes(StandardCharsets.UTF_8));
                texts[column] = value;
                encoded[column] = bytes;
            }
            start();
            consumer.addBinary(bytes);
            end();
        }

        @Override
        public void integer(long value) {
            start();
            if (types.get(column) == ColumnType.LONG) {
                consumer.addLong(value);
            } else {
                consumer.addInteger(Math.toIntExact(value));
            }
            end();
        }

        @Override
        public void decimal(BigDecimal value) {
            BigInteger unscaled = value.unscaledValue();
            int digits = types.get(column).precision();
            start();
            if (digits <= ParquetSchema.INT_DIGITS) {
                consumer.addInteger(unscaled.intValueExact());
            } else if (digits <= ParquetSchema.LONG_DIGITS) {
                consumer.addLong(unscaled.longValueExact());
            } else {
                consumer.addBinary(Binary.fromConstantByteArray(wide(unscaled)));
            }
            end();
        }

        @Override
        public void date(LocalDate value) {
            start();
            consumer.addInteger(Math.toIntExact(value.toEpochDay()));
            end();
        }

        @Override
        public void truth(boolean value) {
            start();
            consumer.addBoolean(value);
            end();
        }

        private void start() {
            consumer.startField(names.get(column), column);
        }

        private void end() {
            consumer.endField(names.get(column), column);
            column++;
        }

        /** Two's complement, most significant byte first, filled up with the sign. */
        private static byte[] wide(BigInteger unscaled) {
            byte[] digits = unscaled.toByteArray();
            byte[] bytes = new byte[ParquetSchema.WIDE_DECIMAL_BYTES];
            Arrays.fill(bytes, 0, bytes.length - digits.length, (byte) (unscaled.signum() < 0 ? -1 : 0));
            System.arraycopy(digits, 0, bytes, bytes.length - digits.length, digits.length);
            return bytes;
        }
    }
}
