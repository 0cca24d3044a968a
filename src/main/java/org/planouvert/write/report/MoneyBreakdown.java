package org.planouvert.write.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;

/**
 * The money of one contract by funder and by volet.
 *
 * @param basis the kind of amount that is summed; empty when the contract states no sum that may be added up
 * @param byFunder largest first
 * @param byVolet largest first
 */
record MoneyBreakdown(Optional<AmountKind> basis, List<Bar> byFunder, List<Bar> byVolet) {

    /** Kinds that may be added up, firmest first: only one of them is summed, since they tell the same money. */
    private static final List<AmountKind> SUMMABLE =
            List.of(AmountKind.COMMITMENT, AmountKind.CONTRIBUTION, AmountKind.ENVELOPE);

    private static final Set<SectionKind> VOLETS = Set.of(SectionKind.VOLET, SectionKind.AXE, SectionKind.GRAND_PROJET);

    private static final Comparator<Bar> LARGEST_FIRST =
            Comparator.comparing(Bar::euros).reversed().thenComparing(Bar::label);

    static MoneyBreakdown of(Dossier dossier) {
        Optional<AmountKind> basis = SUMMABLE.stream()
                .filter(kind -> summed(dossier, kind).findAny().isPresent())
                .findFirst();
        Map<String, Section> sections = new HashMap<>();
        dossier.sections().forEach(section -> sections.put(section.id(), section));
        return new MoneyBreakdown(
                basis,
                bars(dossier, basis, amount -> amount.payer().label()),
                bars(dossier, basis, amount -> volet(amount.sectionId(), sections)));
    }

    private static Stream<Amount> summed(Dossier dossier, AmountKind kind) {
        return dossier.amounts().stream()
                .filter(amount -> amount.nature().kind() == kind)
                .filter(amount -> amount.repeatOf().isEmpty())
                .filter(amount -> FigureCount.euros(amount).signum() != 0);
    }

    private static List<Bar> bars(Dossier dossier, Optional<AmountKind> basis, Function<Amount, String> label) {
        Map<String, Bar> bars = new LinkedHashMap<>();
        basis.stream().flatMap(kind -> summed(dossier, kind)).forEach(amount -> {
            BigDecimal euros = FigureCount.euros(amount);
            Bar bar = new Bar(
                    label.apply(amount), euros, FigureCount.isProven(amount) ? euros : BigDecimal.ZERO.setScale(2));
            bars.merge(bar.label(), bar, Bar::plus);
        });
        return bars.values().stream().sorted(LARGEST_FIRST).toList();
    }

    /** The volet, axe or grand projet around a section; without one, the heading at the top. */
    private static String volet(String sectionId, Map<String, Section> sections) {
        String top = "";
        String id = sectionId;
        for (int climbed = 0; climbed <= sections.size(); climbed++) {
            Section section = sections.get(id);
            if (section == null) {
                return top;
            }
            top = section.title();
            if (VOLETS.contains(section.kind())) {
                return top;
            }
            id = section.parentId();
        }
        return top;
    }
}
