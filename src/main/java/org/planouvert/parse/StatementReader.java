package org.planouvert.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.parse.section.SectionTree;
import org.planouvert.profile.Profile;
import org.planouvert.text.AnyOf;
import org.planouvert.text.Fold;

/** Finds the sentences and list items that may state money, and what each of them hangs on. */
final class StatementReader {

    private record Opening(double indent, String text) {}

    private final AnyOf unitWords;

    StatementReader(Profile profile) {
        unitWords = new AnyOf(profile.units().stream()
                .flatMap(u -> u.words().stream())
                .map(Fold::text)
                .filter(w -> w.length() > 4)
                .distinct()
                .toList());
    }

    /**
     * Reads the statements.
     *
     * @param folded the text of each block
     * @param operationOf for each block the operation that it is about, -1 for none
     */
    List<Statement> read(List<Block> blocks, List<Fold> folded, SectionTree tree, int[] operationOf) {
        List<Statement> statements = new ArrayList<>();
        Deque<Opening> openings = new ArrayDeque<>();
        for (int b = 0; b < blocks.size(); b++) {
            if (!(blocks.get(b) instanceof TextBlock text) || text.shape() == Shape.CONTENTS_ENTRY) {
                openings.clear();
                continue;
            }
            if (tree.headingAt()[b] >= 0) {
                openings.clear();
            }
            close(openings, text);
            List<String> leadIns = new ArrayList<>();
            openings.descendingIterator().forEachRemaining(o -> leadIns.add(o.text()));
            boolean names = unitWords.in(folded.get(b).text());
            for (Sentences.Span span : Sentences.of(text.text())) {
                String words = text.text().substring(span.start(), span.end());
                if (hasDigit(words) || names && unitWords.in(Fold.text(words))) {
                    statements.add(
                            new Statement(tree.sectionOf()[b], operationOf[b], leadIns, words, text, span.start()));
                }
            }
            open(openings, text);
        }
        return statements;
    }

    /** An item stays under the line that opened its list and under bullets further left; any other text closes them. */
    private static void close(Deque<Opening> openings, TextBlock text) {
        if (text.shape() != Shape.LIST_ITEM) {
            openings.clear();
            return;
        }
        while (!openings.isEmpty()
                && openings.peek().indent() >= text.indent()
                && openings.peek().indent() > 0) {
            openings.pop();
        }
    }

    private static void open(Deque<Opening> openings, TextBlock text) {
        boolean item = text.shape() == Shape.LIST_ITEM;
        boolean announces = text.text().stripTrailing().endsWith(":");
        if (item) {
            openings.push(new Opening(text.indent(), text.text()));
        } else if (announces) {
            // the line that opens a list holds all of its items, however it is indented itself
            openings.push(new Opening(0, text.text()));
        }
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
