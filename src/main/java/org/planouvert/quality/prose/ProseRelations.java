package org.planouvert.quality.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.planouvert.domain.Amount;
import org.planouvert.quality.relation.Relation;

/** The relations among the amounts of a contract, in prose and across its documents. */
public final class ProseRelations {

    private ProseRelations() {}

    /**
     * The relations among these amounts.
     *
     * @param amounts in reading order, the weightiest document's first
     * @param documentNames the name of a document by its id, for messages
     */
    public static List<Relation> in(List<Amount> amounts, UnaryOperator<String> documentNames) {
        Discrepancy discrepancy = new Discrepancy(documentNames);
        List<Stated> stated =
                amounts.stream().map(Stated::of).flatMap(Optional::stream).toList();
        List<Relation> relations = new ArrayList<>(new SumsInText(stated).relations());
        relations.addAll(new WholesAndParts(amounts).relations());
        relations.addAll(new Totals(amounts, stated, discrepancy).relations());
        relations.addAll(new SameFigures(amounts, stated, discrepancy).relations());
        relations.addAll(new Shares(amounts).relations());
        return relations;
    }
}
