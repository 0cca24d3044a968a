package org.planouvert.read.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.planouvert.document.NumberStyle;

/**
 * What a number format does to a number.
 *
 * @param id the workbook's number for it
 * @param code such as {@code #,##0.00 "€"}
 * @param date true when the number is a day
 * @param style how the number is shown; empty when only {@link #shown} can tell
 */
record CellFormat(int id, String code, boolean date, Optional<NumberStyle> style) {

    static final CellFormat GENERAL = new CellFormat(0, "General", false, Optional.of(NumberStyle.GENERAL));

    /** Longer codes are attacks or accidents. */
    private static final int MAX_CODE = 255;

    /** Reads a format code; codes that spreadsheets ship with need only their id. */
    static CellFormat of(int id, String code) {
        String builtin = code.isEmpty() && id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                ? BuiltinFormats.getBuiltinFormat(id)
                : code;
        String known = builtin == null || builtin.isEmpty() || builtin.length() > MAX_CODE ? "General" : builtin;
        if (known.equalsIgnoreCase("General") || known.equals("@") || known.equalsIgnoreCase("Standard")) {
            return new CellFormat(id, known, false, Optional.of(NumberStyle.GENERAL));
        }
        if (DateUtil.isADateFormat(id, known)) {
            return new CellFormat(id, known, true, Optional.empty());
        }
        return new CellFormat(id, known, false, style(known));
    }

    /** The words of a cell whose format {@link #style} cannot say, such as fractions and powers of ten. */
    String shown(BigDecimal number) {
        String text = new DataFormatter(Locale.FRANCE).formatRawCellContents(number.doubleValue(), id, code);
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private static Optional<NumberStyle> style(String code) {
        List<String> sections = FormatCode.sections(code);
        FormatCode positive = FormatCode.read(sections.get(0));
        if (!positive.isPlain()) {
            return Optional.empty();
        }
        boolean parentheses = false;
        if (sections.size() > 1) {
            FormatCode negative = FormatCode.read(sections.get(1));
            parentheses = negative.prefix().contains("(");
        }
        String zero = "";
        if (sections.size() > 2) {
            FormatCode third = FormatCode.read(sections.get(2));
            zero = third.pattern().replace("?", "").isEmpty() ? third.prefix().strip() : "";
        }
        return Optional.of(positive.style(parentheses, zero));
    }
}
