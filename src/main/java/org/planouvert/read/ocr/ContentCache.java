package org.planouvert.read.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was read of a page under a name made from its pixels, the engine and this reader, so that an unchanged page
 * is never read twice. A cache that cannot be read or written costs time, never a result.
 */
final class ContentCache {

    /** Raised whenever the same picture would be read differently, so that old entries are not found any more. */
    private static final String READER = "2";

    private final Path folder;
    private final String engine;

    ContentCache(Path folder, Tesseract engine) {
        this.folder = folder;
        this.engine = engine.identity();
    }

    /** The name of a picture's entry. */
    String key(BufferedImage picture, double dpi) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String head = READER + "\n" + engine + "\n" + Math.round(dpi) + "\n" + picture.getWidth() + "\n";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            int[] row = new int[picture.getWidth()];
            ByteBuffer bytes = ByteBuffer.allocate(4 * row.length);
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, row.length, 1, row, 0, row.length);
                bytes.clear();
                bytes.asIntBuffer().put(row);
                digest.update(bytes.array());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Optional<PageContent> load(String key) {
        Path file = file(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(Files.readAllLines(file, StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void store(String key, PageContent content) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "page-", ".tmp");
            Files.writeString(draft, text(content), StandardCharsets.UTF_8);
            Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(ContentCache.class.getName())
                    .log(System.Logger.Level.WARNING, "What was recognised cannot be kept in " + folder, e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".tsv");
    }

    private static String text(PageContent content) {
        StringBuilder out = new StringBuilder("turn\t" + content.turn() + "\t" + content.blank() + "\n");
        for (Stroke s : content.rules()) {
            line(out, "rule", s.level(), s.from(), s.to(), s.low(), s.high());
        }
        for (Passage p : content.passages()) {
            PixelBox b = p.place();
            line(out, "passage", b.x0(), b.y0(), b.x1(), b.y1(), p.confidence());
            p.others().forEach(other -> line(out, "other", other));
            for (OcrWord w : p.words()) {
                line(out, "word", w.text(), w.x0(), w.y0(), w.x1(), w.y1(), w.confidence(), w.baseline(), w.size());
            }
        }
        return out.append("end\n").toString();
    }

    private static void line(StringBuilder out, Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            out.append(i == 0 ? "" : "\t").append(fields[i].toString().replaceAll("[\t\n\r]", " "));
        }
        out.append('\n');
    }

    private static PageContent parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals("end")) {
            throw new IllegalArgumentException("The entry has no end");
        }
        int turn = 0;
        boolean blank = false;
        List<Stroke> rules = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (String line : lines) {
            String[] f = line.split("\t", -1);
            switch (f[0]) {
                case "turn" -> {
                    turn = whole(f[1]);
                    blank = Boolean.parseBoolean(f[2]);
                }
                case "rule" ->
                    rules.add(
                            new Stroke(Boolean.parseBoolean(f[1]), whole(f[2]), whole(f[3]), whole(f[4]), whole(f[5])));
                case "passage" ->
                    passages.add(new Passage(
                            new PixelBox(whole(f[1]), whole(f[2]), whole(f[3]), whole(f[4])),
                            List.of(),
                            real(f[5]),
                            List.of()));
                case "other" ->
                    last(passages, p -> new Passage(p.place(), p.words(), p.confidence(), append(p.others(), f[1])));
                case "word" ->
                    last(passages, p -> new Passage(p.place(), append(p.words(), word(f)), p.confidence(), p.others()));
                default -> {
                    // the end
                }
            }
        }
        return new PageContent(turn, rules, passages, blank);
    }

    private static OcrWord word(String[] f) {
        return new OcrWord(f[1], real(f[2]), real(f[3]), real(f[4]), real(f[5]), real(f[6]), real(f[7]), real(f[8]));
    }

    private static void last(List<Passage> passages, java.util.function.UnaryOperator<Passage> change) {
        passages.set(passages.size() - 1, change.apply(passages.get(passages.size() - 1)));
    }

    private static <T> List<T> append(List<T> list, T next) {
        List<T> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }

    private static int whole(String field) {
        return Integer.parseInt(field);
    }

    private static double real(String field) {
        return Double.parseDouble(field);
    }
}
