package org.planouvert.document;

/** One document cannot be read; the run goes on without it. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reasonCode;
    private final String reason;

    /**
     * Tells why.
     *
     * @param reasonCode stable and short, such as {@code ENCRYPTED} or {@code DAMAGED}
     * @param reason the same for people: what happened and what to do next
     */
    public UnreadableDocumentException(String reasonCode, String reason) {
        super(reason);
        this.reasonCode = reasonCode;
        this.reason = reason;
    }

    /** As above, keeping the library's own exception for the log. */
    public UnreadableDocumentException(String reasonCode, String reason, Throwable cause) {
        super(reason, cause);
        this.reasonCode = reasonCode;
        this.reason = reason;
    }

    public String reasonCode() {
        return reasonCode;
    }

    /** What happened and what to do next. */
    public String reason() {
        return reason;
    }
}
