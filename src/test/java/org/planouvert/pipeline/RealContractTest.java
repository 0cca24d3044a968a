package org.planouvert.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Method;
import org.planouvert.domain.Operation;
import org.planouvert.domain.TableCell;
import org.planouvert.profile.JobFile;

/** A contract of 66 pages, read whole, where the inputs to try things on are at hand. */
class RealContractTest {

    private static final Path CONTRACT = Path.of("../shared/data/contract-npdc-2015-2020.pdf");

    private static Study study;

    @BeforeAll
    static void read() throws Exception {
        assumeTrue(Files.isRegularFile(CONTRACT), "needs ../shared/data");
        study = new DocumentPipeline(JobFile.load(Path.of("jobs/cper.yaml"))).study(SourceFile.of(CONTRACT));
    }

    @Test
    void theFiveCommitmentsOfArticleTwoAreExactAndNameWhoPays() {
        assertThat(amounts().filter(a -> a.nature().kind() == AmountKind.COMMITMENT))
                .extracting(a -> a.payer().label(), a -> a.money().exact().orElseThrow())
                .containsExactly(
                        tuple("État", new BigDecimal("893486000.00")),
                        tuple("Région Nord-Pas-de-Calais", new BigDecimal("846607000.00")),
                        tuple("Département du Nord", new BigDecimal("183290000.00")),
                        tuple("Département du Pas-de-Calais", new BigDecimal("167681000.00")),
                        tuple("Métropole européenne de Lille", new BigDecimal("73740000.00")));
    }

    @Test
    void itsProseStatesAtLeastFortyFiveSums() {
        assertThat(amounts().filter(a -> a.provenance().method() == Method.TEXT).count())
                .isGreaterThanOrEqualTo(45);
    }

    @Test
    void itsHeadingsMakeATree() {
        assertThat(study.raw().sections()).hasSizeGreaterThan(140);
        assertThat(study.dossier().sections())
                .extracting(s -> s.path())
                .contains(
                        "Volet mobilités > Sous-volet Fluvial",
                        "Volet Numérique > Développement du très haut débit > Résorption des ‘zones blanches’ de la "
                                + "téléphonie mobile");
    }

    @Test
    void theThirtySixSitesOfItsLastAnnexAreOperations() {
        List<Operation> sites = study.dossier().operations().stream()
                .filter(o -> o.provenance().page() == 66)
                .toList();

        assertThat(sites).hasSize(36);
        assertThat(sites).extracting(o -> o.location().departementCode()).containsOnly("59", "62");
    }

    @Test
    void theMaquetteOverThreePagesGivesAllItsNumbersInMillions() {
        List<TableCell> maquette = study.dossier().cells().stream()
                .filter(c -> c.tableIndex() == 0 && c.state() == CellState.NUMBER)
                .toList();

        assertThat(maquette).hasSizeGreaterThan(230);
        assertThat(maquette).allMatch(c -> c.unit().toLowerCase(Locale.ROOT).equals("m€"));
        assertThat(maquette).anySatisfy(c -> {
            assertThat(c.rowPath()).isEqualTo("TOTAL CPER");
            assertThat(c.number()).contains(new BigDecimal("2164.804"));
        });
    }

    @Test
    void noQuoteIsEmpty() {
        assertThat(amounts()).allMatch(a -> !a.provenance().quote().isBlank());
    }

    private static Stream<Amount> amounts() {
        return study.dossier().amounts().stream();
    }
}
