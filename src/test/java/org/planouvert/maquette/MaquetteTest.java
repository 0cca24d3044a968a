package org.planouvert.maquette;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Amount;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Period;
import org.planouvert.domain.TableCell;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.JobFile;
import org.planouvert.profile.Profile.RowRole;

/** A hundred drawn maquettes of all families, in every kind of file: each amount comes out as it was drawn. */
class MaquetteTest {

    private static final List<String> SUFFIXES = List.of("xlsx", "xls", "ods", "csv", "pdf");
    private static final Map<String, BigDecimal> UNITS =
            Map.of("€", BigDecimal.ONE, "k€", BigDecimal.valueOf(1_000), "M€", BigDecimal.valueOf(1_000_000));

    private static final DocumentPipeline LINE = line();

    private static DocumentPipeline line() {
        try {
            return new DocumentPipeline(JobFile.load(Path.of("jobs/cper.yaml")));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> seeds() {
        return LongStream.range(0, Integer.getInteger("maquette.seeds", 100))
                .boxed()
                .flatMap(seed -> SUFFIXES.stream().map(suffix -> Arguments.of(seed, suffix)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAmountOfADrawnMaquetteIsRight(long seed, String suffix, @TempDir Path folder) throws Exception {
        Maquette maquette = MaquetteGenerator.draw(seed);
        Path file = MaquetteWriter.write(maquette, folder, suffix);

        Dossier read = LINE.extract(SourceFile.of(file));

        assertThat(read.documents().get(0).reason()).isEmpty();
        assertThat(published(read)).as("amounts").isEqualTo(expected(maquette));
        assertThat(states(read, maquette)).as("cells").isEqualTo(expectedStates(maquette));
        if (!suffix.equals("pdf")) {
            assertThat(places(read)).as("places").isEqualTo(expectedPlaces(maquette));
        }
    }

    private static List<String> published(Dossier read) {
        return read.amounts().stream().map(MaquetteTest::text).toList();
    }

    private static String text(Amount a) {
        List<String> detail = new ArrayList<>();
        if (a.nature().creditKind() != CreditKind.UNKNOWN) {
            detail.add(a.nature().creditKind().word());
        }
        if (a.nature().stage() != BudgetStage.UNSTATED) {
            detail.add(a.nature().stage().word());
        }
        if (a.period() != Period.UNKNOWN && a.period().isKnown()) {
            detail.add(a.period().start().orElseThrow() + "/" + a.period().end().orElseThrow());
        }
        if (!a.programmeCode().isEmpty()) {
            detail.add(a.programmeCode());
        }
        return a.money().exact().map(BigDecimal::toPlainString).orElse("?") + " "
                + a.money().currency() + " " + a.nature().kind().word() + " "
                + a.payer().label() + " " + String.join(",", detail);
    }

    private static List<String> expected(Maquette maquette) {
        List<String> lines = new ArrayList<>();
        for (Maquette.Amount amount : maquette.inOrder()) {
            if (amount.state() == CellState.NUMBER) {
                Meaning meaning = Meaning.of(amount.heading());
                Optional<RowRole> role = maquette.roles().getOrDefault(amount.row(), Optional.empty());
                String name = maquette.names().getOrDefault(amount.row(), "");
                boolean ofRow = amount.heading().equals("Montant HT") && role.isEmpty();
                String programme = name.matches("P\\d{3}") && role.isEmpty() ? name.substring(1) : "";
                String detail =
                        meaning.detail() + (meaning.detail().isEmpty() || programme.isEmpty() ? "" : ",") + programme;
                BigDecimal value = amount.number().orElseThrow().multiply(UNITS.get(amount.unit()));
                lines.add(value.setScale(2).toPlainString() + " EUR "
                        + meaning.kindIn(role).word() + " "
                        + (ofRow ? fullName(name) : meaning.funder()) + " " + detail);
            }
        }
        return lines;
    }

    private static String fullName(String funder) {
        return funder.equals("MEL") ? "Métropole européenne de Lille" : funder;
    }

    /** State, number and unit of each cell under a heading of money, in reading order. */
    private static List<String> states(Dossier read, Maquette maquette) {
        return read.cells().stream()
                .filter(c -> !c.header() && c.column() >= maquette.labels() && c.state() != CellState.EMPTY)
                .map(MaquetteTest::text)
                .toList();
    }

    private static String text(TableCell c) {
        return text(c.state(), c.number(), c.unit()) + " "
                + c.columnPath().replaceAll(" \\([mMk]?€\\)", "").replace("dont > ", "dont ");
    }

    private static List<String> expectedStates(Maquette maquette) {
        return maquette.inOrder().stream()
                .filter(a -> a.state() != CellState.EMPTY)
                .map(a -> text(a.state(), a.number(), a.unit()) + " "
                        + a.heading().replace("|", " > "))
                .toList();
    }

    private static String text(CellState state, Optional<BigDecimal> number, String unit) {
        String digits = number.map(
                        n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
                .orElse("");
        return state + " " + digits + " " + unit;
    }

    private static List<String> places(Dossier read) {
        return read.amounts().stream().map(a -> a.provenance().region().text()).toList();
    }

    private static List<String> expectedPlaces(Maquette maquette) {
        return maquette.inOrder().stream()
                .filter(a -> a.state() == CellState.NUMBER)
                .map(Maquette.Amount::place)
                .toList();
    }
}
