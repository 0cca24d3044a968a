package org.planouvert.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kinds of file that can be in the input folder, told apart by their first bytes and never by name alone. */
public enum MediaType {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("application/vnd.ms-excel"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    CSV("text/csv"),
    HTML("text/html"),
    OTHER("application/octet-stream");

    /** How many leading bytes {@link #of} wants to see; a shorter file gives all it has. */
    public static final int HEAD_BYTES = 4096;

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** The registered name, such as {@code application/pdf}. */
    public String mime() {
        return name;
    }

    /**
     * Tells the type of a file.
     *
     * @param head its first {@link #HEAD_BYTES} bytes
     * @param fileName its name, which decides only where the bytes leave a choice
     */
    public static MediaType of(byte[] head, String fileName) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String suffix = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (text.startsWith("PK\u0003\u0004")) {
            boolean open = text.contains("opendocument.spreadsheet") || suffix.equals("ods");
            return open ? ODS : isWorkbookSuffix(suffix) ? XLSX : OTHER;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            // A workbook with a password is wrapped in this older container whatever its name says.
            return isWorkbookSuffix(suffix) || suffix.equals("ods") ? XLS : OTHER;
        }
        // Readers accept a header within the first kilobyte (ISO 32000-1, annex H, note 13).
        if (text.substring(0, Math.min(text.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("<!doctype html")
                || lower.contains("<html")
                || suffix.equals("html")
                || suffix.equals("htm")) {
            return HTML;
        }
        return suffix.equals("csv") || suffix.equals("tsv") ? CSV : OTHER;
    }

    private static boolean isWorkbookSuffix(String suffix) {
        return suffix.equals("xlsx") || suffix.equals("xlsm") || suffix.equals("xls");
    }
}
