package org.planouvert.quality.rule.document;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.Message;
import org.planouvert.domain.Period;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.Numerals;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.AnyOf;

/** The contract's period is the same everywhere, and "n ans" is its length. */
public final class PeriodConsistent extends DataRule {

    public PeriodConsistent() {
        super(new RuleDescription(
                "R34_PERIOD",
                Severity.WARNING,
                new Message(
                        "La période du contrat est la même partout, et « n ans » est sa durée.",
                        "The contract's period is the same everywhere, and \"n ans\" is its length."),
                new Message("la période du contrat", "the contract's period"),
                new Message(
                        "2015-2020 : six ans ; un triennal en a trois.",
                        "2015-2020: six years; a triennial has three.")));
    }

    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)\\s*[-–—/]\\s*((?:19|20)\\d\\d)");

    private static final Pattern LENGTH =
            Pattern.compile("(?i)(?:sur|pour|pendant|période de|durée de)\\s+(\\p{L}+|\\d+)\\s+ans\\b");

    /** What every length holds, and few quotes do: the pattern would try each of their characters. */
    private static final AnyOf HINTS = new AnyOf(Stream.of(" ", "\t", "\n", "\u000b", "\f", "\r")
            .flatMap(space -> Stream.of("an", "An", "aN", "AN").map(space::concat))
            .toList());

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return evidence.contract().filter(c -> length(c.period()).isPresent()).isPresent();
    }

    private static OptionalInt length(Period period) {
        return period.start().isPresent() && period.end().isPresent()
                ? OptionalInt.of(
                        period.end().get().getYear() - period.start().get().getYear() + 1)
                : OptionalInt.empty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        Contract contract = evidence.contract().orElseThrow();
        int years = length(contract.period()).orElseThrow();
        int first = contract.period().start().orElseThrow().getYear();
        int last = contract.period().end().orElseThrow().getYear();
        String period = first + "-" + last;
        for (String said : new String[] {contract.title(), contract.generation()}) {
            Matcher written = YEARS.matcher(said);
            if (written.find() && !period.equals(written.group(1) + "-" + written.group(2))) {
                verdicts.fail(
                        Subject.WHOLE,
                        said,
                        Say.both(
                                Say.fr(said) + " ne dit pas la période " + period + " du contrat.",
                                Say.en(said) + " does not say the contract's period " + period + "."),
                        period,
                        written.group());
            }
        }
        for (Amount a : evidence.prose()) {
            String quote = a.provenance().quote();
            Matcher said = LENGTH.matcher(quote);
            OptionalInt stated = HINTS.in(quote) && said.find() ? Numerals.value(said.group(1)) : OptionalInt.empty();
            if (stated.isPresent() && stated.getAsInt() != years) {
                Subject subject = Subject.of(a);
                verdicts.fail(
                        subject,
                        Say.key(a),
                        Say.at(
                                evidence,
                                subject,
                                Say.fr(said.group()) + ", alors que " + period + " fait " + years + " ans.",
                                Say.en(said.group()) + ", but " + period + " is " + years + " years."),
                        Integer.toString(years),
                        said.group(1));
            }
        }
    }
}
