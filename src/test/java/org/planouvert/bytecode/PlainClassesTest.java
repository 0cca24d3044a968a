package org.planouvert.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Programs that the test compiles itself must say the same before and after, and link nothing while they run. */
class PlainClassesTest {

    /** Each shape that a lambda or a method reference takes, and what has to be done to its arguments and results. */
    private static final String LAMBDAS = """
            import java.util.*;
            import java.util.function.*;

            public class Sample {
                private final String own = "own";
                private int calls;

                interface Wide { double of(long a, double b, int c); }
                interface Shape<T extends Comparable<T>> { T of(T one, T other); }
                interface Generic<T> { T of(T value); }
                interface Speaking { String word(); default Supplier<String> twice() { return () -> word() + quiet(); }
                    private String quiet() { return "!"; } }

                private static int secret(String text) { return text.length(); }
                private long mine(int plus) { return plus + own.length(); }
                private Sample counted(Object ignored) { calls++; return this; }

                static class Inner {
                    private final int size;
                    private Inner(int size) { this.size = size; }
                    Function<Integer, Inner> maker() { return Inner::new; }
                    IntSupplier reader() { return () -> size; }
                }

                public static List<Object> all() {
                    Sample sample = new Sample();
                    List<Object> said = new ArrayList<>();
                    byte b = 3; short s = 4; char c = 'c'; float f = 1.5f; double d = 2.5; long l = 1L << 40; boolean z = true;
                    Supplier<String> captured = () -> "" + b + s + c + f + d + l + z + said.size();
                    said.add(captured.get());
                    Wide wide = (p, q, r) -> p + q + r + d;
                    said.add(wide.of(1, 2, 3));
                    ToLongFunction<Integer> unboxedAndWidened = Integer::intValue;
                    said.add(unboxedAndWidened.applyAsLong(7));
                    ToDoubleFunction<String> widened = Sample::secret;
                    said.add(widened.applyAsDouble("four"));
                    Function<String, Object> boxed = Sample::secret;
                    said.add(boxed.apply("abc"));
                    Function<Integer, Long> mixed = sample::mine;
                    said.add(mixed.apply(1));
                    IntFunction<Object> fromInt = Integer::toBinaryString;
                    said.add(fromInt.apply(5));
                    LongBinaryOperator longs = Math::max;
                    said.add(longs.applyAsLong(3, l));
                    BiFunction<Integer, Integer, Integer> ints = Math::max;
                    said.add(ints.apply(3, 9));
                    Consumer<String> dropped = said::add;
                    dropped.accept("added");
                    Consumer<String> droppedLong = text -> sample.mine(1);
                    droppedLong.accept("");
                    LongConsumer longGone = Long::toString;
                    longGone.accept(1);
                    Consumer<Object> droppedObject = sample::counted;
                    droppedObject.accept(1);
                    said.add(sample.calls);
                    Supplier<List<String>> constructor = ArrayList::new;
                    said.add(constructor.get());
                    IntFunction<int[]> array = int[]::new;
                    said.add(array.apply(3).length);
                    Function<String, String> ofInterface = CharSequence::toString;
                    said.add(ofInterface.apply("seq"));
                    Comparator<String> order = Comparator.comparing(String::length);
                    said.add(order.thenComparing(Comparator.reverseOrder()).compare("aa", "b"));
                    Shape<String> bounded = (one, other) -> one.compareTo(other) > 0 ? one : other;
                    said.add(bounded.of("x", "y"));
                    Generic<Integer> generic = value -> value + 1;
                    said.add(generic.of(1));
                    Inner inner = new Inner(11).maker().apply(12);
                    said.add(inner.reader().getAsInt());
                    Speaking speaking = () -> "hi";
                    said.add(speaking.twice().get());
                    Supplier<Supplier<String>> nested = () -> () -> sample.own + said.size();
                    said.add(nested.get().get());
                    Runnable nothing = () -> {};
                    nothing.run();
                    said.add(nothing == same() || same() == same());
                    Predicate<Object> isString = String.class::isInstance;
                    said.add(isString.test("") && !isString.test(1));
                    ToIntBiFunction<String, Character> find = String::indexOf;
                    said.add(find.applyAsInt("abc", 'c'));
                    Callable checked = () -> { throw new java.io.IOException("thrown"); };
                    try { checked.call(); } catch (Exception e) { said.add(e.getMessage()); }
                    Comparator<String> kept = (Comparator<String> & java.io.Serializable) (one, other) -> one.length() - secret(other);
                    said.add(kept.compare("abc", "d"));
                    Function<Object, String> wrong = (Function) (Function<String, String>) String::trim;
                    try { wrong.apply(1); } catch (ClassCastException e) { said.add("no string"); }
                    return said;
                }

                interface Callable { void call() throws Exception; }

                private static Runnable same() { return () -> {}; }
            }
            """;

    private static final String RECORDS = """
            import java.util.*;

            public class Sample {
                record All(boolean z, byte b, char c, short s, int i, long l, float f, double d, String t, int[] a,
                        List<String> more) {}
                record None() {}
                record Own(int a) { @Override public boolean equals(Object o) { return o instanceof Own; }
                    @Override public int hashCode() { return 7; } }
                record Two<T>(T one, T other) {}

                public static List<Object> all() {
                    List<Object> said = new ArrayList<>();
                    int[] array = {1};
                    List<All> values = List.of(
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 35, 0f, 0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 35, 0f, 0d, "t", array, List.of("m")),
                        new All(false, (byte) -1, 'x', (short) 5, 6, 1L << 35, 0f, 0d, "t", array, List.of("m")),
                        new All(true, (byte) 1, 'x', (short) 5, 6, 1L << 35, 0f, 0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'y', (short) 5, 6, 1L << 35, 0f, 0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 4, 6, 1L << 35, 0f, 0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 5, 7, 1L << 35, 0f, 0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 36, 0f, 0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 35, -0f, 0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 35, Float.NaN, 0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 35, 0f, Double.NaN, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 35, 0f, Double.NaN, null, null, List.of()),
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 35, 0f, -0d, "t", array, List.of("m")),
                        new All(true, (byte) -1, 'x', (short) 5, 6, 1L << 35, 0f, 0d, "t", new int[] {1}, List.of("m")));
                    for (All one : values) {
                        for (All other : values) {
                            said.add(one.equals(other));
                        }
                        said.add(one.equals(null));
                        said.add(one.equals("t"));
                        if (one.a() == null) { said.add(one.hashCode()); }
                        said.add(new All(one.z(), one.b(), one.c(), one.s(), one.i(), one.l(), one.f(), one.d(), one.t(), null,
                                one.more()).hashCode());
                    }
                    said.add(new None().equals(new None()));
                    said.add(new None().hashCode());
                    said.add(new Own(1).equals(new Own(2)));
                    said.add(new Own(1).hashCode());
                    said.add(new Two<>("a", "b").equals(new Two<>("a", "b")));
                    said.add(new Two<>("a", null).hashCode());
                    said.add(new Two<>(1, 2).toString());
                    return said;
                }
            }
            """;

    private Path folder = Path.of("");
    private Path classes = Path.of("");

    @BeforeEach
    void prepare(@TempDir Path given) throws IOException {
        folder = given;
        classes = Files.createDirectory(given.resolve("classes"));
    }

    @Test
    void givenLambdasOfEveryShapeThenPlainClassesSayTheSame() throws Exception {
        assertSameAfterwards(LAMBDAS, 24);
    }

    @Test
    void givenRecordsOfEveryTypeThenPlainOnesAreEqualAndHashedAlike() throws Exception {
        assertSameAfterwards(RECORDS, 200);
    }

    private void assertSameAfterwards(String source, int least) throws Exception {
        compile(source);
        assertThat(linked()).isNotEmpty();
        List<Object> before = said();

        PlainClasses.main(new String[] {classes.toString()});

        assertThat(said()).isEqualTo(before).hasSizeGreaterThan(least);
        assertThat(linked()).isEmpty();
    }

    @Test
    void givenPlainClassesThenNothingIsWritten() throws Exception {
        compile(LAMBDAS);
        PlainClasses.main(new String[] {classes.toString()});
        Map<String, byte[]> before = contents();

        PlainClasses.main(new String[] {classes.toString()});

        assertThat(contents()).containsExactlyEntriesOf(before);
    }

    @Test
    void givenALambdaThatWasTakenOutThenItsClassGoes() throws Exception {
        compile(LAMBDAS);
        PlainClasses.main(new String[] {classes.toString()});
        assertThat(contents().keySet()).anyMatch(LambdaClass::isOne);

        compile("import java.util.*; public class Sample { public static List<Object> all() { return List.of(1); } }");
        PlainClasses.main(new String[] {classes.toString()});

        assertThat(contents().keySet()).noneMatch(LambdaClass::isOne);
        assertThat(said()).containsExactly(1);
    }

    @Test
    void givenABuildThatWasCutOffAnywhereThenTheNextOneEndsIt() throws Exception {
        compile(LAMBDAS);
        List<Object> said = said();
        Map<String, byte[]> compiled = contents();
        PlainClasses.main(new String[] {classes.toString()});
        Map<String, byte[]> plain = contents();
        for (String inner : compiled.keySet()) {
            if (inner.contains("$")) {
                // Its own turn had not come, that of the outermost class had.
                Files.write(classes.resolve(inner + ".class"), compiled.get(inner));
                PlainClasses.main(new String[] {classes.toString()});

                assertThat(said()).isEqualTo(said);
                assertThat(contents().keySet()).isEqualTo(plain.keySet());
            }
        }
    }

    private void compile(String source) throws IOException {
        Path file = folder.resolve("Sample.java");
        Files.writeString(file, source, StandardCharsets.UTF_8);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-XDsuppressNotes",
                        "--release",
                        "17",
                        "-XDstringConcat=inline",
                        "-d",
                        classes.toString(),
                        file.toString());
        assertThat(result).isZero();
    }

    /** What the program says, read into a Java class of its own. */
    private List<Object> said() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            Object said = loader.loadClass("Sample").getMethod("all").invoke(null);
            return new ArrayList<>((List<?>) said);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                contents.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** Lambdas and questions to records that Java would link while the program runs, but for those that may be serialized. */
    private List<String> linked() throws IOException {
        List<String> linked = new ArrayList<>();
        for (byte[] each : contents().values()) {
            new ClassReader(each)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String type, String signature, String[] exceptions) {
                                    return new LinkedSites(linked);
                                }
                            },
                            0);
        }
        return linked;
    }

    private static final class LinkedSites extends MethodVisitor {

        private final List<String> linked;

        private LinkedSites(List<String> linked) {
            super(Opcodes.ASM9);
            this.linked = linked;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle linker, Object... arguments) {
            if (!name.equals("toString") && !linker.getName().equals("altMetafactory")) {
                linked.add(name + " by " + linker);
            }
        }
    }
}
