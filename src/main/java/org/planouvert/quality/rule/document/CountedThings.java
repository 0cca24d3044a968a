package org.planouvert.quality.rule.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.SectionKind;
import org.planouvert.profile.Profile;
import org.planouvert.profile.Profile.HeadingWord;
import org.planouvert.text.AnyOf;
import org.planouvert.text.Fold;

/** The words of a profile by which a contract counts its parts: operations, kinds of sections, signatories. */
final class CountedThings {

    private static final String SIGNATORY = "signataire";

    private final Set<String> operations = new HashSet<>();
    private final Map<String, SectionKind> sections = new HashMap<>();
    private final AnyOf any;

    CountedThings(Profile profile) {
        List<String> all = new ArrayList<>(List.of(SIGNATORY));
        profile.operationHeadings().stream().map(Fold::text).forEach(operations::add);
        all.addAll(operations);
        for (HeadingWord heading : profile.headings()) {
            for (String word : heading.words()) {
                String folded = Fold.text(word);
                all.add(folded);
                sections.putIfAbsent(folded, heading.kind());
                sections.putIfAbsent(folded + "s", heading.kind());
            }
        }
        any = new AnyOf(all.stream().distinct().toList());
    }

    /** False for a folded text that names none of them. */
    boolean areIn(String text) {
        return any.in(text);
    }

    /** True when a folded word names something that is counted. */
    boolean has(String word) {
        return isSignatory(word) || isOperation(word) || sections.containsKey(word);
    }

    boolean isSignatory(String word) {
        return word.startsWith(SIGNATORY);
    }

    boolean isOperation(String word) {
        return operations.contains(word);
    }

    /** The kind of section that a folded word names, in the singular or the plural. */
    Optional<SectionKind> section(String word) {
        return Optional.ofNullable(sections.get(word));
    }
}
