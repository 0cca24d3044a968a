package org.planouvert.quality.relation;

/** What the words of a row or column say about its place in a sum. */
enum LineRole {
    /** It says that it is a total. */
    TOTAL,
    /** It says that it is a sub-total. */
    SUBTOTAL,
    /** It says that it is contained in the line before it ("dont"). */
    PART,
    /** It says nothing about sums. */
    PLAIN,
    /** Its numbers count something that is never added to money: codes, shares. */
    FOREIGN;

    boolean isTotal() {
        return this == TOTAL || this == SUBTOTAL;
    }
}
