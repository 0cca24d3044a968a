package org.planouvert.normalize;

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
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Qualifier;
import org.planouvert.profile.Profile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The money words shipped in {@code jobs/profiles}, as a profile for tests. */
public final class Vocabulary {

    private static final Path FILE = Path.of("jobs/profiles/money-vocabulary.yaml");

    /** Read once: the file is large and the profile is immutable. */
    public static final Profile PROFILE = load();

    private Vocabulary() {}

    private static Profile load() {
        try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
            Map<?, ?> root = Objects.requireNonNull(
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(reader), "empty vocabulary");
            return new Profile(
                    "money",
                    "CPER",
                    List.of("contrat de plan Etat-Région"),
                    Map.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    entries(root, "funders").stream().map(Vocabulary::funder).toList(),
                    entries(root, "units").stream().map(Vocabulary::unit).toList(),
                    byWord(root, "qualifier_cues", Qualifier.class),
                    byWord(root, "kind_cues", AmountKind.class),
                    byWord(root, "credit_cues", CreditKind.class),
                    strings(root.get("perimeter_cues")),
                    strings(root.get("false_friends")),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<?, ?>> entries(Map<?, ?> root, String key) {
        List<Map<?, ?>> entries = new ArrayList<>();
        for (Object entry : (List<?>) Objects.requireNonNull(root.get(key))) {
            entries.add((Map<?, ?>) entry);
        }
        return entries;
    }

    private static Profile.Funder funder(Map<?, ?> entry) {
        return new Profile.Funder(
                String.valueOf(entry.get("label")),
                PartyCategory.valueOf(String.valueOf(entry.get("category"))),
                strings(entry.get("aliases")),
                Boolean.TRUE.equals(entry.get("via")));
    }

    private static Profile.Unit unit(Map<?, ?> entry) {
        return new Profile.Unit(
                new BigDecimal(String.valueOf(entry.get("factor"))),
                String.valueOf(entry.get("currency")),
                strings(entry.get("words")));
    }

    private static <E extends Enum<E>> Map<E, List<String>> byWord(Map<?, ?> root, String key, Class<E> type) {
        Map<E, List<String>> cues = new EnumMap<>(type);
        ((Map<?, ?>) Objects.requireNonNull(root.get(key)))
                .forEach((word, list) ->
                        cues.put(Enum.valueOf(type, String.valueOf(word).toUpperCase(Locale.ROOT)), strings(list)));
        return cues;
    }

    private static List<String> strings(@org.jspecify.annotations.Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
