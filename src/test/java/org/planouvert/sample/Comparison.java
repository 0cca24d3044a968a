package org.planouvert.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Method;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;
import org.planouvert.text.Fold;

/**
 * What was read of a document against what a careful reader finds in it. Things are the same when their words are, spaces,
 * marks and accents apart; each expected thing is used once, in order.
 */
public final class Comparison {

    /** A shorter label is the same only when it is equal; a longer one may go on with a description. */
    private static final int TELLING = 12;

    /** The role of a body that pays and is not named as a party. */
    private static final String FUNDER = "financeur";

    /**
     * Two lists matched.
     *
     * @param missing what a reader expects and was not found
     * @param extra what was found and no reader expects
     */
    public record Match<E, F>(List<Pair<E, F>> pairs, List<E> missing, List<F> extra) {

        /** Share of the expected that was found. */
        public double recall() {
            return share(pairs.size(), missing.size());
        }

        /** Share of the found that was expected. */
        public double precision() {
            return share(pairs.size(), extra.size());
        }

        /** The pairs whose two sides do not agree. */
        public List<Pair<E, F>> wrong(BiPredicate<E, F> agree) {
            return pairs.stream()
                    .filter(p -> !agree.test(p.expected(), p.found()))
                    .toList();
        }

        private static double share(int hit, int miss) {
            return hit + miss == 0 ? 1 : (double) hit / (hit + miss);
        }
    }

    /** An expected thing and what was found for it. */
    public record Pair<E, F>(E expected, F found) {}

    private final Dossier dossier;
    private final Expected expected;
    private final Expected allowed;

    /** What a dossier holds against what is expected. */
    public Comparison(Expected expected, Dossier dossier) {
        this(expected, Expected.of("", "", "", ""), dossier);
    }

    /**
     * A comparison in which readers may differ about some things.
     *
     * @param allowed what is neither an error to find nor to leave out
     */
    public Comparison(Expected expected, Expected allowed, Dossier dossier) {
        this.expected = expected;
        this.allowed = allowed;
        this.dossier = dossier;
    }

    /** The sections, by title. The heading of a list of operations is a section or only a label. */
    public Match<Expected.Section, Section> sections() {
        Match<Expected.Section, Section> all =
                match(expected.sections(), allowed.sections(), dossier.sections(), (e, f) -> key(e.title())
                        .equals(key(f.title())));
        return new Match<>(
                all.pairs(),
                all.missing(),
                all.extra().stream().filter(s -> s.kind() != SectionKind.LISTE).toList());
    }

    /** The section around a section; empty at the top. */
    public String parentOf(Section section) {
        return title(section.parentId());
    }

    /**
     * The operations, by label; where two are alike, the one in the expected section. Rows of tables count where any of
     * them is expected.
     */
    public Match<Expected.Operation, Operation> operations() {
        BiPredicate<Expected.Operation, Operation> named = (e, f) -> same(e.label(), f.label());
        Match<Expected.Operation, Operation> all = match(
                expected.operations(),
                allowed.operations(),
                dossier.operations(),
                named.and((e, f) -> key(e.section()).equals(key(sectionOf(f)))),
                named);
        boolean rows = all.pairs().stream().anyMatch(p -> p.found().provenance().method() != Method.TEXT);
        return rows
                ? all
                : new Match<>(
                        all.pairs(),
                        all.missing(),
                        all.extra().stream()
                                .filter(o -> o.provenance().method() == Method.TEXT)
                                .toList());
    }

    /** Title of the innermost section around an operation. */
    public String sectionOf(Operation operation) {
        return title(operation.sectionId());
    }

    /** The amounts in prose, and those of tables that are expected; by value and words, who pays where two are alike. */
    public Match<Expected.Amount, Amount> amounts() {
        BiPredicate<Expected.Amount, Amount> stated =
                (e, f) -> value(f.money().min(), e.min()) && value(f.money().max(), e.max()) && quoted(e, f);
        BiPredicate<Expected.Amount, Amount> paid = stated.and(Comparison::samePayer);
        BiPredicate<Expected.Amount, Amount> whole =
                paid.and((e, f) -> key(f.provenance().quote()).contains(key(e.quote())));
        Match<Expected.Amount, Amount> all =
                match(expected.amounts(), allowed.amounts(), dossier.amounts(), whole, paid, stated);
        List<Amount> extra = all.extra().stream()
                .filter(a -> a.provenance().method() == Method.TEXT)
                .toList();
        return new Match<>(all.pairs(), all.missing(), extra);
    }

    /** True when the funder found is the one expected, or none where none is; a bare "Région" may be given its name. */
    public static boolean samePayer(Expected.Amount e, Amount f) {
        String found = f.payer().label();
        return key(e.funder()).equals(key(found)) || !e.funder().isEmpty() && found.startsWith(e.funder() + " ");
    }

    /** Label of the operation that an amount pays for; empty for none. */
    public String operationOf(Amount amount) {
        return dossier.operations().stream()
                .filter(o -> o.id().equals(amount.operationId()))
                .map(Operation::label)
                .findFirst()
                .orElse("");
    }

    /** The parties, by label. */
    public Match<Expected.Party, Party> parties() {
        return match(
                expected.parties(),
                allowed.parties(),
                dossier.parties().stream()
                        .filter(p -> !p.roleAsWritten().equals(FUNDER))
                        .toList(),
                (e, f) -> key(e.label()).equals(key(f.label())));
    }

    /** True when two labels name one thing, one of them perhaps with a description behind. */
    public static boolean same(String a, String b) {
        String x = key(a);
        String y = key(b);
        boolean begins = x.startsWith(y) || y.startsWith(x);
        return x.equals(y) || begins && Math.min(x.length(), y.length()) >= TELLING;
    }

    /** Letters and digits alone. */
    public static String key(String text) {
        return Fold.text(text).replaceAll("[^a-z0-9]", "");
    }

    private String title(String sectionId) {
        return dossier.sections().stream()
                .filter(s -> s.id().equals(sectionId))
                .map(Section::title)
                .findFirst()
                .orElse("");
    }

    private static boolean quoted(Expected.Amount e, Amount f) {
        return key(f.provenance().quote()).contains(key(e.quote()))
                || key(e.quote()).contains(key(f.provenance().quote()));
    }

    private static boolean value(Optional<BigDecimal> found, Optional<BigDecimal> expected) {
        return found.isPresent() == expected.isPresent()
                && (found.isEmpty() || found.get().compareTo(expected.get()) == 0);
    }

    @SafeVarargs
    private static <E, F> Match<E, F> match(
            List<E> expected, List<E> allowed, List<F> found, BiPredicate<E, F>... closestFirst) {
        List<F> free = new ArrayList<>(found);
        List<E> open = new ArrayList<>(expected);
        List<E> either = new ArrayList<>(allowed);
        List<Pair<E, F>> pairs = new ArrayList<>();
        for (BiPredicate<E, F> fits : closestFirst) {
            pairs.addAll(take(open, free, fits));
            take(either, free, fits);
        }
        return new Match<>(List.copyOf(pairs), List.copyOf(open), List.copyOf(free));
    }

    private static <E, F> List<Pair<E, F>> take(List<E> open, List<F> free, BiPredicate<E, F> fits) {
        List<Pair<E, F>> taken = new ArrayList<>();
        for (E e : List.copyOf(open)) {
            Optional<F> f = free.stream().filter(x -> fits.test(e, x)).findFirst();
            if (f.isPresent()) {
                free.remove(f.get());
                open.remove(e);
                taken.add(new Pair<>(e, f.get()));
            }
        }
        return taken;
    }

    /** Lines for a person: what differs in a comparison. */
    public List<String> differences() {
        List<String> lines = new ArrayList<>();
        say(lines, "section", sections(), s -> s.title() + " < " + parentOf(s), Expected.Section::title);
        for (Pair<Expected.Section, Section> p :
                sections().wrong((e, f) -> key(e.parent()).equals(key(parentOf(f))))) {
            lines.add("parent of " + p.found().title() + " is " + parentOf(p.found()));
        }
        for (Pair<Expected.Section, Section> p :
                sections().wrong((e, f) -> key(e.number()).equals(key(f.numberAsWritten())) && e.kind() == f.kind())) {
            lines.add("kind and number of " + p.found().title() + " are "
                    + p.found().kind() + " " + p.found().numberAsWritten());
        }
        say(lines, "operation", operations(), o -> o.label() + " < " + sectionOf(o), Expected.Operation::label);
        for (Pair<Expected.Operation, Operation> p :
                operations().wrong((e, f) -> key(e.section()).equals(key(sectionOf(f))))) {
            lines.add("section of operation " + p.found().label() + " is " + sectionOf(p.found()));
        }
        say(lines, "amount", amounts(), Comparison::line, Expected.Amount::toString);
        for (Pair<Expected.Amount, Amount> p : amounts().wrong(this::agree)) {
            lines.add("amount " + p.expected() + " is " + line(p.found()) + " for " + operationOf(p.found()));
        }
        say(lines, "party", parties(), Party::label, Expected.Party::label);
        for (Pair<Expected.Party, Party> p : parties()
                .wrong((e, f) ->
                        e.category() == f.category() && e.deliberation().equals(f.deliberationDate()))) {
            lines.add("party " + p.found().label() + " is " + p.found().category() + " "
                    + p.found().deliberationDate());
        }
        return lines;
    }

    /** Funder, fund, kind where the words settle it, qualifier, and the operation where one is expected. */
    public boolean agree(Expected.Amount e, Amount f) {
        return samePayer(e, f)
                && key(e.via()).equals(key(f.payer().via()))
                && e.qualifier() == f.nature().qualifier()
                && (e.kind().isEmpty() || e.kind().get() == f.nature().kind())
                && (e.operation().isEmpty() || same(e.operation(), operationOf(f)));
    }

    private static String line(Amount a) {
        return Stream.of(
                        a.payer().label(),
                        a.payer().via(),
                        a.nature().kind(),
                        a.nature().qualifier(),
                        a.money().min().map(BigDecimal::toPlainString).orElse("") + ".."
                                + a.money().max().map(BigDecimal::toPlainString).orElse(""),
                        a.provenance().quote())
                .map(Object::toString)
                .reduce((a1, b) -> a1 + " | " + b)
                .orElse("");
    }

    private static <E, F> void say(
            List<String> lines,
            String what,
            Match<E, F> match,
            Function<F, String> extra,
            Function<E, String> missing) {
        match.missing().forEach(e -> lines.add("missing " + what + ": " + missing.apply(e)));
        match.extra().forEach(f -> lines.add("extra " + what + ": " + extra.apply(f)));
    }
}
