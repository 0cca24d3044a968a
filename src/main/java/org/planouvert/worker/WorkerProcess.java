package org.planouvert.worker;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.planouvert.profile.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker as its parent sees it: a process, two pipes, and patience with limits. It has several readers, which share what
 * Java makes of the code; what brings one of them down takes all.
 */
final class WorkerProcess {

    private static final Logger LOG = LoggerFactory.getLogger("worker");

    /** How often the process's own processor time is looked at. */
    private static final long LOOK_MILLIS = 500;

    /**
     * The whole process may use this many times the budgets of its documents: collecting garbage and compiling count here,
     * and a reader that does nothing but collect garbage never uses up its own time.
     */
    private static final int PROCESS_SHARE = 3;

    /** A fresh process has its own start to pay before it reads anything. */
    private static final long START_MILLIS = 30_000;

    /** Only for a reader that sleeps for ever; far above what OCR of a page takes on a busy machine. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    /**
     * Each page whose picture was read earns so much more processor time: preparing a picture takes 1 to 3 s. Tesseract,
     * which is a process of its own, has a budget of its own.
     */
    private static final long PICTURE_MILLIS = 15_000;

    /** What a worker may say to the log before it is taken for noise. */
    private static final int LOGGED_LINES = 200;

    private final Process process;
    /** What the worker had started when last looked at: once it is gone, nothing tells any more whose they were. */
    private volatile List<ProcessHandle> started = List.of();

    private final DataOutputStream out;
    private final DataInputStream in;
    /** Why nothing more will be heard, once that is so. */
    private final CompletableFuture<Exception> gone = new CompletableFuture<>();

    private final Map<Integer, Hearing> heard = new ConcurrentHashMap<>();
    private final AtomicInteger documents = new AtomicInteger();

    /** Processor time that all documents so far were granted, in milliseconds. */
    private final AtomicLong grantedMillis = new AtomicLong();

    private WorkerProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(process.getOutputStream());
        this.in = new DataInputStream(process.getInputStream());
    }

    static WorkerProcess start(List<String> command, Job job) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("TZ", "UTC");
        WorkerProcess worker = new WorkerProcess(builder.start());
        worker.drainErrors();
        LISTENERS.execute(worker::listen);
        try {
            Frames.write(worker.out, Frames.SETUP, Frames.Setup.of(job));
        } catch (IOException e) {
            worker.kill();
            throw new IOException("a worker process could not be started: " + command, e);
        }
        return worker;
    }

    /** How many documents it was given. */
    int documents() {
        return documents.get();
    }

    /** A document at hand, as far as the worker has told. */
    private static final class Hearing {

        private final CompletableFuture<Frames.Answer> last = new CompletableFuture<>();
        private final long grantedMillis;
        private final IntConsumer recognised;
        private volatile long lastSign = System.nanoTime();

        private Hearing(long grantedMillis, IntConsumer recognised) {
            this.grantedMillis = grantedMillis;
            this.recognised = recognised;
        }
    }

    private void listen() {
        try {
            while (true) {
                hear(Frames.read(in, Frames.ANSWER));
            }
        } catch (IOException | RuntimeException e) {
            gone.complete(e);
            heard.values().forEach(hearing -> hearing.last.completeExceptionally(e));
        }
    }

    private void hear(Frames.Answer answer) {
        Hearing hearing = heard.get(answer.reader());
        if (hearing == null) {
            return;
        }
        if (answer.isLast()) {
            hearing.last.complete(answer);
        } else {
            hearing.lastSign = System.nanoTime();
            grantedMillis.addAndGet(PICTURE_MILLIS);
            hearing.recognised.accept(answer.page());
        }
    }

    /**
     * Has a document read or drawn, by a reader that is free.
     *
     * @param recognised told the number of each page whose picture was read
     * @return why the worker is gone; empty when it wrote what it was asked for
     * @throws IOException when that cannot be written
     */
    Optional<Quarantine> ask(Frames.Request request, IntConsumer recognised) throws IOException, InterruptedException {
        documents.incrementAndGet();
        Hearing hearing = new Hearing(PROCESS_SHARE * request.cpuMillis(), recognised);
        grantedMillis.addAndGet(hearing.grantedMillis);
        heard.put(request.reader(), hearing);
        try {
            return send(request) ? await(hearing) : Optional.of(fate());
        } finally {
            heard.remove(request.reader(), hearing);
        }
    }

    /** False when there is nobody any more to read it. */
    private boolean send(Frames.Request request) {
        try {
            Frames.write(out, Frames.REQUEST, request);
            return !gone.isDone();
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Quarantine> await(Hearing hearing) throws IOException, InterruptedException {
        long cpuBefore = cpuMillis();
        // What the documents at hand were granted is still to be used.
        long grantedBefore = grantedMillis.get()
                - heard.values().stream().mapToLong(h -> h.grantedMillis).sum();
        while (true) {
            try {
                String failure =
                        hearing.last.get(LOOK_MILLIS, TimeUnit.MILLISECONDS).failure();
                if (!failure.isEmpty()) {
                    throw new IOException(failure);
                }
                return Optional.empty();
            } catch (TimeoutException e) {
                noteStarted();
                long used = cpuMillis() - cpuBefore;
                if (used > START_MILLIS + grantedMillis.get() - grantedBefore
                        || System.nanoTime() - hearing.lastSign > LONGEST_WAIT.toNanos()) {
                    kill();
                    return Optional.of(Quarantine.TIMEOUT);
                }
            } catch (ExecutionException e) {
                return Optional.of(fate());
            }
        }
    }

    private static final ExecutorService LISTENERS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "worker-listener");
        thread.setDaemon(true);
        return thread;
    });

    /** Processor time of the process and of what it started, in milliseconds. */
    private long cpuMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private Quarantine fate() throws InterruptedException {
        boolean gone = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        kill();
        if (!gone) {
            return Quarantine.WORKER_CRASH;
        }
        return switch (process.exitValue()) {
            case WorkerMain.OUT_OF_MEMORY -> Quarantine.MEMORY_LIMIT;
            case WorkerMain.OUT_OF_TIME -> Quarantine.TIMEOUT;
            default -> Quarantine.WORKER_CRASH;
        };
    }

    /** Of a process that has died meanwhile nobody can tell any more what it started; then what was seen before holds. */
    private void noteStarted() {
        List<ProcessHandle> seen = process.descendants().toList();
        if (process.isAlive()) {
            started = seen;
        }
    }

    /** Ends it and what it started, by their numbers, without asking. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        started.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void drainErrors() {
        LISTENERS.execute(() -> {
            int lines = 0;
            try (BufferedReader errors =
                    new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                    if (lines++ < LOGGED_LINES) {
                        LOG.warn("{}", line);
                    }
                }
            } catch (IOException e) {
                LOG.debug("A worker's log ended", e);
            }
        });
    }
}
