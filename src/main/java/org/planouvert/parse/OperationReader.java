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
import org.planouvert.parse.section.OperationWords;
import org.planouvert.parse.section.SectionTree;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/**
 * Finds what is funded, in prose: what stands under a heading such as "Opérations", the items of a list that such a word
 * opens, items and headings that begin with the name of a fundable thing, numbered projects and acronyms.
 */
final class OperationReader {

    private static final double SURE = 0.85;
    private static final double LIKELY = 0.75;

    private static final Pattern OWNER = Pattern.compile(
            "ma\u00eetr(?:e|ise) d['\u2019]ouvrage\\s*:\\s*([^.;,()\\n]{2,80})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Profile profile;
    private final List<Block> blocks;
    private final SectionTree tree;
    private final OperationWords words;
    private final FundableThings things;
    private final OperationLabel labels;
    private final OperationHeadings headings;
    private final OperationList list;
    private final List<RawOperation> operations = new ArrayList<>();
    private final int[] operationOf;
    private final List<LeftOut> leftOut = new ArrayList<>();

    OperationReader(Profile profile, List<Block> blocks, SectionTree tree) {
        this.profile = profile;
        this.blocks = blocks;
        this.tree = tree;
        this.words = new OperationWords(profile);
        this.things = new FundableThings(profile);
        this.labels = new OperationLabel(profile);
        this.headings = new OperationHeadings(blocks, tree, words, things);
        this.list = new OperationList(profile, words, things);
        this.operationOf = new int[blocks.size()];
        Arrays.fill(operationOf, -1);
    }

    List<RawOperation> read() {
        int standing = -1;
        for (int b = 0; b < blocks.size(); b++) {
            if (!(blocks.get(b) instanceof TextBlock text) || text.shape() == Shape.CONTENTS_ENTRY) {
                list.close();
                continue;
            }
            Optional<String> numbered = words.numbered(OperationHeadings.withMarker(text));
            if (tree.headingAt()[b] >= 0) {
                standing = heading(b, text);
            } else if (numbered.isPresent()) {
                list.close();
                standing = add(b, text, labels.of(numbered.get()), category(numbered.get()), "numbered operation");
            } else if (text.shape() == Shape.LIST_ITEM) {
                item(b, text);
            } else {
                standing = paragraph(b, text, standing);
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

    /** The items that are no operations, and why. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private int heading(int b, TextBlock text) {
        RawSection section = tree.sections().get(tree.headingAt()[b]);
        list.close();
        if (section.kind() == SectionKind.LISTE) {
            list.openByHeading(section.title());
            return sheet(section.parent());
        }
        Optional<OperationHeadings.Reason> reason = headings.reason(b, section);
        if (reason.isEmpty()) {
            return sheet(section.parent());
        }
        OperationCategory category =
                things.opens(section.title()).orElse(reason.get().category());
        return add(
                b,
                text,
                labels.ofHeading(section),
                Optional.of(category),
                reason.get().words());
    }

    /** The operation of the action sheet around a section; -1 for none. */
    private int sheet(int section) {
        for (int s = section; s >= 0; s = tree.sections().get(s).parent()) {
            if (tree.sections().get(s).kind() == SectionKind.FICHE_ACTION) {
                return operationOfHeading(s);
            }
        }
        return -1;
    }

    private int operationOfHeading(int section) {
        for (int b = 0; b < blocks.size(); b++) {
            if (tree.headingAt()[b] == section) {
                return operationOf[b];
            }
        }
        return -1;
    }

    private int paragraph(int b, TextBlock text, int standing) {
        Optional<String> inline = words.inlineList(text.text());
        if (inline.isPresent()) {
            list.close();
            for (String thing : things.listed(inline.get())) {
                String label = labels.of(thing);
                operationOf[b] = add(b, text, label, category(label), "named in a line that announces operations");
            }
            return standing;
        }
        boolean first = list.isJustOpened() && !things.isSentence(text.text());
        String heading = list.label();
        list.read(text.text());
        if (first && !list.isOpen()) {
            return add(
                    b,
                    text,
                    labels.of(text.text()),
                    category(text.text()),
                    heading,
                    "first words under a heading of operations");
        }
        return standing;
    }

    private void item(int b, TextBlock text) {
        Optional<String> reason = list.take(text, followedByDeeper(b, text));
        if (reason.isPresent()) {
            String label = labels.of(withoutOwner(text.text()));
            operationOf[b] = add(b, text, label, category(text.text()), list.label(), reason.get());
        } else {
            leftOut.add(new LeftOut(text.page(), text.text(), "no operation: " + list.refusal()));
        }
    }

    private static String withoutOwner(String text) {
        Matcher owner = OWNER.matcher(text);
        return owner.find() && owner.start() > 0 ? text.substring(0, owner.start()) : text;
    }

    private boolean followedByDeeper(int b, TextBlock text) {
        return b + 1 < blocks.size()
                && blocks.get(b + 1) instanceof TextBlock next
                && next.shape() == Shape.LIST_ITEM
                && next.indent() > text.indent() + OperationList.DEEPER;
    }

    private Optional<OperationCategory> category(String text) {
        return things.opens(text);
    }

    private int add(int b, TextBlock text, String label, Optional<OperationCategory> category, String reason) {
        return add(b, text, label, category, "", reason);
    }

    private int add(
            int b,
            TextBlock text,
            String label,
            Optional<OperationCategory> category,
            String listLabel,
            String reason) {
        if (label.isEmpty()) {
            return -1;
        }
        Matcher owner = OWNER.matcher(text.text());
        int at = Math.max(0, text.text().indexOf(label));
        operations.add(new RawOperation(
                tree.sectionOf()[b],
                label,
                category.orElse(OperationCategory.OPERATION),
                status(text.text() + "\n" + listLabel),
                owner.find() ? owner.group(1).strip() : "",
                Site.NONE,
                listLabel,
                Method.TEXT,
                category.isPresent() ? SURE : LIKELY,
                reason,
                text.placeOf(at, Math.min(at + label.length(), text.text().length()))));
        return operations.size() - 1;
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
}
