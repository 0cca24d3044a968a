package org.planouvert.batch;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;

/**
 * The wish to stop, which every step asks for between two things it does. Asking the job operator instead would write to
 * the repository from the thread that stops while the job's own thread does the same.
 */
final class StopSignal {

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls {@code listener} when a stop is wanted, to cut long work short. */
    void onStop(Runnable listener) {
        listeners.add(listener);
    }

    void stop() {
        if (wanted.compareAndSet(false, true)) {
            listeners.forEach(Runnable::run);
        }
    }

    boolean isWanted() {
        return wanted.get();
    }

    /** Ends the step as stopped, which is restartable, when a stop is wanted. */
    void check() throws JobInterruptedException {
        if (wanted.get()) {
            throw new JobInterruptedException("stopped by the user");
        }
    }
}
