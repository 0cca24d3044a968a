package org.planouvert.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.layout.TextBlock;
import org.planouvert.parse.section.OperationWords;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/** The list of operations that is open while a document is read: what opened it, and which of its items are operations. */
final class OperationList {

    /** An item this much further right, in points, is a part of the item above it. */
    static final double DEEPER = 6;

    /** The line's last noun in the plural, with at most an adjective behind it: "les opérations suivantes :". */
    private static final Pattern ANNOUNCED = Pattern.compile("\\b(\\p{L}+s(?: \\p{L}+s){0,2}) ?: ?$");

    private static final Pattern TAIL = Pattern.compile("[\\s;,.:]+$");

    private enum State {
        CLOSED,
        /** A heading of operations, with nothing under it yet. */
        HEADED,
        /** A sentence stands between the heading and the items, and does not announce operations. */
        WEAK,
        ANNOUNCED
    }

    private final List<String> operationWords;
    private final List<String> listWords;
    private final OperationWords words;
    private final FundableThings things;

    private State state = State.CLOSED;
    private boolean headed;
    private String label = "";
    private String group = "";
    private double indent = -1;
    private String refusal = "";

    OperationList(Profile profile, OperationWords words, FundableThings things) {
        this.operationWords =
                profile.operationHeadings().stream().map(Fold::text).toList();
        this.listWords = profile.operationListWords().stream().map(Fold::text).toList();
        this.words = words;
        this.things = things;
    }

    void close() {
        open(State.CLOSED, "", false);
    }

    void openByHeading(String heading) {
        open(State.HEADED, heading, true);
    }

    private void open(State opened, String name, boolean byHeading) {
        state = opened;
        label = name;
        headed = byHeading;
        group = "";
        indent = -1;
    }

    boolean isOpen() {
        return state == State.ANNOUNCED || state == State.HEADED;
    }

    /** True right behind a heading of operations. */
    boolean isJustOpened() {
        return state == State.HEADED && indent < 0;
    }

    /** The heading or line that opened it, with the group of items inside it. */
    String label() {
        return group.isEmpty() ? label : label + " > " + group;
    }

    /** Goes on over a paragraph. */
    void read(String text) {
        String announced = announced(text);
        if (words.isListHeading(text)) {
            open(State.HEADED, TAIL.matcher(text.strip()).replaceFirst(""), true);
        } else if (!announced.isEmpty()) {
            open(State.ANNOUNCED, announced, false);
        } else if (headed && text.stripTrailing().endsWith(":")) {
            open(State.WEAK, label, true);
        } else {
            close();
        }
    }

    /** The rule by which an item is an operation; empty when it is none. */
    Optional<String> take(TextBlock item, boolean holdsItems) {
        String text = item.text();
        boolean named = things.opens(text).isPresent();
        boolean inside = indent >= 0 && item.indent() > indent + DEEPER;
        if (state == State.CLOSED || state == State.WEAK) {
            boolean names = named || state == State.WEAK && !things.isAim(text) && !things.isSentence(text);
            refusal = state == State.WEAK
                    ? "the sentence above the list does not announce operations"
                    : "no line above announces operations, and it begins with none of the words for fundable things";
            return names ? Optional.of("an item that begins with the name of a fundable thing") : Optional.empty();
        }
        if (inside) {
            refusal = "it stands under an item that is an operation";
            return group.isEmpty() ? Optional.empty() : reason(text);
        }
        indent = item.indent();
        group = "";
        if (holdsItems && !named && text.stripTrailing().endsWith(":")) {
            group = TAIL.matcher(text.strip()).replaceFirst("");
            refusal = "it heads the items under it";
            return Optional.empty();
        }
        return reason(text);
    }

    /** Why the last item was none. */
    String refusal() {
        return refusal;
    }

    private Optional<String> reason(String text) {
        if (headed) {
            return Optional.of("an item under a heading of operations");
        }
        refusal = "it begins with a verb: an aim and not a thing";
        return things.isAim(text) ? Optional.empty() : Optional.of("an item of a list that announces operations");
    }

    /** "Les opérations suivantes sont retenues :" */
    private boolean saysThatAListFollows(String folded) {
        List<String> said = List.of(folded.split("[^a-z-]+"));
        return said.stream().anyMatch(operationWords::contains) && said.stream().anyMatch(listWords::contains);
    }

    /** The line that opens a list of operations, or empty when the line opens none. */
    private String announced(String text) {
        String line = text.strip();
        if (!line.endsWith(":")) {
            return "";
        }
        List<Sentences.Span> sentences = Sentences.of(line);
        Sentences.Span last = sentences.get(sentences.size() - 1);
        String opening = line.substring(last.start(), last.end());
        Matcher noun = ANNOUNCED.matcher(Fold.text(opening));
        boolean announces = words.opensList(opening)
                || saysThatAListFollows(Fold.text(opening))
                || noun.find()
                        && operationWords.stream()
                                .anyMatch(word -> noun.group(1).startsWith(word)
                                        || noun.group(1).endsWith(word));
        return announces ? TAIL.matcher(opening).replaceFirst("") : "";
    }
}
