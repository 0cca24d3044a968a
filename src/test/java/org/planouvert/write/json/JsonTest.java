package org.planouvert.write.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Test
    void givenAnyTreeThenItIsWrittenAsAnObjectMapperWritesIt() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Object tree = tree(random, 4);
            assertThat(Json.forScriptBlock(tree)).isEqualTo(MAPPER.writeValueAsString(tree));
        }
    }

    @Test
    void givenATreeForPeopleThenItIsIndentedByTwoAndEndsWithALine(@TempDir Path temp) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", "CPER");
        tree.put("none", List.of());
        tree.put("rows", List.of(1, Map.of("eur", new BigDecimal("1E+3"))));

        Json.write(temp.resolve("tree.json"), tree);
        Json.write(temp.resolve("again.json"), tree);

        assertThat(Files.readString(temp.resolve("tree.json"), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "name": "CPER",
                          "none": [ ],
                          "rows": [
                            1,
                            {
                              "eur": 1000
                            }
                          ]
                        }
                        """)
                .isEqualTo(Files.readString(temp.resolve("again.json"), StandardCharsets.UTF_8));
    }

    @Test
    void givenWordsThatCouldEndAScriptThenNoneOfTheirSignsStandsInTheBlock() {
        List<String> tree = List.of("</script><!--&\u2028");

        assertThat(Json.forScriptBlock(tree))
                .isEqualTo("[\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\"]")
                .isEqualTo(new String(Json.bytesForScriptBlock(tree), StandardCharsets.UTF_8));
    }

    @Test
    void givenWhatIsNoTreeThenItIsRefused() {
        for (Object stranger : List.of(Path.of("x"), 1.5f, BigInteger.TEN)) {
            assertThatThrownBy(() -> Json.forScriptBlock(List.of(stranger)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Object tree(Random random, int depth) {
        switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0:
                return random.nextLong();
            case 1:
                return random.nextInt(100);
            case 2:
                return BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(8) - 3);
            case 3:
                return random.nextBoolean();
            case 4:
                return random.nextDouble();
            case 5:
                return "\"é’\\\n" + random.nextInt(10);
            case 6:
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(tree(random, depth - 1));
                }
                return list;
            default:
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put("k\u00e9 " + i, tree(random, depth - 1));
                }
                return map;
        }
    }
}
