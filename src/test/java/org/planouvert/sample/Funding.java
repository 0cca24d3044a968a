package org.planouvert.sample;

/** Who pays in the invented contract, in the order of its tables. The State's money is of two kinds. */
enum Funding {
    CONTRACTUALISED("contractualisés"),
    VALORISED("valorisés"),
    REGION("Région Bretagne"),
    FINISTERE("Finistère"),
    ILLE_ET_VILAINE("Ille-et-Vilaine"),
    METROPOLE("Rennes Métropole");

    private final String heading;

    Funding(String heading) {
        this.heading = heading;
    }

    /** Its heading in tables. */
    String heading() {
        return heading;
    }

    /** The State's own money, of either kind. */
    boolean ofState() {
        return this == CONTRACTUALISED || this == VALORISED;
    }
}
