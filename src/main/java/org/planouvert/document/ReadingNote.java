package org.planouvert.document;

import org.planouvert.domain.Message;

/**
 * Something a reader met that users must know of.
 *
 * @param code stable and short, such as {@code IMAGE_ONLY_PAGE}
 * @param damage true when part of the document is lost, so that it counts as partial
 * @param page 1-based; 0 when it concerns the whole
 * @param message what happened and what to do next
 */
public record ReadingNote(String code, boolean damage, int page, Message message) {}
