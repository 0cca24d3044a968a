package org.planouvert.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planouvert.domain.Dossier;
import org.planouvert.profile.Job;
import org.planouvert.write.datapackage.FileFacts;
import org.planouvert.write.report.EvidencePictures;

/** Writes releases for tests and takes their measure. */
final class ReleaseFolders {

    private ReleaseFolders() {}

    static ReleaseSummary write(Path folder, List<Dossier> dossiers) throws IOException {
        return write(folder, dossiers, Job.Dialect.STANDARD, Optional.empty());
    }

    static ReleaseSummary write(Path folder, List<Dossier> dossiers, EvidencePictures pictures) throws IOException {
        Files.createDirectories(folder);
        try (ReleaseWriter writer = ReleaseWriter.open(folder, Job.Dialect.STANDARD)) {
            for (Dossier dossier : dossiers) {
                writer.add(List.of(dossier));
            }
            return writer.finish(Optional.empty(), pictures);
        }
    }

    static ReleaseSummary write(Path folder, List<Dossier> dossiers, Job.Dialect dialect, Optional<Path> previous)
            throws IOException {
        Files.createDirectories(folder);
        try (ReleaseWriter writer = ReleaseWriter.open(folder, dialect)) {
            for (Dossier dossier : dossiers) {
                writer.add(List.of(dossier));
            }
            return writer.finish(previous);
        }
    }

    /** The hash of every file by its path in the folder. */
    static SortedMap<String, String> hashes(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        folder.relativize(file).toString(), FileFacts.of(file).sha256());
            }
        }
        return hashes;
    }
}
