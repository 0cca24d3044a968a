package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Tesseract's hOCR, which unlike its table of words tells baselines and font sizes. Tesseract writes one element a
 * line, so lines are enough (hOCR 1.2, Breuel).
 */
final class Hocr {

    private static final Pattern LINE = Pattern.compile("class='ocr_(?:line|header|caption|textfloat)'[^>]*title=\"bbox"
            + " (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)([^\"]*)\"");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.eE+-]+) (-?[\\d.eE+-]+)");
    private static final Pattern SIZE = Pattern.compile("x_size (-?[\\d.]+)");
    private static final Pattern WORD =
            Pattern.compile("class='ocrx_word'[^>]*title=['\"]bbox (-?\\d+) (-?\\d+) (-?\\d+)"
                    + " (-?\\d+); x_wconf (\\d+)[^>]*>(.*?)</span>");

    private final List<List<OcrWord>> pages = new ArrayList<>();
    private double left;
    private double bottom;
    private double slope;
    private double offset;
    private double size;

    private Hocr() {}

    /** The words of each picture in turn. */
    static List<List<OcrWord>> parse(String hocr) {
        Hocr reading = new Hocr();
        hocr.lines().forEach(reading::take);
        return reading.pages;
    }

    private void take(String line) {
        if (line.contains("class='ocr_page'")) {
            pages.add(new ArrayList<>());
            return;
        }
        Matcher head = LINE.matcher(line);
        if (head.find()) {
            startLine(head);
        }
        Matcher word = WORD.matcher(line);
        if (word.find() && !pages.isEmpty()) {
            addWord(word);
        }
    }

    private void startLine(Matcher head) {
        left = Double.parseDouble(head.group(1));
        bottom = Double.parseDouble(head.group(4));
        double height = bottom - Double.parseDouble(head.group(2));
        Matcher baseline = BASELINE.matcher(head.group(5));
        boolean stated = baseline.find();
        slope = stated ? Double.parseDouble(baseline.group(1)) : 0;
        offset = stated ? Double.parseDouble(baseline.group(2)) : 0;
        Matcher stature = SIZE.matcher(head.group(5));
        size = stature.find() ? Double.parseDouble(stature.group(1)) : height;
    }

    private void addWord(Matcher word) {
        String text = unescaped(word.group(6)).strip();
        if (text.isEmpty()) {
            return;
        }
        double x0 = Double.parseDouble(word.group(1));
        double x1 = Double.parseDouble(word.group(3));
        double baseline = bottom + offset + slope * ((x0 + x1) / 2 - left);
        pages.get(pages.size() - 1)
                .add(new OcrWord(
                        text,
                        x0,
                        Double.parseDouble(word.group(2)),
                        x1,
                        Double.parseDouble(word.group(4)),
                        Integer.parseInt(word.group(5)) / 100.0,
                        baseline,
                        size));
    }

    private static String unescaped(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
