package org.planouvert.normalize;

import java.util.List;
import org.planouvert.domain.Amount;
import org.planouvert.normalize.money.WrittenAmount;
import org.planouvert.normalize.nature.Judgement;
import org.planouvert.parse.Statement;

/**
 * An amount in prose before it is tied to others.
 *
 * @param amount its row, without parent and repeat
 * @param written as the grammar read it
 * @param judgement what it was judged to be
 * @param statement the sentence or list item it stands in
 * @param index 0-based place of that statement in the document
 * @param place 0-based place among the amounts of its statement; rows of one amount for several payers share it
 */
record Draft(Amount amount, WrittenAmount written, Judgement judgement, Statement statement, int index, int place) {

    Draft with(Amount row) {
        return new Draft(row, written, judgement, statement, index, place);
    }

    /** The sentence or bullet that it hangs on; empty for none. */
    String leadIn() {
        List<String> leadIns = statement.leadIns();
        return leadIns.isEmpty() ? "" : leadIns.get(leadIns.size() - 1);
    }
}
