package org.planouvert.write.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.planouvert.domain.Message;
import org.planouvert.domain.Word;

/**
 * Collects the columns of a table in order. Each method says how an unknown value becomes an empty cell, and none of the
 * readings makes a lambda for each row: in code of the first compiler that is a call into the Java machine, and was a
 * twentieth of consolidating and writing a release.
 */
final class Columns<T> {

    private static final Confidences CONFIDENCES = new Confidences();

    private final List<Column<T>> columns = new ArrayList<>();

    static Message say(String fr, String en) {
        return new Message(fr, en);
    }

    /** Words; an empty string is an empty cell. */
    Columns<T> text(String name, Message title, Message description, Function<T, String> value) {
        return add(name, ColumnType.TEXT, title, description, List.of(), (row, sink) -> {
            String text = value.apply(row);
            if (text.isEmpty()) {
                sink.empty();
            } else {
                sink.text(text);
            }
        });
    }

    /** A word of a closed vocabulary; a constant whose word is empty is an empty cell. */
    <W extends Enum<W> & Word> Columns<T> word(
            String name, Message title, Message description, Class<W> words, Function<T, W> value) {
        text(name, title, description, row -> value.apply(row).word());
        List<String> spelled = Arrays.stream(words.getEnumConstants())
                .map(Word::word)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return replaceLast(last -> new Column<>(
                last.name(), last.type(), last.required(), last.title(), last.description(), spelled, last.reading()));
    }

    /** Several words; no word is an empty cell. */
    Columns<T> list(String name, Message title, Message description, Function<T, List<String>> value) {
        text(name, title, description, row -> String.join(TableSchema.LIST_SEPARATOR, value.apply(row)));
        return replaceLast(last -> new Column<>(
                last.name(),
                ColumnType.LIST,
                last.required(),
                last.title(),
                last.description(),
                List.of(),
                last.reading()));
    }

    /** A whole number that every row has. */
    Columns<T> count(String name, Message title, Message description, ToIntFunction<T> value) {
        return add(
                name,
                ColumnType.INTEGER,
                title,
                description,
                List.of(),
                (row, sink) -> sink.integer(value.applyAsInt(row)));
    }

    /** A 1-based number; zero is an empty cell. */
    Columns<T> ordinal(String name, Message title, Message description, ToIntFunction<T> value) {
        return index(name, title, description, row -> {
            int number = value.applyAsInt(row);
            return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
        });
    }

    /** A whole number that a row may lack. */
    Columns<T> index(String name, Message title, Message description, Function<T, OptionalInt> value) {
        return add(name, ColumnType.INTEGER, title, description, List.of(), (row, sink) -> {
            OptionalInt number = value.apply(row);
            if (number.isPresent()) {
                sink.integer(number.getAsInt());
            } else {
                sink.empty();
            }
        });
    }

    /** A size in bytes. */
    Columns<T> size(String name, Message title, Message description, ToLongFunction<T> value) {
        return add(
                name,
                ColumnType.LONG,
                title,
                description,
                List.of(),
                (row, sink) -> sink.integer(value.applyAsLong(row)));
    }

    /** A decimal; a number too long for the type is an empty cell, its words still stand in the row's quote or text. */
    Columns<T> decimal(
            String name, ColumnType type, Message title, Message description, Function<T, Optional<BigDecimal>> value) {
        return add(name, type, title, description, List.of(), (row, sink) -> {
            Optional<BigDecimal> stated = value.apply(row);
            emit(stated.isPresent() ? type.fit(stated.get()) : stated, sink);
        });
    }

    Columns<T> confidence(String name, Message title, Message description, ToDoubleFunction<T> value) {
        return add(
                name,
                ColumnType.CONFIDENCE,
                title,
                description,
                List.of(),
                (row, sink) -> emit(CONFIDENCES.of(value.applyAsDouble(row)), sink));
    }

    private static void emit(Optional<BigDecimal> number, CellSink sink) {
        if (number.isPresent()) {
            sink.decimal(number.get());
        } else {
            sink.empty();
        }
    }

    Columns<T> date(String name, Message title, Message description, Function<T, Optional<LocalDate>> value) {
        return add(name, ColumnType.DATE, title, description, List.of(), (row, sink) -> {
            Optional<LocalDate> day = value.apply(row);
            if (day.isPresent()) {
                sink.date(day.get());
            } else {
                sink.empty();
            }
        });
    }

    Columns<T> truth(String name, Message title, Message description, Predicate<T> value) {
        return add(name, ColumnType.BOOLEAN, title, description, List.of(), (row, sink) -> sink.truth(value.test(row)));
    }

    /** The last column stays empty for rows that do not fulfil the condition. */
    Columns<T> emptyUnless(Predicate<T> condition) {
        return replaceLast(last -> new Column<>(
                last.name(),
                last.type(),
                last.required(),
                last.title(),
                last.description(),
                last.words(),
                (row, sink) -> {
                    if (condition.test(row)) {
                        last.reading().emit(row, sink);
                    } else {
                        sink.empty();
                    }
                }));
    }

    /** No row may leave the last column empty. */
    Columns<T> required() {
        return replaceLast(Column::asRequired);
    }

    List<Column<T>> toList() {
        return List.copyOf(columns);
    }

    private Columns<T> replaceLast(UnaryOperator<Column<T>> change) {
        columns.add(change.apply(columns.remove(columns.size() - 1)));
        return this;
    }

    private Columns<T> add(
            String name,
            ColumnType type,
            Message title,
            Message description,
            List<String> words,
            Column.Reading<T> reading) {
        columns.add(new Column<>(name, type, false, title, description, words, reading));
        return this;
    }
}
