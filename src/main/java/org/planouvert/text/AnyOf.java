package org.planouvert.text;

import java.util.Arrays;
import java.util.List;

/** Tells whether a text holds any of several strings, in one pass over it however many they are. */
public final class AnyOf {

    /** Strings share a group when the last bits of their first two characters are the same. */
    private static final int GROUPS = 1 << 10;

    private static final String[] NONE = {};

    private final String[][] groups = new String[GROUPS][];
    /** Strings of one character stand in no group: any may follow them. */
    private final String single;

    private final boolean always;

    /** Strings to look for, as they are. */
    public AnyOf(List<String> strings) {
        always = strings.contains("");
        StringBuilder alone = new StringBuilder();
        Arrays.fill(groups, NONE);
        for (String string : strings) {
            if (string.length() == 1) {
                alone.append(string);
            } else if (!string.isEmpty()) {
                int group = group(string.charAt(0), string.charAt(1));
                groups[group] = Arrays.copyOf(groups[group], groups[group].length + 1);
                groups[group][groups[group].length - 1] = string;
            }
        }
        single = alone.toString();
    }

    private static int group(char first, char second) {
        return (first << 5 ^ second) & GROUPS - 1;
    }

    /** True when one of the strings stands anywhere in the text. */
    public boolean in(String text) {
        if (always || !single.isEmpty() && holdsSingle(text)) {
            return true;
        }
        int length = text.length();
        char first = length == 0 ? 0 : text.charAt(0);
        for (int at = 1; at < length; at++) {
            char second = text.charAt(at);
            String[] candidates = groups[group(first, second)];
            if (candidates != NONE && standsAt(text, at - 1, candidates)) {
                return true;
            }
            first = second;
        }
        return false;
    }

    private boolean holdsSingle(String text) {
        for (int i = 0; i < single.length(); i++) {
            if (text.indexOf(single.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(String text, int at, String[] candidates) {
        for (String candidate : candidates) {
            if (text.startsWith(candidate, at)) {
                return true;
            }
        }
        return false;
    }
}
