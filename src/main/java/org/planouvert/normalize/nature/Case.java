package org.planouvert.normalize.nature;

import java.util.List;
import java.util.Optional;
import org.planouvert.normalize.money.WrittenAmount;
import org.planouvert.normalize.payer.Payment;
import org.planouvert.normalize.time.Periods;
import org.planouvert.text.Words;

/** An amount with all that is known of its surroundings. */
record Case(
        Setting setting,
        Words words,
        List<Spot> spots,
        List<WrittenAmount> amounts,
        List<Payment> payments,
        int index,
        Optional<Periods.Found> period) {

    WrittenAmount amount() {
        return amounts.get(index);
    }

    Payment payment() {
        return payments.get(index);
    }

    Spot spot() {
        return spots.get(index);
    }

    /** True when another body pays another amount of the same sentence: each pays a share of one thing. */
    boolean isShared() {
        for (int i = 0; i < payments.size(); i++) {
            boolean sameSentence = spots.get(i).sentenceFrom() == spot().sentenceFrom();
            boolean other = payments.get(i).isNamed()
                    && !payments.get(i).bodies().equals(payment().bodies());
            if (sameSentence && other) {
                return true;
            }
        }
        return false;
    }
}
