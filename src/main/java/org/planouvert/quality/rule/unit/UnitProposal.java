package org.planouvert.quality.rule.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.quality.relation.Tongue;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;

/** For a table without a unit the one in which its totals are those of the contract; it is told, and nothing is converted. */
public final class UnitProposal extends DataRule {

    /** A table rounds: its totals may differ from the contract's by this share. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    private static final Set<AmountKind> STATED = Set.of(AmountKind.TOTAL, AmountKind.COMMITMENT);

    public UnitProposal() {
        super(new RuleDescription(
                "X05_UNIT_PROPOSED",
                Severity.WARNING,
                new Message(
                        "Un tableau sans unité n'a pas les totaux du contrat dans une unité usuelle.",
                        "A table without a unit does not have the contract's totals in a usual unit."),
                new Message(
                        "un tableau sans unité avec un total, et un total ou un engagement chiffré ailleurs",
                        "a table without a unit with a total, and a total or a commitment stated elsewhere"),
                new Message(
                        "L'unité est proposée, rien n'est converti : c'est à la source, ou à une correction, de la dire.",
                        "The unit is proposed and nothing is converted: the source, or a correction, has to say it.")));
    }

    /** A unit that tables use, by the power of ten it is worth. */
    private enum Scale {
        EURO("€", 0),
        THOUSAND("k€", 3),
        MILLION("M€", 6);

        private final String unit;
        private final int power;

        Scale(String unit, int power) {
            this.unit = unit;
            this.power = power;
        }
    }

    /** A total as printed, and who pays it; nobody for the whole. */
    private record Total(Amount amount, BigDecimal number) {}

    /** A total in a unit, and the sum elsewhere that it then equals. */
    private record Match(Total total, BigDecimal stated) {}

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return !totals(evidence).isEmpty() && !stated(evidence).isEmpty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Map<String, Set<BigDecimal>> stated = stated(evidence);
        totals(evidence).forEach((table, totals) -> {
            List<Scale> fitting = new ArrayList<>();
            List<Match> proof = new ArrayList<>();
            for (Scale scale : Scale.values()) {
                List<Match> matches = matches(totals, scale, stated);
                if (!matches.isEmpty()) {
                    fitting.add(scale);
                    proof.addAll(matches);
                }
            }
            if (fitting.size() == 1) {
                propose(evidence, verdicts, table, fitting.get(0), proof);
            }
        });
    }

    /** The totals of each table that has some and no unit. */
    private static Map<String, List<Total>> totals(Evidence evidence) {
        Map<String, List<Total>> totals = new LinkedHashMap<>();
        Map<String, BigDecimal> numbers = new HashMap<>();
        evidence.amountsByTable().forEach((table, amounts) -> amounts.stream()
                .filter(a -> a.nature().kind() == AmountKind.TOTAL
                        && a.operationId().isEmpty()
                        && a.money().unitAsWritten().isEmpty()
                        && a.money().min().isEmpty())
                .forEach(a -> {
                    if (numbers.isEmpty()) {
                        evidence.cells().forEach(c -> c.number().ifPresent(n -> numbers.put(place(c), n)));
                    }
                    Optional.ofNullable(numbers.get(place(a)))
                            .filter(n -> n.signum() > 0)
                            .ifPresent(n -> totals.computeIfAbsent(table, t -> new ArrayList<>())
                                    .add(new Total(a, n)));
                }));
        return totals;
    }

    private static String place(TableCell c) {
        return c.tableId() + "/" + c.row() + "/" + c.column();
    }

    private static String place(Amount a) {
        return a.table().tableId() + "/" + a.table().row().orElse(-1) + "/"
                + a.table().column().orElse(-1);
    }

    /** What the contract states, by who pays; under an empty name what is said of the whole. */
    private static Map<String, Set<BigDecimal>> stated(Evidence evidence) {
        Map<String, Set<BigDecimal>> stated = new HashMap<>();
        for (Amount a : evidence.amounts()) {
            boolean counts =
                    STATED.contains(a.nature().kind()) && a.operationId().isEmpty();
            Evidence.exact(a).filter(euros -> counts && euros.signum() > 0).ifPresent(euros -> stated.computeIfAbsent(
                            a.payer().label(), p -> new TreeSet<>())
                    .add(euros));
        }
        evidence.largestTotal().ifPresent(euros -> stated.computeIfAbsent("", p -> new TreeSet<>())
                .add(euros));
        return stated;
    }

    private static List<Match> matches(List<Total> totals, Scale scale, Map<String, Set<BigDecimal>> stated) {
        List<Match> matches = new ArrayList<>();
        for (Total total : totals) {
            BigDecimal euros = total.number().movePointRight(scale.power);
            stated.getOrDefault(total.amount().payer().label(), Set.of()).stream()
                    .filter(sum -> euros.subtract(sum).abs().compareTo(sum.multiply(ROUNDING)) <= 0)
                    .findFirst()
                    .ifPresent(sum -> matches.add(new Match(total, sum)));
        }
        return matches;
    }

    private static void propose(Evidence evidence, Verdicts verdicts, String table, Scale scale, List<Match> proof) {
        Match first = proof.get(0);
        Amount amount = first.total().amount();
        Subject subject = Subject.of(amount);
        verdicts.fail(
                subject,
                table,
                Say.at(
                        evidence,
                        subject,
                        text(amount, scale, first, proof.size(), Tongue.FRENCH),
                        text(amount, scale, first, proof.size(), Tongue.ENGLISH)),
                first.stated().toPlainString(),
                amount.provenance().quote() + " " + scale.unit);
    }

    private static String text(Amount total, Scale scale, Match match, int matches, Tongue tongue) {
        String whole =
                total.payer().isNamed() ? tongue.quoted(total.payer().label()) : tongue.say("ensemble", "the whole");
        return tongue.say("le tableau ne dit pas son unité ; lu en ", "the table does not state its unit; read in ")
                + scale.unit
                + tongue.say(", son total ", ", its total ")
                + total.provenance().quote()
                + " (" + whole + ")"
                + tongue.say(" serait les ", " would be the ")
                + tongue.euros(match.stated())
                + tongue.say(" du contrat (totaux concordants : ", " of the contract (totals that agree: ")
                + matches
                + tongue.say(
                        "). Rien n'est converti : le vérifier, puis compléter la source.",
                        "). Nothing is converted: check it, then complete the source.");
    }
}
