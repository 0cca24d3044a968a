package org.planouvert.batch.manifest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every file below a folder, in the order of the bytes of their paths. Links are listed and never followed.
 *
 * @param files what is no folder, and folders that could not be listed
 */
record Listing(List<Path> files) {

    /**
     * Lists a folder.
     *
     * @param except a folder that is left out: our own output may lie below the input
     * @throws IOException when the folder itself cannot be listed
     */
    static Listing of(Path folder, Optional<Path> except) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.newDirectoryStream(folder).close();
        List<Path> pending = new ArrayList<>(List.of(folder));
        while (!pending.isEmpty()) {
            Path next = pending.remove(pending.size() - 1);
            if (except.isPresent() && next.equals(except.get())) {
                continue;
            }
            try (DirectoryStream<Path> children = Files.newDirectoryStream(next)) {
                for (Path child : children) {
                    boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
                    (isFolder ? pending : files).add(child);
                }
            } catch (IOException | DirectoryIteratorException e) {
                files.add(next);
            }
        }
        // Paths of one file system compare by their bytes.
        files.sort(Comparator.naturalOrder());
        return new Listing(List.copyOf(files));
    }
}
