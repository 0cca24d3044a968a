package org.planouvert.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;

/** A worker whose extractor does what the document tells it: read well, never end, take all memory, break down. */
public final class FakeWorkerMain {

    private FakeWorkerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        WorkerMain.serve(job -> (source, work) -> extract(source, job.name()));
    }

    private static Dossier extract(SourceFile source, String jobName) {
        String text = text(source);
        if (text.contains("child")) {
            startChild(source.file().resolveSibling("children"));
        }
        if (text.contains("endless")) {
            spin();
        } else if (text.contains("bomb")) {
            fillMemory();
        } else if (text.contains("crash")) {
            Runtime.getRuntime().halt(77);
        } else if (text.contains("deep")) {
            recurse(0);
        } else if (text.contains("mistake")) {
            throw new IllegalStateException("a mistake of ours");
        } else if (text.contains("pause")) {
            pause();
        } else if (text.contains("slow")) {
            work(50);
        } else if (text.contains("print")) {
            System.out.println("a library that prints");
        } else if (text.contains("network")) {
            reach();
        }
        return dossier(
                source,
                jobName + " "
                        + (text.contains("slow") ? "" : ProcessHandle.current().pid()));
    }

    private static String text(SourceFile source) {
        try {
            return Files.readString(source.file(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a worker starts Tesseract; the second of its life is for the parent to see it. */
    private static void startChild(Path list) {
        try {
            Process child = new ProcessBuilder("sleep", "300").start();
            Files.writeString(list, child.pid() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Thread.sleep(1_000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void spin() {
        long n = 0;
        while (n >= 0) {
            n = n == Long.MAX_VALUE ? 0 : n + 1;
        }
    }

    private static void work(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void fillMemory() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
    }

    private static int recurse(int depth) {
        return depth < 0 ? 0 : 1 + recurse(depth + 1);
    }

    private static void reach() {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", 9)) {
            throw new AssertionError("reached " + socket);
        } catch (IOException e) {
            throw new AssertionError("a socket was made", e);
        }
    }

    static Dossier dossier(SourceFile source, String title) {
        DocumentRecord row = new DocumentRecord(
                source.documentId(),
                source.sha256(),
                source.path(),
                source.mediaType().mime(),
                source.bytes(),
                title,
                DocumentKind.OTHER,
                "",
                1,
                1,
                0,
                "",
                DocumentStatus.EXTRACTED,
                "",
                "");
        return new Dossier(
                Optional.empty(), List.of(row), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
