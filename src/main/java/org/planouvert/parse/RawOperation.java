package org.planouvert.parse;

import org.planouvert.domain.Method;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.Place;

/**
 * Something to be funded, as written.
 *
 * @param section index of the section around it; -1 for none
 * @param label its name
 * @param category what kind of thing it is
 * @param status how firmly it is in the contract
 * @param owner the maître d'ouvrage; empty when none is named
 * @param site where it lies, as written
 * @param listLabel the list it belongs to; empty for none
 * @param method text, table or sheet
 * @param confidence from 0 to 1
 * @param reason the rule by which it was taken, for {@code inspect --explain}
 * @param place where it stands
 */
public record RawOperation(
        int section,
        String label,
        OperationCategory category,
        OperationStatus status,
        String owner,
        Site site,
        String listLabel,
        Method method,
        double confidence,
        String reason,
        Place place) {

    /** A place's words by kind, each empty when not written: any place, département, EPCI, commune, quarter. */
    public record Site(String place, String departement, String epci, String commune, String district) {

        /** No place is named. */
        public static final Site NONE = new Site("", "", "", "", "");
    }
}
