package org.planouvert.normalize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Contract;
import org.planouvert.normalize.place.RegionEntry;
import org.planouvert.normalize.time.FrenchDates;
import org.planouvert.parse.RawHeader;
import org.planouvert.text.Words;

/** The contract as one document tells it. */
final class ContractRow {

    private ContractRow() {}

    /** Empty when the document names neither a kind of contract nor a territory. */
    static Optional<Contract> of(RawHeader header, Territory territory, List<Amount> amounts, String documentId) {
        if (header.contractKind().isEmpty() && header.territory().isEmpty()) {
            return Optional.empty();
        }
        String generation = generation(header);
        Optional<BigDecimal> total = commitments(amounts);
        return Optional.of(new Contract(
                slug(header.contractKind() + " " + header.territory() + " " + generation),
                header.contractKind(),
                header.title(),
                generation,
                header.territory(),
                territory.region().map(RegionEntry::code).map(List::of).orElse(List.of()),
                territory.vintage() == 0 ? "" : String.valueOf(territory.vintage()),
                territory.period(),
                FrenchDates.firstIn(header.signedOn()),
                currency(amounts),
                total,
                total.isPresent() ? "somme des engagements" : "",
                "",
                List.of(documentId)));
    }

    private static String generation(RawHeader header) {
        OptionalInt first = header.firstYear();
        OptionalInt last = header.lastYear();
        return first.isPresent() && last.isPresent() ? first.getAsInt() + "-" + last.getAsInt() : "";
    }

    private static String slug(String words) {
        return String.join(
                "-",
                Words.of(words).list().stream()
                        .map(Words.Word::text)
                        .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                        .toList());
    }

    private static String currency(List<Amount> amounts) {
        long francs =
                amounts.stream().filter(a -> a.money().currency().equals("FRF")).count();
        long euros =
                amounts.stream().filter(a -> a.money().currency().equals("EUR")).count();
        return francs + euros == 0 ? "" : francs > euros ? "FRF" : "EUR";
    }

    private static Optional<BigDecimal> commitments(List<Amount> amounts) {
        return amounts.stream()
                .filter(a -> a.nature().kind() == AmountKind.COMMITMENT
                        && a.repeatOf().isEmpty()
                        && a.money().currency().equals("EUR"))
                .flatMap(a -> a.money().exact().stream())
                .reduce(BigDecimal::add);
    }
}
