package org.planouvert.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.planouvert.pipeline.Extractor;
import org.planouvert.pipeline.PageWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One of a worker's readers: reads one document after the other, each within a budget of its own. */
final class ReadingThread {

    /** A dense page takes 5 to 10 ms, from its bytes to its amounts. */
    private static final long PAGE_NANOS = 20_000_000;

    /** What pages earn ends here: a file may declare millions of them. */
    private static final long LONGEST_NANOS = 180_000_000_000L;

    /** A part of a long sheet, 40,000 cells, takes 0.6 s from its XML to its amounts. */
    private static final long PART_NANOS = 3_000_000_000L;

    /** What parts earn ends here: soon after, the parent would end the process for all that it has used. */
    private static final long LONGEST_SHEET_NANOS = 500_000_000_000L;

    private static final Logger LOG = LoggerFactory.getLogger(ReadingThread.class);

    private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();

    private final BlockingQueue<Frames.Request> requests = new ArrayBlockingQueue<>(1);
    private final int number;
    private final InProcessReading reading;
    private final DataOutputStream out;
    private final Thread thread;

    /** Processor time of this thread, in nanoseconds, at which the document at hand is given up. */
    private volatile long deadline = Long.MAX_VALUE;

    private long latest = Long.MAX_VALUE;
    private long latestOfSheet = Long.MAX_VALUE;

    private ReadingThread(int number, Extractor extractor, DataOutputStream out) {
        this.number = number;
        this.reading = new InProcessReading(extractor);
        this.out = out;
        this.thread = new Thread(this::work, "reader-" + number);
    }

    /**
     * Starts a reader.
     *
     * @param number what it is called by, from 0
     * @param extractor may serve several readers
     * @param out where answers go
     */
    static ReadingThread start(int number, Extractor extractor, DataOutputStream out) {
        ReadingThread reader = new ReadingThread(number, extractor, out);
        reader.thread.setDaemon(true);
        // A worker with a reader gone would be waited for.
        reader.thread.setUncaughtExceptionHandler((thread, thrown) -> {
            LOG.error("A reader ended", thrown);
            WorkerMain.halt(WorkerMain.CRASHED);
        });
        reader.thread.start();
        return reader;
    }

    static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Has a document read or drawn; its reader must be free. */
    void take(Frames.Request request) throws InterruptedException {
        requests.put(request);
    }

    boolean isOverTime() {
        return CLOCKS.getThreadCpuTime(thread.getId()) >= deadline;
    }

    private void work() {
        try {
            while (true) {
                Frames.Request request = requests.take();
                long start = CLOCKS.getCurrentThreadCpuTime();
                long budget = request.cpuMillis() * 1_000_000;
                latest = start + Math.max(budget, LONGEST_NANOS);
                latestOfSheet = start + Math.max(budget, LONGEST_SHEET_NANOS);
                deadline = start + budget;
                Frames.Answer answer = answer(request);
                deadline = Long.MAX_VALUE;
                Frames.write(out, Frames.ANSWER, answer);
            }
        } catch (IOException | InterruptedException e) {
            // The parent is gone, and so is this process in a moment.
            WorkerMain.halt(0);
        }
    }

    private Frames.Answer answer(Frames.Request request) {
        try {
            if (request.isToDraw()) {
                reading.draw(request.source(), request.extractFile(), request.pictures(), request.draftFile());
            } else {
                PageWork work = new PageWork(request.threads(), this::tell, this::earn, this::earnPart);
                reading.read(request.source(), request.draftFile(), work);
            }
            return Frames.Answer.last(number, "");
        } catch (IOException e) {
            return Frames.Answer.last(number, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            // Memory outside the heap, of which the VM takes no notice.
            WorkerMain.halt(WorkerMain.OUT_OF_MEMORY);
            throw e;
        }
    }

    /** A document that goes on page by page is long, not stuck: each page earns the time that reading it takes. */
    private void earn() {
        deadline = Math.min(latest, deadline + PAGE_NANOS);
    }

    private void earnPart() {
        deadline = Math.min(latestOfSheet, deadline + PART_NANOS);
    }

    private void tell(int page) {
        try {
            Frames.write(out, Frames.ANSWER, Frames.Answer.page(number, page));
        } catch (IOException e) {
            // The parent is gone, and so is this process in a moment.
            WorkerMain.halt(0);
        }
    }
}
