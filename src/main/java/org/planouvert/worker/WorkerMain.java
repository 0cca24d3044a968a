package org.planouvert.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.planouvert.pipeline.Extractor;
import org.planouvert.pipeline.PageWork;
import org.planouvert.profile.Job;

/**
 * A worker: reads the documents it is told to, one at a time, until its parent is gone. It ends itself when a document has
 * used up its processor time; the VM ends it when memory runs out.
 */
public final class WorkerMain {

    /** What {@code -XX:+ExitOnOutOfMemoryError} exits with. */
    static final int OUT_OF_MEMORY = 3;

    static final int OUT_OF_TIME = 4;

    /** A dense page takes 5 to 10 ms, from its bytes to its amounts. */
    private static final long PAGE_NANOS = 20_000_000;

    /** What pages earn ends here: a file may declare millions of them. */
    private static final long LONGEST_NANOS = 180_000_000_000L;

    /** A part of a long sheet, 40,000 cells, takes 0.6 s from its XML to its amounts. */
    private static final long PART_NANOS = 3_000_000_000L;

    /** What parts earn ends here: soon after, the parent would end the process for all that it has used. */
    private static final long LONGEST_SHEET_NANOS = 500_000_000_000L;

    /** How often the clock is looked at: a document over its budget costs this much more at most. */
    private static final long WATCH_MILLIS = 50;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final BlockingQueue<Frames.Request> requests = new ArrayBlockingQueue<>(1);
    private final long reader = Thread.currentThread().getId();

    /** Processor time of the reading thread, in nanoseconds, at which the document at hand is given up. */
    private volatile long deadline = Long.MAX_VALUE;

    private long latest = Long.MAX_VALUE;
    private long latestOfSheet = Long.MAX_VALUE;

    private WorkerMain() {}

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
        new WorkerMain().serve(in, out, extractors);
    }

    private void serve(DataInputStream in, DataOutputStream out, Function<Job, Extractor> extractors)
            throws IOException, InterruptedException {
        Job job = Frames.read(in, Frames.SETUP).job();
        daemon("requests", () -> listen(in));
        daemon("watch", this::watch);
        InProcessReading reading = new InProcessReading(extractors.apply(job));
        while (true) {
            Frames.Request request = requests.take();
            long start = threads.getThreadCpuTime(reader);
            deadline = start + request.cpuMillis() * 1_000_000;
            latest = Math.max(deadline, start + LONGEST_NANOS);
            latestOfSheet = Math.max(deadline, start + LONGEST_SHEET_NANOS);
            Frames.Answer answer = answer(reading, request, out);
            deadline = Long.MAX_VALUE;
            Frames.write(out, Frames.ANSWER, answer);
        }
    }

    /** A document that goes on page by page is long, not stuck: each page earns the time that reading it takes. */
    private void earn() {
        deadline = Math.min(latest, deadline + PAGE_NANOS);
    }

    private void earnPart() {
        deadline = Math.min(latestOfSheet, deadline + PART_NANOS);
    }

    private Frames.Answer answer(InProcessReading reading, Frames.Request request, DataOutputStream out) {
        try {
            if (request.isToDraw()) {
                reading.draw(request.source(), request.extractFile(), request.pictures(), request.draftFile());
            } else {
                PageWork work = new PageWork(request.threads(), page -> tell(out, page), this::earn, this::earnPart);
                reading.read(request.source(), request.draftFile(), work);
            }
            return Frames.Answer.last("");
        } catch (IOException e) {
            return Frames.Answer.last(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            // Memory outside the heap, of which the VM takes no notice.
            halt(OUT_OF_MEMORY);
            throw e;
        }
    }

    private static void tell(DataOutputStream out, int page) {
        try {
            Frames.write(out, Frames.ANSWER, Frames.Answer.page(page));
        } catch (IOException e) {
            // The parent is gone, and so is this process in a moment.
            halt(0);
        }
    }

    /** Ends this process, and before it those it has started to read pictures. */
    private static void halt(int code) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(code);
    }

    /** Listens all the time, so that a worker whose parent was killed is gone at once, in the middle of a document too. */
    private void listen(DataInputStream in) {
        try {
            while (true) {
                requests.put(Frames.read(in, Frames.REQUEST));
            }
        } catch (IOException | InterruptedException e) {
            halt(0);
        }
    }

    private void watch() {
        try {
            while (threads.getThreadCpuTime(reader) < deadline) {
                Thread.sleep(WATCH_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        halt(OUT_OF_TIME);
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
