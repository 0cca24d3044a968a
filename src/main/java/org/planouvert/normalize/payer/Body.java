package org.planouvert.normalize.payer;

import org.planouvert.domain.PartyCategory;

/**
 * A body that can pay.
 *
 * @param label its usual name, with its territory where one is written, such as {@code Département du Nord}
 * @param category what kind of body it is
 */
public record Body(String label, PartyCategory category) {}
