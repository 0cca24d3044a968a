package org.planouvert.batch;

/** A run could not do its work; the message says what happened and what to do next. */
public final class RunFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    public RunFailedException(String message) {
        super(message);
    }

    public RunFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
