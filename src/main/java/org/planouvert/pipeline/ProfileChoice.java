package org.planouvert.pipeline;

import java.util.Iterator;
import java.util.List;
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
        List<String> first = recognised(profiles.get(0));
        int longest = first.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder said = new StringBuilder();
        for (Iterator<String> texts = texts(layout).iterator(); texts.hasNext(); ) {
            String text = Fold.text(texts.next());
            if (!text.isEmpty()) {
                int from = Math.max(0, said.length() - longest);
                said.append(said.isEmpty() ? "" : " ").append(text);
                // No profile goes before the first: what follows its word need not be looked through.
                if (first.stream().anyMatch(word -> said.indexOf(word, from) >= 0)) {
                    return profiles.get(0);
                }
            }
        }
        String all = said.toString();
        return profiles.stream()
                .filter(p -> recognised(p).stream().anyMatch(all::contains))
                .findFirst()
                .orElse(profiles.get(profiles.size() - 1));
    }

    private static List<String> recognised(Profile profile) {
        return profile.recognise().stream().map(Fold::text).toList();
    }

    private static Stream<String> texts(Layout layout) {
        Stream<String> labels = layout.pages().stream().map(Layout.PageSummary::label);
        Stream<String> blocks =
                layout.blocks().stream().map(b -> b instanceof TextBlock t ? t.text() : ((Table) b).caption());
        return Stream.of(Stream.of(layout.info().title()), labels, blocks).flatMap(texts -> texts);
    }
}
