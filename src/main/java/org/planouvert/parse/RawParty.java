package org.planouvert.parse;

import org.planouvert.domain.Place;

/**
 * A body named as a party, or a body's deliberation about the contract.
 *
 * @param words its name as written
 * @param role as written, such as {@code signataire}; empty for a deliberation alone
 * @param deliberation the day its assembly approved the contract, in its words; empty when none is named
 * @param place where its name stands
 */
public record RawParty(String words, String role, String deliberation, Place place) {}
