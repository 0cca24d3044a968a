package org.planouvert.text;

import java.util.Arrays;
import java.util.List;

/** Tells whether a text holds any of several strings, in one pass over it however many they are. */
public final class AnyOf {

    /** Strings share a group when the last bits of their first characters are the same. */
    private static final int GROUPS = 128;

    private static final String[] NONE = {};

    private final String[][] byFirst = new String[GROUPS][];
    private final boolean always;

    /** Strings to look for, as they are. */
    public AnyOf(List<String> strings) {
        always = strings.contains("");
        Arrays.fill(byFirst, NONE);
        for (String string : strings) {
            if (!string.isEmpty()) {
                int group = group(string.charAt(0));
                byFirst[group] = Arrays.copyOf(byFirst[group], byFirst[group].length + 1);
                byFirst[group][byFirst[group].length - 1] = string;
            }
        }
    }

    private static int group(char first) {
        return first & GROUPS - 1;
    }

    /** True when one of the strings stands anywhere in the text. */
    public boolean in(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            String[] candidates = byFirst[group(text.charAt(at))];
            if (candidates != NONE && standsAt(text, at, candidates)) {
                return true;
            }
        }
        return always;
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
