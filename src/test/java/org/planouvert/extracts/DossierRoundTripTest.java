package org.planouvert.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Section;
import org.planouvert.domain.TableCell;
import org.planouvert.packed.DrawnValues;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.profile.JobFile;

class DossierRoundTripTest {

    private final Path file;

    DossierRoundTripTest(@TempDir Path folder) {
        file = folder.resolve("d");
    }

    @Test
    void anyDossierIsReadAsItWasWritten() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            check(drawn(new DrawnValues(seed)));
        }
    }

    @Test
    void anyDossierInPartsIsReadAsItWasWritten() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            DrawnValues values = new DrawnValues(seed);
            List<Dossier> parts = List.of(drawn(values), rows(values), rows(values), rows(values));
            try (DossierWriter out = new DossierWriter(file)) {
                out.first(parts.get(0), true);
                for (Dossier further : parts.subList(1, parts.size())) {
                    out.further(further);
                }
            }
            List<Dossier> read = new ArrayList<>(List.of(DossierFile.read(file)));
            DossierFile.readFurther(file, read::add);
            assertThat(read).isEqualTo(parts);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contrat-bretagne-2021-2027.pdf",
                "maquette-bretagne-2021-2027.xlsx",
                "page-web-bretagne-2021-2027.html"
            })
    void whatARealDocumentGivesIsReadAsItWasWritten(String name) throws Exception {
        DocumentPipeline pipeline = new DocumentPipeline(JobFile.load(Path.of("jobs/cper.yaml")));
        check(pipeline.extract(SourceFile.of(Path.of("input", name))));
    }

    private void check(Dossier dossier) throws IOException {
        DossierFile.write(file, dossier);
        byte[] bytes = Files.readAllBytes(file);
        Dossier read = DossierFile.read(file);
        assertThat(read.equals(dossier)).isTrue();
        DossierFile.write(file, read);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private static Dossier drawn(DrawnValues values) {
        return new Dossier(
                Optional.of(values.of(Contract.class)),
                values.listOf(DocumentRecord.class),
                values.listOf(Party.class),
                values.listOf(Section.class),
                values.listOf(Operation.class),
                values.listOf(Amount.class),
                values.listOf(TableCell.class),
                values.listOf(Finding.class));
    }

    /** Of a part behind the first; never empty, because an empty one is left out. */
    private static Dossier rows(DrawnValues values) {
        return new Dossier(
                Optional.empty(),
                List.of(),
                values.listOf(Party.class),
                values.listOf(Section.class),
                values.listOf(Operation.class),
                values.listOf(Amount.class),
                List.of(values.of(TableCell.class)),
                values.listOf(Finding.class));
    }
}
