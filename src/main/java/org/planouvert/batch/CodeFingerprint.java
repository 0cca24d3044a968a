package org.planouvert.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.planouvert.extracts.ExtractStore;

/**
 * Tells one build from another, so that extracts of older code are never taken for those of this one. A version number
 * would not: it stays the same while the code is worked on.
 */
final class CodeFingerprint {

    private CodeFingerprint() {}

    /** A hash over the names and checksums of all code on the class path. */
    static String take() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String element : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            Path path = Path.of(element);
            if (Files.isDirectory(path)) {
                addFolder(path, parts);
            } else if (Files.isRegularFile(path)) {
                addJar(path, parts);
            }
        }
        Collections.sort(parts);
        return ExtractStore.hash(String.join("\n", parts));
    }

    private static void addJar(Path jar, List<String> parts) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.add(entry.getName() + ":" + entry.getCrc());
            }
        }
    }

    private static void addFolder(Path folder, List<String> parts) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                CRC32 crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                parts.add(folder.relativize(file) + ":" + crc.getValue());
            }
        }
    }
}
