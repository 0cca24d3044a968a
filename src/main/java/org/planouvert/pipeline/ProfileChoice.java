package org.planouvert.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planouvert.layout.Layout;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** Chooses the profile of a document by what the document says: the first of which a word stands in it. */
final class ProfileChoice {

    private ProfileChoice() {}

    /** The first profile that recognises the document; the last of the list where none does. */
    static Profile of(Layout layout, List<Profile> profiles) {
        String said = folded(layout);
        return profiles.stream()
                .filter(p -> p.recognise().stream().map(Fold::text).anyMatch(said::contains))
                .findFirst()
                .orElse(profiles.get(profiles.size() - 1));
    }

    private static String folded(Layout layout) {
        Stream<String> labels = layout.pages().stream().map(Layout.PageSummary::label);
        Stream<String> blocks =
                layout.blocks().stream().map(b -> b instanceof TextBlock t ? t.text() : ((Table) b).caption());
        return Stream.of(Stream.of(layout.info().title()), labels, blocks)
                .flatMap(texts -> texts)
                .map(Fold::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
