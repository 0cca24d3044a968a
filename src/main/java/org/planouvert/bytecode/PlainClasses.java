package org.planouvert.bytecode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Makes compiled classes plain: a lambda or method reference becomes a class of its own, the {@code equals} and
 * {@code hashCode} of a record become code. Java would make both while it runs, at every start anew, and its archive of
 * classes keeps only what a trial happened to ask for; plain classes are all in it. Nothing else changes: see decision 6.
 */
public final class PlainClasses {

    private static final String SUFFIX = ".class";

    private final Path folder;
    private final Map<String, byte[]> rewritten = new TreeMap<>();
    private final Map<String, byte[]> added = new TreeMap<>();
    private final Map<String, Set<String>> membersByNest = new TreeMap<>();

    private PlainClasses(Path folder) {
        this.folder = folder;
    }

    /**
     * Rewrites the classes below some folders. What is plain already stays as it is.
     *
     * @param folders where packages begin
     * @throws IOException when a class cannot be read or written
     */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            new PlainClasses(Path.of(folder)).rewrite();
        }
    }

    private void rewrite() throws IOException {
        for (Path file : classes()) {
            PlainClass.of(Files.readAllBytes(file)).ifPresent(this::keep);
        }
        for (Map.Entry<String, Set<String>> nest : membersByNest.entrySet()) {
            byte[] host = rewritten.getOrDefault(nest.getKey(), read(nest.getKey()));
            rewritten.put(nest.getKey(), Nest.with(host, nest.getValue()));
        }
        // In this order a build that is cut off can be taken up: what names a class is written after it.
        write(added, name -> true);
        write(rewritten, membersByNest::containsKey);
        write(rewritten, name -> !membersByNest.containsKey(name));
        forgetOrphans();
    }

    private void keep(PlainClass plain) {
        rewritten.put(plain.name(), plain.bytes());
        added.putAll(plain.lambdas());
        if (!plain.lambdas().isEmpty()) {
            membersByNest
                    .computeIfAbsent(plain.nestHost(), host -> new TreeSet<>())
                    .addAll(plain.lambdas().keySet());
        }
    }

    /** Classes of lambdas that are no longer in the sources. */
    private void forgetOrphans() throws IOException {
        for (Path file : classes()) {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            if (LambdaClass.isOne(reader.getClassName()) && !isMember(reader)) {
                Files.delete(file);
            }
        }
    }

    private boolean isMember(ClassReader lambda) throws IOException {
        Optional<String> host = Nest.hostOf(lambda);
        return host.isPresent()
                && Files.exists(file(host.get()))
                && Nest.membersOf(new ClassReader(read(host.get()))).contains(lambda.getClassName());
    }

    private List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Map<String, byte[]> classes, Predicate<String> which) throws IOException {
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            if (which.test(each.getKey())) {
                Files.write(file(each.getKey()), each.getValue());
            }
        }
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
