package org.planouvert.quality.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planouvert.profile.Profile;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.RowRole;
import org.planouvert.text.Fold;

/** Reads the role of rows and columns out of their headings with the words of a profile. */
public final class LineWords {

    private record Entry(String word, LineRole role) {}

    private final List<Entry> rowWords = new ArrayList<>();
    private final List<Entry> columnWords = new ArrayList<>();
    private final List<String> differenceWords;
    private final Set<String> wholeUnits;

    public LineWords(Profile profile) {
        profile.rowWords().forEach((role, words) -> add(rowWords, of(role), words));
        profile.columns().forEach((role, words) -> add(columnWords, of(role), words));
        differenceWords = profile.columns().getOrDefault(ColumnRole.DIFFERENCE, List.of()).stream()
                .map(Fold::text)
                .toList();
        wholeUnits = profile.units().stream()
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .flatMap(unit -> unit.words().stream())
                .map(Fold::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void add(List<Entry> entries, LineRole role, List<String> words) {
        words.forEach(word -> entries.add(new Entry(Fold.text(word), role)));
        entries.sort(Comparator.comparingInt((Entry e) -> -e.word().length()).thenComparing(Entry::word));
    }

    private static LineRole of(RowRole role) {
        return switch (role) {
            case TOTAL -> LineRole.TOTAL;
            case SUBTOTAL -> LineRole.SUBTOTAL;
            case PART -> LineRole.PART;
            case SECTION -> LineRole.PLAIN;
        };
    }

    /**
     * "Coût" and "montant" are said of wholes and of parts, "département" of codes and of funders: for these the
     * numbers decide.
     */
    private static LineRole of(ColumnRole role) {
        return switch (role) {
            case TOTAL -> LineRole.TOTAL;
            case SUBTOTAL -> LineRole.SUBTOTAL;
            case PART -> LineRole.PART;
            case SHARE, NOT_MONEY -> LineRole.FOREIGN;
            case OPERATION,
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
                    COMMITMENT_STAGE,
                    PAYMENT_STAGE,
                    BEFORE,
                    AFTER,
                    DIFFERENCE,
                    COMMENT -> LineRole.PLAIN;
        };
    }

    /** True when the unit as written is the currency itself, in which cents are written out. */
    boolean isWholeCurrency(String unit) {
        return wholeUnits.contains(unit);
    }

    /** True when a heading says that its numbers are changes from one state to another. */
    boolean isDifference(String heading) {
        String folded = Fold.text(heading);
        return differenceWords.stream().anyMatch(word -> holds(folded, word));
    }

    /** The roles of all lines of an axis. */
    LineRole[] roles(Axis axis) {
        LineRole[] roles = new LineRole[axis.lines()];
        for (int line = 0; line < roles.length; line++) {
            roles[line] = axis.down() ? ofRow(axis.path(line)) : ofColumn(axis.path(line));
        }
        return roles;
    }

    private LineRole ofRow(String path) {
        String leaf = Fold.text(Axis.leaf(path));
        for (Entry entry : rowWords) {
            if (leaf.startsWith(entry.word()) && isBoundary(leaf, entry.word().length())) {
                return entry.role();
            }
        }
        return LineRole.PLAIN;
    }

    /** The innermost heading decides; where it says nothing, a total above it does ("Total > contractualisés"). */
    private LineRole ofColumn(String path) {
        String leaf = Fold.text(Axis.leaf(path));
        for (Entry entry : columnWords) {
            if (holds(leaf, entry.word())) {
                return entry.role();
            }
        }
        String whole = Fold.text(path);
        for (Entry entry : columnWords) {
            if (entry.role() == LineRole.TOTAL && whole.startsWith(entry.word() + " ")) {
                return entry.role();
            }
        }
        return LineRole.PLAIN;
    }

    private static boolean holds(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) && isBoundary(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
