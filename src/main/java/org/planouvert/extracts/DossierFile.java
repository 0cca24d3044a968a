package org.planouvert.extracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Location;
import org.planouvert.domain.Message;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Section;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A dossier as JSON values. The first is its head: the documents and the contract, readable without the rest. Then its rows,
 * table by table, the fields of each in the order of its record. A file that is cut off is no JSON, or ends before its rows.
 */
public final class DossierFile {

    private static final JsonMapper JSON = mapper();

    private DossierFile() {}

    /**
     * What is known of a document without reading all of it.
     *
     * @param documents its row, or those of all that were merged
     * @param contract the contract it tells
     * @param more true when the file holds further parts behind the first
     */
    public record Summary(List<DocumentRecord> documents, Optional<Contract> contract, boolean more) {
        public Summary {
            documents = List.copyOf(documents);
        }
    }

    /** Writes a dossier that is all there is of its document; an existing file is overwritten. */
    public static void write(Path file, Dossier dossier) throws IOException {
        try (DossierWriter out = new DossierWriter(file)) {
            out.first(dossier, false);
        }
    }

    /** Appends a value, and leaves the stream open. */
    static void append(OutputStream out, Object value) throws IOException {
        try {
            JSON.writeValue(out, value);
        } catch (JacksonIOException e) {
            // A full disk is no fault of the document.
            throw e.getCause();
        }
        out.write('\n');
    }

    /** A dossier as one JSON text, for programs. */
    public static String json(Dossier dossier) {
        return JSON.writeValueAsString(dossier);
    }

    /** Reads the head alone. */
    public static Summary readSummary(Path file) throws IOException {
        try (JsonParser values = values(file)) {
            return next(file, values, Summary.class);
        }
    }

    /**
     * Reads a dossier, of one in parts the first.
     *
     * @throws IOException also when the file is not whole
     */
    public static Dossier read(Path file) throws IOException {
        try (JsonParser values = values(file)) {
            Summary head = next(file, values, Summary.class);
            return next(file, values, Rows.class).under(head);
        }
    }

    /** Does something with a part of a dossier. */
    @FunctionalInterface
    public interface PartUse {
        void of(Dossier part) throws IOException;
    }

    /**
     * Reads the parts behind the first, one at a time.
     *
     * @throws IOException also when the file is not whole
     */
    public static void readFurther(Path file, PartUse use) throws IOException {
        try (JsonParser values = values(file)) {
            if (!next(file, values, Summary.class).more()) {
                return;
            }
            Summary none = new Summary(List.of(), Optional.empty(), false);
            skip(file, values);
            for (Rows rows = next(file, values, Rows.class);
                    !rows.equals(Rows.NONE);
                    rows = next(file, values, Rows.class)) {
                use.of(rows.under(none));
            }
        }
    }

    private static JsonParser values(Path file) throws IOException {
        return JSON.createParser(Files.newInputStream(file));
    }

    private static <T> T next(Path file, JsonParser values, Class<T> type) throws IOException {
        try {
            if (values.nextToken() == null) {
                throw new IOException(file + " is cut off");
            }
            return JSON.readValue(values, type);
        } catch (JacksonException e) {
            throw new IOException(file + " cannot be understood", e);
        }
    }

    private static void skip(Path file, JsonParser values) throws IOException {
        try {
            values.nextToken();
            values.skipChildren();
        } catch (JacksonException e) {
            throw new IOException(file + " cannot be understood", e);
        }
    }

    /** The rows of a dossier, or of one part of it. */
    record Rows(
            List<Party> parties,
            List<Section> sections,
            List<Operation> operations,
            List<Amount> amounts,
            List<TableCell> cells,
            List<Finding> findings) {

        /** What ends a file in parts. */
        static final Rows NONE = new Rows(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        static Rows of(Dossier dossier) {
            return new Rows(
                    dossier.parties(),
                    dossier.sections(),
                    dossier.operations(),
                    dossier.amounts(),
                    dossier.cells(),
                    dossier.findings());
        }

        private Dossier under(Summary head) {
            return new Dossier(
                    head.contract(), head.documents(), parties, sections, operations, amounts, cells, findings);
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(RegionJson.module())
                .addModule(new SimpleModule("texts").addDeserializer(String.class, new SharedText()));
        // Field names would be two thirds of the file: rows are arrays, and the file's key names the code that wrote
        // it.
        for (Class<?> row : List.of(
                Rows.class,
                Party.class,
                Section.class,
                Operation.class,
                Amount.class,
                TableCell.class,
                Finding.class,
                Provenance.class,
                Location.class,
                Payer.class,
                Nature.class,
                Money.class,
                Period.class,
                TableRef.class,
                Message.class)) {
            builder.withConfigOverride(row, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
        }
        return builder.build();
    }
}
