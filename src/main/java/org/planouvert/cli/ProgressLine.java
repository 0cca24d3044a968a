package org.planouvert.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.planouvert.batch.Progress;

/**
 * One line on a terminal that says how far a run has come: documents done of total, pages, rate, time left. Where stderr is
 * no terminal it is silent, but for notes.
 */
final class ProgressLine implements Progress, AutoCloseable {

    /** Redrawn at most this often: often enough to look alive, too seldom to cost anything. */
    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private static final int BAR_CELLS = 24;

    private final PrintWriter err;
    private final boolean terminal;
    private Phase phase = Phase.INVENTORY;
    private int things;
    private int done;
    private long pages;
    private long pictures;
    private String lastPicture = "";
    private long begun;
    private long drawn;

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** The launcher says whether stderr is a terminal: the JVM can only tell when stdin and stdout are one as well. */
    static ProgressLine onStderr(PrintWriter err) {
        return new ProgressLine(err, Boolean.getBoolean("planouvert.terminal"));
    }

    @Override
    public synchronized void phase(Phase next, int howMany) {
        phase = next;
        things = howMany;
        done = 0;
        pages = 0;
        pictures = 0;
        lastPicture = "";
        begun = System.nanoTime();
        draw();
    }

    @Override
    public synchronized void done(int morePages) {
        done++;
        pages += morePages;
        if (System.nanoTime() - drawn > REDRAW_NANOS || done == things) {
            draw();
        }
    }

    @Override
    public synchronized void recognised(String document, int page) {
        pictures++;
        int slash = document.lastIndexOf('/');
        lastPicture = document.substring(slash + 1) + " p. " + page;
        draw();
    }

    @Override
    public synchronized void note(String line) {
        clear();
        err.println(line);
        err.flush();
    }

    private void draw() {
        if (!terminal) {
            return;
        }
        drawn = System.nanoTime();
        err.print("\r\033[K" + line(TimeUnit.NANOSECONDS.toMillis(drawn - begun)));
        err.flush();
    }

    /** What the line says after so many milliseconds of the phase. */
    String line(long millis) {
        String read = pictures == 0 ? "" : ", " + pictures + " scanned pages read (" + lastPicture + ")";
        if (things == 0 && pictures > 0) {
            return "inspect    " + read.substring(1);
        }
        int filled = things == 0 ? BAR_CELLS : (int) ((long) BAR_CELLS * Math.min(done, things) / things);
        String bar = "[" + "#".repeat(filled) + ".".repeat(BAR_CELLS - filled) + "]";
        String line = String.format(Locale.ROOT, "%-11s %s %d/%d", word(), bar, done, things);
        if (phase == Phase.EXTRACT && millis > 0 && done > 0) {
            long left = millis * (things - done) / done / 1000;
            line += String.format(
                    Locale.ROOT,
                    ", %d pages, %d pages/s, %d:%02d left",
                    pages,
                    pages * 1000 / millis,
                    left / 60,
                    left % 60);
        }
        return line + read;
    }

    private String word() {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private void clear() {
        if (terminal) {
            err.print("\r\033[K");
        }
    }

    @Override
    public synchronized void close() {
        clear();
        err.flush();
    }
}
