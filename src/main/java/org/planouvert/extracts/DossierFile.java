package org.planouvert.extracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A dossier as JSON lines. The first line is its head: the documents and the contract, readable without the rest. Then one
 * line for each row, a letter for its table and its fields in the order of the record; last a line with their number, by
 * which a whole file is known.
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

    static String text(Object row) {
        return JSON.writeValueAsString(row);
    }

    /** A dossier as one JSON text, for programs. */
    public static String json(Dossier dossier) {
        return JSON.writeValueAsString(dossier);
    }

    /** Reads the head alone. */
    public static Summary readSummary(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return summary(file, in);
        }
    }

    /**
     * Reads a dossier, of one in parts the first.
     *
     * @throws IOException also when the file is not whole
     */
    public static Dossier read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Summary head = summary(file, in);
            return part(file, in, head);
        } catch (JacksonException e) {
            throw new IOException(file + " cannot be understood", e);
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
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (!summary(file, in).more()) {
                return;
            }
            Summary none = new Summary(List.of(), Optional.empty(), false);
            skip(file, in);
            for (Dossier part = part(file, in, none); !part.equals(EMPTY); part = part(file, in, none)) {
                use.of(part);
            }
        } catch (JacksonException e) {
            throw new IOException(file + " cannot be understood", e);
        }
    }

    private static final Dossier EMPTY =
            new Dossier(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static void skip(Path file, BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("e")) {
            line = in.readLine();
        }
        if (line == null) {
            throw new IOException(file + " is cut off");
        }
    }

    private static Dossier part(Path file, BufferedReader in, Summary head) throws IOException {
        Rows rows = new Rows();
        String line = in.readLine();
        long count = 0;
        while (line != null && !line.startsWith("e")) {
            rows.add(line);
            count++;
            line = in.readLine();
        }
        if (line == null || !line.equals("e" + count)) {
            throw new IOException(file + " is cut off after " + count + " rows");
        }
        return rows.dossier(head);
    }

    private static Summary summary(Path file, BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException(file + " is empty");
        }
        try {
            return JSON.readValue(line, Summary.class);
        } catch (JacksonException e) {
            throw new IOException(file + " cannot be understood", e);
        }
    }

    /** The rows read so far. */
    private static final class Rows {

        private final List<Party> parties = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<Operation> operations = new ArrayList<>();
        private final List<Amount> amounts = new ArrayList<>();
        private final List<TableCell> cells = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        void add(String line) throws IOException {
            String row = line.substring(Math.min(1, line.length()));
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case 'p' -> parties.add(JSON.readValue(row, Party.class));
                case 's' -> sections.add(JSON.readValue(row, Section.class));
                case 'o' -> operations.add(JSON.readValue(row, Operation.class));
                case 'a' -> amounts.add(JSON.readValue(row, Amount.class));
                case 'c' -> cells.add(JSON.readValue(row, TableCell.class));
                case 'f' -> findings.add(JSON.readValue(row, Finding.class));
                default -> throw new IOException("a row of no known table");
            }
        }

        Dossier dossier(Summary head) {
            return new Dossier(
                    head.contract(), head.documents(), parties, sections, operations, amounts, cells, findings);
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(RegionJson.module())
                .addModule(new SimpleModule("texts").addDeserializer(String.class, new SharedText()));
        // Field names would be two thirds of the file: rows are arrays, and the file's key names the code that wrote
        // it.
        for (Class<?> row : List.of(
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
