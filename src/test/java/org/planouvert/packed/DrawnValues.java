package org.planouvert.packed;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;

/** Values of any record, drawn from a seed, with everything in them that is hard to write down. */
public final class DrawnValues {

    private static final int DAYS = 200_000;

    private final Random random;
    private final List<String> said = new ArrayList<>(List.of("", "M€", "0123456789abcdef"));

    public DrawnValues(long seed) {
        random = new Random(seed);
    }

    /** A list of them, rarely long. */
    public <T> List<T> listOf(Class<T> type) {
        List<T> values = new ArrayList<>();
        for (int left = random.nextInt(12); left > 0; left--) {
            values.add(of(type));
        }
        return values;
    }

    public <T> T of(Class<T> type) {
        return type.cast(ofRecord(type));
    }

    private Object of(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, name);
        }
        Class<?> c = (Class<?>) type;
        if (c == String.class) {
            return text();
        } else if (c == int.class) {
            return wholeNumber().intValue();
        } else if (c == long.class) {
            return wholeNumber().longValue();
        } else if (c == double.class) {
            return name.equals("confidence") ? random.nextInt(11) / 10.0 : real();
        } else if (c == boolean.class) {
            return random.nextBoolean();
        } else if (c == BigDecimal.class) {
            return decimal();
        } else if (c == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(DAYS) - DAYS / 2);
        } else if (c == OptionalInt.class) {
            return random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
        } else if (c == Path.class) {
            return Path.of("/no such folder", "é " + random.nextInt(100));
        } else if (c == Region.class) {
            return region();
        } else if (c.isEnum()) {
            return c.getEnumConstants()[random.nextInt(c.getEnumConstants().length)];
        }
        return ofRecord(c);
    }

    private Object ofGeneric(ParameterizedType type, String name) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.of(of(of[0], name)) : Optional.empty();
        }
        int size = random.nextInt(5);
        if (type.getRawType() == List.class) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(of(of[0], name));
            }
            return values;
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            values.put(of(of[0], name), of(of[1], name));
        }
        return values;
    }

    private Object ofRecord(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(p -> of(p.getGenericType(), p.getName()))
                .toArray();
        try {
            Constructor<?> whole = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            whole.setAccessible(true);
            return whole.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(type + " cannot be drawn", e);
        }
    }

    private Region region() {
        return switch (random.nextInt(3)) {
            case 0 -> Region.UNPLACED;
            case 1 -> new Region.Cells(text());
            default -> Region.of(new Box(real(), real(), real(), real()));
        };
    }

    private Long wholeNumber() {
        return random.nextLong() >> random.nextInt(Long.SIZE);
    }

    private double real() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(6) / 2.0 - 1;
            case 1 -> random.nextFloat() * 800;
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            default ->
                List.of(0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY)
                        .get(random.nextInt(5));
        };
    }

    private BigDecimal decimal() {
        BigInteger digits = random.nextInt(4) == 0
                ? new BigInteger(random.nextInt(300), random).negate()
                : BigInteger.valueOf(wholeNumber());
        return new BigDecimal(digits, random.nextInt(24) - 8);
    }

    /** One said before, or one of Latin letters, of any letters, or of halves of letters, short and long. */
    private String text() {
        if (random.nextInt(3) == 0) {
            return said.get(random.nextInt(said.size()));
        }
        int letters = List.of(0x80, 0x100, 0x2100, 0x10000).get(random.nextInt(4));
        int length = random.nextInt(10) == 0 ? random.nextInt(20_000) : random.nextInt(200);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(letters));
        }
        said.add(text.toString());
        return text.toString();
    }
}
