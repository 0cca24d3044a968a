package org.planouvert.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns SIGTERM and Ctrl-C into a stop that can be continued. It is the only shutdown hook of a run: it waits until the
 * run's own thread has let go of the database, and then ends the process with the code that says so, which the JVM would
 * otherwise take from the signal.
 */
public final class StopHook implements AutoCloseable {

    /** Product promise: stopped within five seconds. What is not done by then is as restartable as after a crash. */
    private static final long PATIENCE_MILLIS = 4_000;

    private final StopSignal stop = new StopSignal();
    private final Thread hook = new Thread(this::stopped, "stop");
    private volatile RunOutcome.Ending ending = RunOutcome.Ending.STOPPED;
    private volatile CountDownLatch ended = new CountDownLatch(0);

    private StopHook() {}

    /** Listens from now on; as early as possible, because a signal before that ends the process with its own code. */
    public static StopHook install() {
        StopHook stopHook = new StopHook();
        Runtime.getRuntime().addShutdownHook(stopHook.hook);
        return stopHook;
    }

    /** Listens to no signal: for a run inside another program. */
    public static StopHook detached() {
        return new StopHook();
    }

    StopSignal signal() {
        return stop;
    }

    /** From now on a signal waits for the run to end. */
    void begin() {
        ended = new CountDownLatch(1);
    }

    /** The run has let go of all it held. */
    void end() {
        ended.countDown();
    }

    void ending(RunOutcome.Ending how) {
        ending = how;
    }

    private void stopped() {
        stop.stop();
        try {
            ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ending.exitCode());
    }

    /** No longer listens; the process may end by itself. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // A signal came first: the hook has the last word, and what it says is true.
            return;
        }
    }
}
