package org.planouvert.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntConsumer;
import java.util.function.LongUnaryOperator;
import org.planouvert.document.SourceFile;
import org.planouvert.extracts.DossierFile;
import org.planouvert.extracts.PictureFile;
import org.planouvert.profile.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents in worker processes, as many at once as threads ask. A document that brings its worker down is tried once
 * more, in a fresh worker with nothing beside it, and set aside when that one goes down as well.
 */
public final class WorkerPool implements Reading {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

    /**
     * Readers of one worker: what Java makes of the code while it runs serves them all, and is most of the cost of a page
     * until thousands were read. More would only lose more to a document that brings its worker down.
     */
    private static final int READERS = 2;

    /** A worker is replaced after so many documents, so that what a library forgets to free cannot add up. */
    private static final int DOCUMENTS_PER_WORKER = 1_000;

    /** Processor time for any document: the slowest healthy one of five thousand took 8 s. */
    private static final long CPU_MILLIS = 20_000;

    /** And for each million bytes beyond the first: a document of thousands of pages is long, not stuck. */
    private static final long CPU_MILLIS_PER_MEGABYTE = 10_000;

    private static final long CPU_MILLIS_MOST = 180_000;

    /**
     * With less than this to read for each worker, workers run with Java's first compiler alone: starting dominates a short
     * run. The second makes code that is half again as fast, and has paid for itself after some seventy contracts.
     */
    private static final long QUICK_BYTES = 28_000_000;

    private final List<String> command;
    private final Job job;
    private final LongUnaryOperator cpuMillisBySize;
    private final Deque<Reader> idle = new ArrayDeque<>();
    private final Set<Reader> atWork = new HashSet<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private final ReadWriteLock together = new ReentrantReadWriteLock(true);
    private final AtomicInteger busy = new AtomicInteger();
    private boolean closed;
    private volatile boolean quick = true;

    /** A reader that may be asked: the worker it belongs to, and its number there. */
    private record Reader(WorkerProcess worker, int number) {}

    /**
     * A pool without workers; they start when documents come.
     *
     * @param command starts a worker that ends in {@link WorkerMain#serve}
     */
    public WorkerPool(List<String> command, Job job) {
        this(command, job, WorkerPool::cpuMillis);
    }

    private WorkerPool(List<String> command, Job job, LongUnaryOperator cpuMillisBySize) {
        this.command = List.copyOf(command);
        this.job = job;
        this.cpuMillisBySize = cpuMillisBySize;
    }

    /** The same with one budget for every document, for tests. */
    WorkerPool(List<String> command, Job job, long cpuMillis) {
        this(command, job, bytes -> cpuMillis);
    }

    @Override
    public void expect(long bytes) {
        int workers = (job.threads() + READERS - 1) / READERS;
        quick = bytes < QUICK_BYTES * workers;
    }

    @Override
    public void read(SourceFile source, Path draft, IntConsumer recognised) throws IOException, InterruptedException {
        long cpuMillis = cpuMillisBySize.applyAsLong(source.bytes());
        Optional<Quarantine> down = askTwice(Frames.Request.toRead(source, draft, cpuMillis), recognised);
        if (down.isPresent()) {
            LOG.warn("{} brought its reader down twice: {}", source.path(), down.get());
            DossierFile.write(draft, down.get().of(source));
        }
    }

    @Override
    public void draw(SourceFile source, Path extract, int most, Path draft) throws IOException, InterruptedException {
        long cpuMillis = cpuMillisBySize.applyAsLong(source.bytes());
        Optional<Quarantine> down =
                askTwice(Frames.Request.toDraw(source, extract, most, draft, cpuMillis), page -> {});
        if (down.isPresent()) {
            LOG.warn("{} has no pictures, drawing it brought its reader down twice: {}", source.path(), down.get());
            PictureFile.create(draft).close();
        }
    }

    private Optional<Quarantine> askTwice(Frames.Request request, IntConsumer recognised)
            throws IOException, InterruptedException {
        return askTogether(request, recognised).isEmpty() ? Optional.empty() : askAlone(request, recognised);
    }

    private Optional<Quarantine> askTogether(Frames.Request request, IntConsumer recognised)
            throws IOException, InterruptedException {
        together.readLock().lock();
        try {
            return ask(reader(), request, recognised);
        } finally {
            together.readLock().unlock();
        }
    }

    /** Nothing else is read meanwhile, so that a busy machine is no reason to set a document aside. */
    private Optional<Quarantine> askAlone(Frames.Request request, IntConsumer recognised)
            throws IOException, InterruptedException {
        together.writeLock().lock();
        try {
            return ask(fresh(), request, recognised);
        } finally {
            together.writeLock().unlock();
        }
    }

    private Optional<Quarantine> ask(Reader reader, Frames.Request request, IntConsumer recognised)
            throws IOException, InterruptedException {
        boolean well = false;
        // Threads that find no document of their own help with the pages of the others.
        int pages = Math.max(1, job.threads() / busy.incrementAndGet());
        try {
            Optional<Quarantine> down = reader.worker().ask(request.on(pages).to(reader.number()), recognised);
            well = down.isEmpty();
            if (!well && isClosed()) {
                throw new InterruptedException("the workers were ended");
            }
            return down;
        } finally {
            busy.decrementAndGet();
            giveBack(reader, well);
        }
    }

    static long cpuMillis(long bytes) {
        return Math.min(CPU_MILLIS_MOST, CPU_MILLIS + bytes / 1_000_000 * CPU_MILLIS_PER_MEGABYTE);
    }

    private synchronized Reader reader() throws IOException, InterruptedException {
        Reader reader = idle.isEmpty() ? fresh() : idle.pop();
        atWork.add(reader);
        return reader;
    }

    /** The first reader of a fresh worker; its others are free for whoever comes next. */
    private synchronized Reader fresh() throws IOException, InterruptedException {
        if (closed) {
            throw new InterruptedException("the workers were ended");
        }
        WorkerProcess worker = WorkerProcess.start(WorkerCommand.compiling(command, quick), job);
        all.add(worker);
        for (int number = 1; number < READERS; number++) {
            idle.push(new Reader(worker, number));
        }
        return new Reader(worker, 0);
    }

    private synchronized void giveBack(Reader reader, boolean well) {
        WorkerProcess worker = reader.worker();
        atWork.remove(reader);
        // Its other reader may have brought it down since.
        if (!well || !all.contains(worker)) {
            end(worker);
        } else if (worker.documents() < DOCUMENTS_PER_WORKER) {
            idle.push(reader);
        } else {
            idle.removeIf(free -> free.worker() == worker);
            if (atWork.stream().noneMatch(busy -> busy.worker() == worker)) {
                end(worker);
            }
        }
    }

    private void end(WorkerProcess worker) {
        all.remove(worker);
        idle.removeIf(reader -> reader.worker() == worker);
        worker.kill();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Ends all workers, in the middle of a document too. */
    @Override
    public synchronized void close() {
        closed = true;
        all.forEach(WorkerProcess::kill);
        all.clear();
        idle.clear();
    }
}
