package org.planouvert.parse.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.SectionKind;
import org.planouvert.profile.Profile;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.Funder;
import org.planouvert.profile.Profile.HeadingWord;
import org.planouvert.profile.Profile.RowRole;
import org.planouvert.profile.Profile.Unit;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The profile of these tests: the words that the product ships for tables, and a few level words. */
public final class TableVocabulary {

    private TableVocabulary() {}

    public static Profile profile() {
        Map<String, Object> words = load();
        return new Profile(
                "test",
                "CPER",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(
                        new HeadingWord(SectionKind.VOLET, List.of("volet")),
                        new HeadingWord(SectionKind.SOUS_VOLET, List.of("sous-volet")),
                        new HeadingWord(SectionKind.AXE, List.of("axe")),
                        new HeadingWord(SectionKind.OBJECTIF, List.of("objectif"))),
                List.of(),
                Map.of(OperationCategory.STUDY, List.of("étude", "études")),
                Map.of(OperationStatus.CONDITIONAL, List.of("conditionnel", "sous réserve")),
                funders(words),
                units(words),
                Map.of(),
                Map.of(),
                lists(CreditKind.class, value(words, "credit_cues")),
                List.of(),
                strings(value(words, "false_friends")),
                lists(ColumnRole.class, value(words, "columns")),
                lists(RowRole.class, value(words, "row_words")),
                lists(CellState.class, value(words, "cell_words")),
                List.of());
    }

    private static Map<String, Object> load() {
        Path file = Path.of("jobs/profiles/tables-vocabulary.yaml");
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E extends Enum<E>> Map<E, List<String>> lists(Class<E> type, Object written) {
        Map<E, List<String>> lists = new EnumMap<>(type);
        ((Map<?, ?>) written)
                .forEach((key, words) ->
                        lists.put(Enum.valueOf(type, key.toString().toUpperCase(Locale.ROOT)), strings(words)));
        return lists;
    }

    private static List<Funder> funders(Map<String, Object> words) {
        List<Funder> funders = new ArrayList<>();
        for (Object written : (List<?>) value(words, "funders")) {
            Map<?, ?> funder = (Map<?, ?>) written;
            PartyCategory category =
                    PartyCategory.valueOf(value(funder, "category").toString().toUpperCase(Locale.ROOT));
            boolean via = Boolean.TRUE.equals(funder.get("via"));
            funders.add(
                    new Funder(value(funder, "label").toString(), category, strings(value(funder, "aliases")), via));
        }
        return funders;
    }

    private static List<Unit> units(Map<String, Object> words) {
        List<Unit> units = new ArrayList<>();
        for (Object written : (List<?>) value(words, "units")) {
            Map<?, ?> unit = (Map<?, ?>) written;
            BigDecimal factor = new BigDecimal(value(unit, "factor").toString());
            units.add(new Unit(factor, value(unit, "currency").toString(), strings(value(unit, "words"))));
        }
        return units;
    }

    private static Object value(Map<?, ?> words, String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static List<String> strings(Object written) {
        return ((List<?>) written).stream().map(Object::toString).toList();
    }
}
