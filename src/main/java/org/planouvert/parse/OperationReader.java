package org.planouvert.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.domain.Method;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.parse.RawOperation.Site;
import org.planouvert.parse.section.SectionTree;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/**
 * Finds what is funded, in prose: what stands under a heading such as "Opérations", the items of a list that such a word
 * opens, items and headings that begin with the name of a fundable thing, numbered projects and acronyms.
 */
final class OperationReader {

    /** A label longer than this, in characters, is a description: it is cut at its first sentence. */
    private static final int LONGEST_LABEL = 300;

    private static final Pattern OWNER = Pattern.compile(
            "ma\u00eetr(?:e|ise) d['\u2019]ouvrage\\s*:\\s*([^.;,()\\n]{2,80})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** The line's last noun in the plural, with at most an adjective behind it: "les opérations suivantes :". */
    private static final Pattern ANNOUNCED = Pattern.compile("\\b(\\p{L}+s(?: \\p{L}+s){0,2}) ?: ?$");

    /** What is to be reached and not what is to be done: "de finaliser", "réduire", "amener". */
    private static final Pattern AIM = Pattern.compile("^(?:de |d'|a |pour )?\\p{L}+(?:er|ir|re)\\b(?! \\p{L}+ement)");

    /** An operation is named without an article; a text that begins with one describes. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:l'|le |la |les |un |une |des |ce |cet |cette |ces |il |elle |dans |pour |afin |en |a )");

    private static final Pattern TAIL = Pattern.compile("[\\s;,.:]+$");

    private final Profile profile;
    private final List<Block> blocks;
    private final SectionTree tree;
    private final List<RawOperation> operations = new ArrayList<>();
    private final int[] operationOf;

    OperationReader(Profile profile, List<Block> blocks, SectionTree tree) {
        this.profile = profile;
        this.blocks = blocks;
        this.tree = tree;
        this.operationOf = new int[blocks.size()];
        Arrays.fill(operationOf, -1);
    }

    List<RawOperation> read() {
        String list = "";
        int standing = -1;
        for (int b = 0; b < blocks.size(); b++) {
            if (!(blocks.get(b) instanceof TextBlock text)) {
                list = "";
                continue;
            }
            if (tree.headingAt()[b] >= 0) {
                list = "";
                standing = heading(b, text);
            } else if (text.shape() == Shape.LIST_ITEM) {
                item(b, text, list);
            } else {
                list = announced(text.text());
                boolean named = !SENTENCE.matcher(Fold.text(text.text())).find();
                if (list.isEmpty() && underOperationHeading(b) && firstUnderHeading(b) && named) {
                    standing =
                            add(b, text, Optional.empty(), headingText(b), "first words under a heading of operations");
                }
            }
            if (operationOf[b] < 0) {
                operationOf[b] = standing;
            }
        }
        return List.copyOf(operations);
    }

    /** For each block the operation that it is about; -1 for none. */
    int[] operationOf() {
        return operationOf;
    }

    private int heading(int b, TextBlock text) {
        RawSection section = tree.sections().get(tree.headingAt()[b]);
        if (!isLeaf(tree.headingAt()[b]) || isOperationHeading(text.text())) {
            return -1;
        }
        if (section.kind() == SectionKind.GRAND_PROJET || section.kind() == SectionKind.FICHE_ACTION) {
            return add(b, text, Optional.of(OperationCategory.PROJECT), "", "numbered project or action sheet");
        }
        Optional<OperationCategory> named = opensWithFundableThing(section.title());
        if (named.isPresent()) {
            return add(b, text, named, "", "a heading that begins with the name of a fundable thing");
        }
        boolean acronym = section.reason().startsWith("an acronym");
        return acronym ? add(b, text, Optional.of(OperationCategory.PROJECT), "", section.reason()) : -1;
    }

    private void item(int b, TextBlock text, String list) {
        Optional<OperationCategory> named = opensWithFundableThing(text.text());
        if (underOperationHeading(b)) {
            operationOf[b] = add(b, text, named, headingText(b), "an item under a heading of operations");
        } else if (!list.isEmpty() && !AIM.matcher(Fold.text(text.text())).find()) {
            operationOf[b] = add(b, text, named, list, "an item of a list that announces operations");
        } else if (named.isPresent()) {
            operationOf[b] = add(b, text, named, "", "an item that begins with the name of a fundable thing");
        }
    }

    private int add(int b, TextBlock text, Optional<OperationCategory> category, String list, String reason) {
        String label = label(text.text());
        if (label.isEmpty()) {
            return -1;
        }
        Matcher owner = OWNER.matcher(text.text());
        operations.add(new RawOperation(
                tree.sectionOf()[b],
                label,
                category.orElse(OperationCategory.OPERATION),
                status(text.text()),
                owner.find() ? owner.group(1).strip() : "",
                Site.NONE,
                list,
                Method.TEXT,
                category.isPresent() ? 0.85 : 0.75,
                reason,
                text.placeOf(0, Math.min(label.length(), text.text().length()))));
        return operations.size() - 1;
    }

    private static String label(String text) {
        String whole = TAIL.matcher(text.strip()).replaceFirst("");
        if (whole.length() <= LONGEST_LABEL) {
            return whole;
        }
        Sentences.Span first = Sentences.of(whole).get(0);
        return TAIL.matcher(whole.substring(first.start(), first.end())).replaceFirst("");
    }

    private OperationStatus status(String text) {
        String folded = Fold.text(text);
        for (Map.Entry<OperationStatus, List<String>> entry :
                profile.statusCues().entrySet()) {
            if (entry.getValue().stream().map(Fold::text).anyMatch(folded::contains)) {
                return entry.getKey();
            }
        }
        return OperationStatus.LISTED;
    }

    private Optional<OperationCategory> opensWithFundableThing(String text) {
        String folded = withoutArticle(Fold.text(text));
        for (Map.Entry<OperationCategory, List<String>> entry :
                profile.operationCues().entrySet()) {
            for (String cue : entry.getValue()) {
                String word = Fold.text(cue);
                boolean whole = folded.startsWith(word)
                        && (folded.length() == word.length() || !Character.isLetter(folded.charAt(word.length())));
                if (whole) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutArticle(String folded) {
        return folded.replaceFirst("^(?:les? |la |l'|une? |des |aux? )", "");
    }

    /** The line that opens a list of operations, or empty when the line opens none. */
    private String announced(String text) {
        String line = text.strip();
        if (!line.endsWith(":")) {
            return "";
        }
        List<Sentences.Span> sentences = Sentences.of(line);
        Sentences.Span last = sentences.get(sentences.size() - 1);
        String folded = Fold.text(line.substring(last.start(), last.end()));
        Matcher noun = ANNOUNCED.matcher(folded);
        boolean announces = noun.find()
                && profile.operationHeadings().stream()
                        .map(Fold::text)
                        .anyMatch(word ->
                                noun.group(1).startsWith(word) || noun.group(1).endsWith(word));
        return announces
                ? TAIL.matcher(line.substring(last.start(), last.end())).replaceFirst("")
                : "";
    }

    private boolean underOperationHeading(int b) {
        int section = tree.sectionOf()[b];
        return section >= 0 && isOperationHeading(tree.sections().get(section).title());
    }

    private String headingText(int b) {
        return tree.sections().get(tree.sectionOf()[b]).title();
    }

    private boolean firstUnderHeading(int b) {
        return b > 0 && tree.headingAt()[b - 1] == tree.sectionOf()[b];
    }

    /** "Opérations", "Les opérations :", "Projets retenus": nothing but the word, an article and a colon. */
    private boolean isOperationHeading(String title) {
        String folded = TAIL.matcher(withoutArticle(Fold.text(title))).replaceFirst("");
        return profile.operationHeadings().stream().map(Fold::text).anyMatch(folded::equals);
    }

    private boolean isLeaf(int section) {
        return section + 1 >= tree.sections().size()
                || tree.sections().get(section + 1).parent() != section;
    }
}
