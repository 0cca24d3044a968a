package org.planouvert.parse.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.parse.LeftOut;
import org.planouvert.profile.Profile;

/** Finds the headings among the blocks of a document: by what the source says, by type, by words, by numbers, by place. */
final class HeadingFinder {

    /** Longest heading seen in contracts is near 200 characters; beyond that a bold paragraph is a paragraph. */
    private static final int LONGEST = 260;

    /** A heading in the type of the text must be short to be told from a sentence. */
    private static final int LONGEST_PLAIN = 160;

    /** One line of text, or two. */
    private static final int LONGEST_LONE = 95;

    private static final int MOST_LONE_LINES = 2;
    private static final int WORDS_OF_UNNUMBERED_LEVEL = 12;

    /** A level word and its number, and nothing behind them. */
    private static final Pattern BARE_LEVEL = Pattern.compile(
            "^[\\p{L}\u2019' -]+\\s(?:n\\s?[\u00b0\u00ba]\\s?)?[IVXLC\\d]+(?:[.\\-]\\d+)*[\\s.:\u2013-]*$");

    static final Pattern FINAL_MARK = Pattern.compile("[.;,:!?\u2026][\\s\u00a0]*[\u00bb\"\u201d)]?$");
    private static final Pattern SENTENCE = Pattern.compile("[.;,][\\s\u00a0]*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?\u2026\u00bb)][\\s\u00a0]*$");
    static final Pattern ACRONYM = Pattern.compile(
            "^(?=(?:[^:]*\\p{Lu}){2})[\\p{Lu}\\d][\\p{L}\\d\\-/.]*(?: [\\p{L}\\d\\-]+){0,2} ?: ?[\\p{Lu}\\d].*$");

    private final HeadingGrammar grammar;
    private final OperationWords operations;
    private final List<Block> blocks;
    private final Contents contents;

    HeadingFinder(Profile profile, List<Block> blocks, Contents contents) {
        this.contents = contents;
        this.grammar = new HeadingGrammar(profile);
        this.operations = new OperationWords(profile);
        this.blocks = blocks;
    }

    List<Heading> find() {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text) {
                String whole = withMarker(text);
                HeadingShape shape = grammar.parse(whole);
                Optional<HeadingRule> rule = ruleFor(i, text, whole, shape);
                if (rule.isPresent()) {
                    Optional<String> title = titleBehind(i, text, whole, shape);
                    HeadingShape full = title.map(words -> shape.titled(whole + " " + words))
                            .orElse(shape);
                    headings.add(new Heading(i, text, full, rule.get(), OptionalInt.empty()));
                    i += title.isPresent() ? 1 : 0;
                }
            }
        }
        return headings;
    }

    /** A numbered heading may have been laid out as an item of a list, its number taken off as the marker. */
    private static String withMarker(TextBlock text) {
        boolean numbered = text.shape() == Shape.LIST_ITEM && !text.marker().isEmpty() && startsNumber(text.marker());
        return numbered ? text.marker() + " " + text.text() : text.text();
    }

    private static boolean startsNumber(String marker) {
        return Character.isLetterOrDigit(marker.charAt(0)) && !marker.equals("o");
    }

    /** Lines in a heading's type or with a level word in front that are no headings. */
    List<LeftOut> leftOut() {
        List<LeftOut> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof TextBlock text) || text.shape() == Shape.CONTENTS_ENTRY) {
                continue;
            }
            String words = withMarker(text);
            HeadingShape shape = grammar.parse(words);
            boolean typeset = text.shape() == Shape.HEADING_CANDIDATE;
            boolean looks = typeset || shape.kind().isPresent();
            if (looks && ruleFor(i, text, words, shape).isEmpty()) {
                lines.add(new LeftOut(text.page(), words, "no heading: " + why(words, shape, typeset)));
            }
        }
        return lines;
    }

    private String why(String words, HeadingShape shape, boolean typeset) {
        if (operations.numbered(words).isPresent()) {
            return "it is a numbered operation";
        }
        if (words.length() > LONGEST || !typeset && words.length() > LONGEST_PLAIN) {
            return "it is longer than a heading";
        }
        if (typeset) {
            return "its type is a heading's, but its words are those of a sentence";
        }
        String level = shape.kind().map(SectionKind::word).orElse("");
        return "it begins with the word for \u2018" + level + "\u2019, but goes on or ends as a sentence does";
    }

    /** Lines such as "Opération 3 : Réseau de chaleur": each opens an operation and no section. */
    List<String> numberedOperations() {
        return blocks.stream()
                .filter(TextBlock.class::isInstance)
                .map(b -> withMarker((TextBlock) b))
                .filter(text -> operations.numbered(text).isPresent())
                .toList();
    }

    private Optional<HeadingRule> ruleFor(int at, TextBlock block, String text, HeadingShape shape) {
        if (block.shape() == Shape.CONTENTS_ENTRY || block.shape() == Shape.NOTE || text.isBlank()) {
            return Optional.empty();
        }
        boolean list = operations.isListHeading(text) || shape.isNumbered() && operations.isListHeading(shape.title());
        if (block.headingLevel() > 0) {
            return Optional.of(list ? HeadingRule.OPERATIONS : HeadingRule.SOURCE_LEVEL);
        }
        if (operations.numbered(text).isPresent()) {
            return Optional.empty();
        }
        if (block.shape() == Shape.HEADING_CANDIDATE && isTitle(text) && !BoldSentence.is(text, shape)) {
            return Optional.of(list ? HeadingRule.OPERATIONS : HeadingRule.TYPOGRAPHY);
        }
        if (list) {
            return Optional.empty();
        }
        Optional<HeadingRule> named = text.length() <= LONGEST ? contents.names(block) : Optional.empty();
        return named.or(() -> plainRule(at, block, text, shape));
    }

    /** "CHAPITRE 1.1" alone: its title stands beside it or below it, in a block of its own that is as bold. */
    private Optional<String> titleBehind(int at, TextBlock block, String text, HeadingShape shape) {
        boolean alone = shape.kind().isPresent()
                && shape.isNumbered()
                && block.style().bold()
                && BARE_LEVEL.matcher(text).matches();
        if (!alone || at + 1 >= blocks.size() || !(blocks.get(at + 1) instanceof TextBlock next)) {
            return Optional.empty();
        }
        boolean own = next.page() == block.page()
                && next.style().bold()
                && next.style().size() <= block.style().size() + 1
                && next.text().length() <= LONGEST_PLAIN
                && startsAsTitle(next.text())
                && !grammar.parse(withMarker(next)).isNumbered()
                && grammar.parse(next.text()).kind().isEmpty()
                && !operations.isListHeading(next.text());
        return own ? Optional.of((next.marker() + " " + next.text()).strip()) : Optional.empty();
    }

    private Optional<HeadingRule> plainRule(int at, TextBlock block, String text, HeadingShape shape) {
        if (text.length() > LONGEST_PLAIN || !startsAsTitle(shape.title())) {
            return Optional.empty();
        }
        boolean item = block.shape() == Shape.LIST_ITEM;
        if (!item && ACRONYM.matcher(text).matches() && followedByParagraph(at)) {
            return Optional.of(HeadingRule.ACRONYM);
        }
        boolean deep = shape.isNumbered() && shape.path().size() > 1;
        if (FINAL_MARK.matcher(text).find() && !(deep && text.stripTrailing().endsWith(":"))) {
            return Optional.empty();
        }
        if (shape.kind().isPresent() && opensSection(shape, text)) {
            return Optional.of(HeadingRule.LEVEL_WORD);
        }
        if (shape.kind().isEmpty() && shape.isNumbered() && shape.separated() && isSectionNumber(at, item, shape)) {
            return Optional.of(HeadingRule.NUMBER);
        }
        return !item && followedByParagraph(at) && isLoneLine(at, block, text)
                ? Optional.of(HeadingRule.LONE_LINE)
                : Optional.empty();
    }

    /** "Volet" inside a sentence is no volet: without a number the line must be short and hold no verb's punctuation. */
    private static boolean opensSection(HeadingShape shape, String text) {
        return shape.isNumbered() || text.split("\\s+").length <= WORDS_OF_UNNUMBERED_LEVEL && text.indexOf(',') < 0;
    }

    /** One part could be an item of a numbered list, unless a paragraph follows; two parts are a section's number. */
    private boolean isSectionNumber(int at, boolean item, HeadingShape shape) {
        boolean letter = shape.isLettered() && followedByText(at);
        return shape.path().size() > 1
                || letter
                || followedByParagraph(at)
                || !item && followedByHeadingNumber(at, shape);
    }

    private boolean followedByHeadingNumber(int at, HeadingShape shape) {
        return at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof TextBlock next
                && shape.numberHolds(grammar.parse(withMarker(next)));
    }

    /** A paragraph, also a short one that opens a list. */
    private boolean followedByText(int at) {
        return at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof TextBlock next
                && next.shape() == Shape.PARAGRAPH
                && startsAsTitle(next.text());
    }

    private boolean followedByParagraph(int at) {
        return at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof TextBlock next
                && next.shape() == Shape.PARAGRAPH
                && next.text().length() > LONGEST_LONE
                && startsAsTitle(next.text());
    }

    private boolean isLoneLine(int at, TextBlock block, String text) {
        boolean fewLines = block.lines().size() <= MOST_LONE_LINES && block.shape() == Shape.PARAGRAPH;
        return fewLines && Character.isUpperCase(text.charAt(0)) && text.indexOf(' ') > 0 && closesBefore(at);
    }

    private boolean closesBefore(int at) {
        if (at == 0 || !(blocks.get(at - 1) instanceof TextBlock before)) {
            return true;
        }
        return before.shape() != Shape.PARAGRAPH
                || SENTENCE_END.matcher(before.text()).find();
    }

    private static boolean startsAsTitle(String title) {
        if (title.isEmpty()) {
            return true;
        }
        char first = title.charAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\u00ab\"\u201c'\u2018\u2019([".indexOf(first) >= 0;
    }

    /** Type that stands out is a heading's unless its words go on like a sentence. */
    private static boolean isTitle(String text) {
        boolean sentence =
                text.length() > LONGEST_LONE && SENTENCE.matcher(text).find();
        return text.length() <= LONGEST && hasLetters(text) && !sentence;
    }

    private static boolean hasLetters(String text) {
        return text.chars().filter(Character::isLetter).count() >= 2;
    }
}
