package org.planouvert.layout.table;

/** Whether two texts are the same but for letters that were recognised differently on two scanned pages. */
final class Likeness {

    /** Recognition mistakes one letter in fifty; headings that differ in a word differ in more than this share. */
    private static final double DIFFERENT = 0.08;

    private Likeness() {}

    /** True for equal digits in equal order, and letters and signs that hardly differ. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int allowed = (int) (DIFFERENT * Math.max(a.length(), b.length()));
        return allowed > 0
                && Math.abs(a.length() - b.length()) <= allowed
                && digits(a).equals(digits(b))
                && distance(a, b) <= allowed;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Letters to put in, leave out or exchange to make one of the other (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchange = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchange, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
