package org.planouvert.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.planouvert.pipeline.Extractor;
import org.planouvert.profile.Job;

/**
 * A worker: reads the documents it is told to, each of its readers one at a time, until its parent is gone. It ends itself
 * when a document has used up its processor time; the VM ends it when memory runs out.
 */
public final class WorkerMain {

    static final int CRASHED = 1;

    /** What {@code -XX:+ExitOnOutOfMemoryError} exits with. */
    static final int OUT_OF_MEMORY = 3;

    static final int OUT_OF_TIME = 4;

    /** How often the clock is looked at: a document over its budget costs this much more at most. */
    private static final long WATCH_MILLIS = 50;

    private final Map<Integer, ReadingThread> readers = new ConcurrentHashMap<>();
    private final Extractor extractor;
    private final DataOutputStream out;

    private WorkerMain(Extractor extractor, DataOutputStream out) {
        this.extractor = extractor;
        this.out = out;
    }

    /**
     * Serves on stdin and stdout until stdin ends.
     *
     * @param extractors makes the extractor of a job
     */
    public static void serve(Function<Job, Extractor> extractors) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // A library that prints must not speak into the pipe.
        System.setOut(System.err);
        NoNetwork.enforce();
        Job job = Frames.read(in, Frames.SETUP).job();
        WorkerMain worker = new WorkerMain(extractors.apply(job), out);
        ReadingThread.daemon("requests", () -> worker.listen(in));
        worker.watch();
    }

    /** Ends this process, and before it those it has started to read pictures. */
    static void halt(int code) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(code);
    }

    /** Listens all the time, so that a worker whose parent was killed is gone at once, in the middle of a document too. */
    private void listen(DataInputStream in) {
        try {
            while (true) {
                Frames.Request request = Frames.read(in, Frames.REQUEST);
                readers.computeIfAbsent(request.reader(), number -> ReadingThread.start(number, extractor, out))
                        .take(request);
            }
        } catch (IOException | InterruptedException e) {
            halt(0);
        }
    }

    private void watch() throws InterruptedException {
        while (List.copyOf(readers.values()).stream().noneMatch(ReadingThread::isOverTime)) {
            Thread.sleep(WATCH_MILLIS);
        }
        halt(OUT_OF_TIME);
    }
}
