package org.planouvert.write.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.planouvert.write.table.Column;
import org.planouvert.write.table.ColumnType;
import org.planouvert.write.table.TableSchema;

/** The Parquet form of a table's columns. All are optional, so that one odd row cannot end the writing of a release. */
final class ParquetSchema {

    /** The most digits that fit 32 bits. */
    static final int INT_DIGITS = 9;

    /** The most digits that fit 64 bits; longer decimals take {@link #WIDE_DECIMAL_BYTES}. */
    static final int LONG_DIGITS = 18;

    /** 128 bits, which hold 38 digits. */
    static final int WIDE_DECIMAL_BYTES = 16;

    private ParquetSchema() {}

    static MessageType of(TableSchema<?> schema) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        for (Column<?> column : schema.columns()) {
            message.addField(field(column.name(), column.type()));
        }
        return message.named(schema.name());
    }

    private static Type field(String name, ColumnType type) {
        return switch (type) {
            case TEXT, LIST ->
                Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(name);
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case LONG -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case DATE -> Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(name);
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case MONEY, PERCENT, NUMBER, CONFIDENCE -> decimal(name, type);
        };
    }

    private static Type decimal(String name, ColumnType type) {
        return decimalStore(type)
                .as(decimalType(type.scale(), type.precision()))
                .named(name);
    }

    /** The smallest of the three stores of decimals that holds the type's digits. */
    private static Types.PrimitiveBuilder<PrimitiveType> decimalStore(ColumnType type) {
        if (type.precision() <= INT_DIGITS) {
            return Types.optional(PrimitiveTypeName.INT32);
        }
        return type.precision() <= LONG_DIGITS
                ? Types.optional(PrimitiveTypeName.INT64)
                : Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY).length(WIDE_DECIMAL_BYTES);
    }
}
