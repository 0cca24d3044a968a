package org.planouvert.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * The places in an output folder. All that is not for readers lies under {@code .state}, on the same file system, so that
 * publishing is a rename.
 *
 * @param root an absolute path without links
 */
record OutputFolder(Path root) {

    /** Makes what is missing. */
    static OutputFolder create(Path folder) throws IOException {
        Files.createDirectories(folder);
        OutputFolder output = new OutputFolder(folder.toRealPath());
        for (Path needed : List.of(
                output.state(),
                output.extracts(),
                output.pictures(),
                output.work(),
                output.runs(),
                output.releases())) {
            Files.createDirectories(needed);
        }
        return output;
    }

    Path state() {
        return root.resolve(".state");
    }

    Path lock() {
        return state().resolve("lock");
    }

    /** The folder of the job repository's database. */
    Path repository() {
        return state().resolve("repository");
    }

    Path extracts() {
        return state().resolve("extracts");
    }

    /** Pictures of pages, by the content of their documents. */
    Path pictures() {
        return state().resolve("pictures");
    }

    /** Private copies of inputs. */
    Path work() {
        return state().resolve("work");
    }

    Path runs() {
        return state().resolve("runs");
    }

    /** What was recognised on pictures of pages, by the pictures. */
    Path recognised() {
        return state().resolve("recognised");
    }

    /** What {@link MadeReleases} remembers. */
    Path made() {
        return state().resolve("made");
    }

    Path manifest(String run) {
        return runs().resolve(run + ".manifest");
    }

    Path summary(String run) {
        return runs().resolve(run + ".summary");
    }

    /** The folder of all staging folders; only the last run's is of use. */
    Path stagings() {
        return state().resolve("staging");
    }

    Path staging(String run) {
        return stagings().resolve(run);
    }

    Path releases() {
        return root.resolve("releases");
    }

    Path latest() {
        return root.resolve("latest");
    }

    /** The release that passed its gates last; empty before the first. */
    Optional<Path> latestRelease() throws IOException {
        return Files.isDirectory(latest()) ? Optional.of(latest().toRealPath()) : Optional.empty();
    }

    /** Deletes what is in a folder, and nothing a link points at. */
    static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                delete(child);
            }
        }
    }

    /** Deletes a file, or a folder with all that is in it. */
    static void delete(Path what) throws IOException {
        if (Files.isDirectory(what, LinkOption.NOFOLLOW_LINKS)) {
            empty(what);
        }
        Files.deleteIfExists(what);
    }

    /** Brings a folder with all that is in it to the disk: every file, then every folder. */
    static void force(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                forceOne(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                forceOne(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Brings one file, or the names in one folder, to the disk. */
    static void forceOne(Path what) throws IOException {
        try (FileChannel channel = FileChannel.open(what, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
