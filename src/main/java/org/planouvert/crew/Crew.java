package org.planouvert.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;

/**
 * Threads that do the parts of a piece of work at once. What is done by {@link #all} inside {@link #call} is dealt out to
 * them, at any depth; outside of it, one part is done after the other. The results are the same, and in the same order.
 */
public final class Crew implements AutoCloseable {

    private final Optional<ForkJoinPool> pool;

    /**
     * A crew.
     *
     * @param threads 1 or more; one alone is the caller's own
     */
    public Crew(int threads) {
        pool = threads > 1 ? Optional.of(new ForkJoinPool(threads)) : Optional.empty();
    }

    /**
     * Some work.
     *
     * @param <R> what comes of it
     * @param <X> what may go wrong
     */
    @FunctionalInterface
    public interface Work<R, X extends Exception> {
        R get() throws X;
    }

    /**
     * Work on a part.
     *
     * @param <T> a part
     * @param <R> what comes of it
     * @param <X> what may go wrong
     */
    @FunctionalInterface
    public interface PartWork<T, R, X extends Exception> {
        R of(T part) throws X;
    }

    /**
     * Work on a part of which nothing comes back.
     *
     * @param <T> a part
     * @param <X> what may go wrong
     */
    @FunctionalInterface
    public interface PartStep<T, X extends Exception> {
        void with(T part) throws X;
    }

    /** Does a piece of work, whose parts the crew shares, and waits for it. */
    public <R, X extends Exception> R call(Work<R, X> work) throws X {
        if (pool.isEmpty()) {
            return work.get();
        }
        Task<Work<R, X>, R, X> task = new Task<>(work, Work::get);
        pool.get().invoke(task);
        return task.result();
    }

    /**
     * Does the same with every part and waits for all of them, also when one fails: nothing is left running.
     *
     * @return the results in the order of the parts
     * @throws X the first failure in the order of the parts
     */
    public static <T, R, X extends Exception> List<R> all(List<T> parts, PartWork<? super T, R, X> work) throws X {
        List<R> results = new ArrayList<>(parts.size());
        if (parts.size() < 2 || !ForkJoinTask.inForkJoinPool()) {
            for (T part : parts) {
                results.add(work.of(part));
            }
            return results;
        }
        List<Task<T, R, X>> tasks = new ArrayList<>(parts.size());
        for (T part : parts) {
            tasks.add(new Task<>(part, work));
        }
        ForkJoinTask.invokeAll(tasks);
        for (Task<T, R, X> task : tasks) {
            results.add(task.result());
        }
        return results;
    }

    /**
     * Does the same with every part, as {@link #all} does.
     *
     * @throws X the first failure in the order of the parts
     */
    public static <T, X extends Exception> void each(List<T> parts, PartStep<? super T, X> work) throws X {
        Crew.<T, T, X>all(parts, part -> {
            work.with(part);
            return part;
        });
    }

    /** Lets the threads go. */
    @Override
    public void close() {
        pool.ifPresent(ForkJoinPool::shutdown);
    }

    /** One part of the work; a failure is kept, so that the other parts are not cut off. */
    private static final class Task<T, R, X extends Exception> extends RecursiveAction {

        private static final long serialVersionUID = 1L;

        private final transient T part;
        private final transient PartWork<? super T, R, X> work;
        private transient Optional<R> result = Optional.empty();
        private transient Optional<Exception> failure = Optional.empty();

        private Task(T part, PartWork<? super T, R, X> work) {
            this.part = part;
            this.work = work;
        }

        @Override
        protected void compute() {
            try {
                result = Optional.of(work.of(part));
            } catch (Exception e) {
                failure = Optional.of(e);
            }
        }

        /** What came of it; only after it was done. */
        @SuppressWarnings("unchecked") // the work throws X, or what need not be declared
        private R result() throws X {
            if (failure.isPresent()) {
                if (failure.get() instanceof RuntimeException unchecked) {
                    throw unchecked;
                }
                throw (X) failure.get();
            }
            return result.orElseThrow();
        }
    }
}
