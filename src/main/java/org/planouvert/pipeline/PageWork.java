package org.planouvert.pipeline;

import java.util.function.IntConsumer;

/**
 * How the pages of one document are to be read.
 *
 * @param threads how many pictures of pages may be read at once, at least 1; never changes what is read
 * @param recognised told the 1-based number of each page whose picture was read, on any thread
 * @param passed told when a page has been read and laid out
 * @param partPassed told when a further part of a long sheet has been read
 */
public record PageWork(int threads, IntConsumer recognised, Runnable passed, Runnable partPassed) {

    /** One at a time, and nobody listens. */
    public static final PageWork QUIET = new PageWork(1, page -> {});

    /** The same where nobody counts the pages that pass by. */
    public PageWork(int threads, IntConsumer recognised) {
        this(threads, recognised, () -> {}, () -> {});
    }
}
