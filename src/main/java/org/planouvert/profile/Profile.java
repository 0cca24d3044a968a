package org.planouvert.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.SectionKind;

/**
 * What words mean in one family of contracts. All words are matched folded: without accents, lower case, apostrophes
 * and dashes of one kind, white space single.
 *
 * @param name the profile's name
 * @param contractKind the kind published, such as {@code CPER}
 * @param territories names of regions, rivers and massifs that contracts are about, current and former
 * @param signatureCues words before the day of signature
 * @param partyCues words that open the list of the contract's parties
 * @param partyOpenings first words of a line that opens that list by itself, such as {@code entre}
 * @param partyMarkers words right behind the name of a party, such as {@code représenté}
 * @param partyBesides first words of a sentence that names further parties before it goes on, such as {@code outre}
 * @param signatoryLists words before a colon, or before "par", behind which those who sign are listed
 * @param deliberationCues words between which and a day the body stands that approved the contract
 * @param recognise words of which one must stand in a document of this family; none fits everything
 * @param documentKinds words that tell what a document is, in order of weight
 * @param headings level words of section headings, outermost first
 * @param operationHeadings headings under which operations are listed
 * @param operationCues words that open a fundable thing, by what kind of thing they say it is
 * @param operationListWords words that say, in a line that names operations and ends in a colon, that their list follows
 * @param operationOpenings first words of a text that say that the heading above it names one operation
 * @param groupOpenings first words of a text that say that the heading above it names a group of them
 * @param statusCues words that say how firmly an operation is in the contract
 * @param funders bodies that sign or pay
 * @param units units of money
 * @param qualifierCues words before or after an amount that say how exactly it is stated
 * @param kindCues words that say what an amount is
 * @param changeCues words right before an amount that another replaces, such as {@code passe de}
 * @param creditCues words that say which credits an amount counts
 * @param perimeterCues words that open what a total leaves out or covers, such as {@code hors}
 * @param falseFriends words that, next to a number, make it no money
 * @param columns column headings of tables by what they hold
 * @param rowWords first words of rows that are no data: totals, sub-totals, parts
 * @param cellWords words that stand for a cell's state
 * @param tableCaptions words that announce a table or a financial annex
 * @param tableContinued words that say that a table goes on from the page before
 */
public record Profile(
        String name,
        String contractKind,
        List<String> territories,
        List<String> signatureCues,
        List<String> partyCues,
        List<String> partyOpenings,
        List<String> partyMarkers,
        List<String> partyBesides,
        List<String> signatoryLists,
        List<String> deliberationCues,
        List<String> recognise,
        Map<DocumentKind, List<String>> documentKinds,
        List<HeadingWord> headings,
        List<String> operationHeadings,
        Map<OperationCategory, List<String>> operationCues,
        List<String> operationListWords,
        List<String> operationOpenings,
        List<String> groupOpenings,
        Map<OperationStatus, List<String>> statusCues,
        List<Funder> funders,
        List<Unit> units,
        Map<Qualifier, List<String>> qualifierCues,
        Map<AmountKind, List<String>> kindCues,
        List<String> changeCues,
        Map<CreditKind, List<String>> creditCues,
        List<String> perimeterCues,
        List<String> falseFriends,
        Map<ColumnRole, List<String>> columns,
        Map<RowRole, List<String>> rowWords,
        Map<CellState, List<String>> cellWords,
        List<String> tableCaptions,
        List<String> tableContinued) {

    /**
     * A word that opens a heading.
     *
     * @param kind the level it names
     * @param words spellings, such as {@code sous-objectif}, {@code sous objectif}
     */
    public record HeadingWord(SectionKind kind, List<String> words) {}

    /**
     * A body that signs or pays.
     *
     * @param label its usual name, as published
     * @param category what kind of body it is
     * @param aliases other spellings; the label itself is always one
     * @param via true for an operator, fund or programme that can stand beside the body that pays
     */
    public record Funder(String label, PartyCategory category, List<String> aliases, boolean via) {}

    /**
     * A unit of money.
     *
     * @param factor what one of it is worth in units of its currency
     * @param currency EUR or FRF; empty for a bare {@code millions}
     * @param words spellings, such as {@code M€}
     */
    public record Unit(BigDecimal factor, String currency, List<String> words) {}

    /** What the cells under a column heading hold. A funder's column is found by the funders' names. */
    public enum ColumnRole {
        OPERATION,
        SECTION,
        OWNER,
        DEPARTEMENT,
        EPCI,
        COMMUNE,
        DISTRICT,
        PLACE,
        PROGRAMME,
        STATUS,
        COST,
        TOTAL,
        SUBTOTAL,
        PART,
        SHARE,
        COMMITMENT_STAGE,
        PAYMENT_STAGE,
        BEFORE,
        AFTER,
        DIFFERENCE,
        COMMENT,
        NOT_MONEY
    }

    /** What a row is when it is no line of data. */
    public enum RowRole {
        TOTAL,
        SUBTOTAL,
        PART,
        SECTION
    }
}
