package org.planouvert.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.planouvert.document.FlowPage.FlowBlock;
import org.planouvert.document.FlowPage.FlowText;

/** Walks through the elements of a page in reading order and cuts their text into blocks. */
final class FlowWalk {

    /** Elements that do not interrupt the text around them. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr", "img");

    /** Deeper pages are attacks on the stack. */
    private static final int MAX_DEPTH = 400;

    private final List<FlowBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int boldLetters;
    private int headingLevel;
    private int listDepth;
    private String marker = "";

    List<FlowBlock> read(Element root) {
        children(root, false, 0);
        flush();
        return List.copyOf(blocks);
    }

    private void children(Element element, boolean bold, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                append(words.getWholeText(), bold);
            } else if (node instanceof Element child) {
                element(child, bold, depth + 1);
            }
        }
    }

    private void element(Element element, boolean bold, int depth) {
        String name = element.normalName();
        if (INLINE.contains(name)) {
            children(element, bold || name.equals("b") || name.equals("strong"), depth);
            return;
        }
        flush();
        switch (name) {
            case "br", "hr" -> {
                // the flush above is all that they ask for
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', depth);
            case "ul", "ol" -> list(element, bold, depth);
            case "table" -> table(element, bold, depth);
            case "dt", "th" -> children(element, true, depth);
            default -> children(element, bold, depth);
        }
        flush();
    }

    private void heading(Element element, int level, int depth) {
        headingLevel = level;
        // A line break inside a heading wraps it and does not end it.
        element.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
        children(element, false, depth);
        flush();
        headingLevel = 0;
    }

    private void list(Element list, boolean bold, int depth) {
        listDepth++;
        int number = ListMarker.start(list);
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                number = ListMarker.value(child, number);
                marker = ListMarker.of(list, number);
                children(child, bold, depth);
                flush();
                marker = "";
                number++;
            } else {
                element(child, bold, depth + 1);
            }
        }
        listDepth--;
    }

    private void table(Element table, boolean bold, int depth) {
        if (FlowGrid.isData(table)) {
            blocks.add(FlowGrid.read(table));
        } else {
            children(table, bold, depth);
        }
    }

    private void append(String words, boolean bold) {
        text.append(words);
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                letters++;
                boldLetters += bold ? 1 : 0;
            }
        }
    }

    private void flush() {
        String words = fold(text.toString());
        if (!words.isEmpty()) {
            boolean bold = letters > 0 && boldLetters == letters;
            blocks.add(new FlowText(headingLevel, listDepth, marker, bold, words));
            marker = "";
        }
        text.setLength(0);
        letters = 0;
        boldLetters = 0;
    }

    /** Words with single blanks; soft hyphens are no letters. */
    static String fold(String words) {
        return words.replace("\u00ad", "")
                .replaceAll("[\\s\\u00a0\\u202f\\u2007\\u200b\\ufeff]+", " ")
                .strip();
    }
}
