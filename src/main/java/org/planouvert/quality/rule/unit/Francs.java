package org.planouvert.quality.rule.unit;

import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** Francs keep their currency and are never added to euros. */
public final class Francs extends DataRule {

    public Francs() {
        super(new RuleDescription(
                "R30_FX_FRF",
                Severity.ERROR,
                new Message(
                        "Les francs gardent leur monnaie et ne s'ajoutent jamais à des euros.",
                        "Francs keep their currency and are never added to euros."),
                new Message("des montants en francs", "amounts in francs"),
                new Message(
                        "Contrats 2000-2006 : annoncés en francs, exécutés en euros (1 € = 6,55957 F).",
                        "Contracts 2000-2006: announced in francs, carried out in euros (1 € = 6.55957 F).")));
    }

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.amounts().stream().anyMatch(Francs::isInFrancs);
    }

    private static boolean isInFrancs(Amount a) {
        return a.money().currency().equals("FRF");
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        evidence.amountsByTable().forEach((table, amounts) -> {
            Optional<Amount> francs =
                    amounts.stream().filter(Francs::isInFrancs).findFirst();
            boolean euros = amounts.stream().anyMatch(a -> a.money().currency().equals("EUR"));
            francs.filter(f -> euros).ifPresent(f -> fail(evidence, verdicts, f, table));
        });
        for (Amount a : evidence.amounts()) {
            Optional<Amount> whole = evidence.amount(a.parentId());
            if (whole.isPresent() && isInFrancs(a) != isInFrancs(whole.get())) {
                fail(evidence, verdicts, a, Say.key(a));
            }
        }
    }

    private static void fail(Evidence evidence, Verdicts verdicts, Amount a, String key) {
        Subject subject = Subject.of(a);
        verdicts.fail(
                subject,
                key,
                Say.at(
                        evidence,
                        subject,
                        Say.fr(a.provenance().quote()) + " est mêlé à une autre monnaie ; séparer francs et euros.",
                        Say.en(a.provenance().quote()) + " is mixed with another currency; part francs from euros."));
    }
}
