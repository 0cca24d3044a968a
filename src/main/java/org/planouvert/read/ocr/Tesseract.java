package org.planouvert.read.ocr;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tesseract as a subprocess, so that a crash of it costs a page and not the run. One process reads many pictures through
 * a list file: loading the model costs more than reading a cell. Safe for threads; each call is a process of its own.
 */
public final class Tesseract {

    private static final Pattern FOLDER = Pattern.compile("in \"([^\"]+)\"");

    private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d+\\.\\S+)");

    private static final String SAY_VERSION = "--version";
    private static final String LIST_LANGUAGES = "--list-langs";

    /** How often the processor time of the program is looked at. */
    private static final long LOOK_MILLIS = 20;

    private final Path executable;
    private final Optional<Path> tessdata;
    private final String version;
    private final List<String> languages;
    private final String language;
    private final String models;
    private final Optional<Path> scratch;

    private Tesseract(
            Path executable,
            Optional<Path> tessdata,
            String version,
            List<String> languages,
            String language,
            String models,
            Optional<Path> scratch) {
        this.executable = executable;
        this.tessdata = tessdata;
        this.version = version;
        this.languages = List.copyOf(languages);
        this.language = language;
        this.models = models;
        this.scratch = scratch;
    }

    /**
     * Looks for the program where the settings say, else on the path. Empty when there is
     * none that starts and has data for any language.
     */
    public static Optional<Tesseract> find(OcrSettings settings) {
        return candidates(settings).stream()
                .filter(Files::isExecutable)
                .map(path -> probe(path, settings))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Path> candidates(OcrSettings settings) {
        if (settings.executable().isPresent()) {
            return List.of(settings.executable().get());
        }
        List<Path> found = new ArrayList<>();
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(Pattern.quote(java.io.File.pathSeparator))) {
            if (!folder.isBlank()) {
                found.add(Path.of(folder, "tesseract"));
                found.add(Path.of(folder, "tesseract.exe"));
            }
        }
        // Its Windows installer leaves the path as it is; elsewhere a path without it means to do without.
        found.add(Path.of("C:/Program Files/Tesseract-OCR/tesseract.exe"));
        return found;
    }

    private static Optional<Tesseract> probe(Path program, OcrSettings settings) {
        try {
            Optional<Path> data = settings.tessdata();
            // Version 5 says both at once, which halves the cost of asking; one that obeys the first alone is asked
            // again.
            String said = TesseractRun.ask(program, data, List.of(SAY_VERSION, LIST_LANGUAGES));
            Matcher version = VERSION.matcher(said);
            String list = languages(said).isEmpty() ? TesseractRun.ask(program, data, List.of(LIST_LANGUAGES)) : said;
            List<String> languages = languages(list);
            if (!version.find() || languages.isEmpty()) {
                return Optional.empty();
            }
            List<String> wanted = List.of(settings.language().split("\\+"));
            String language = languages.containsAll(wanted) ? settings.language() : languages.get(0);
            return Optional.of(new Tesseract(
                    program, data, version.group(1), languages, language, models(list, language), settings.cache()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> languages(String list) {
        return list.lines()
                .map(String::strip)
                .filter(line -> line.matches("[A-Za-z]\\w*(?:/\\w+)?"))
                .filter(name -> !name.equals("osd"))
                .toList();
    }

    /** Sizes of the language data, by which models of one name are told apart; the list's heading names the folder. */
    private static String models(String list, String language) throws IOException {
        Matcher folder = FOLDER.matcher(list);
        if (!folder.find()) {
            return "";
        }
        StringBuilder sizes = new StringBuilder();
        for (String name : language.split("\\+")) {
            Path model = Path.of(folder.group(1), name + ".traineddata");
            sizes.append(name)
                    .append(' ')
                    .append(Files.exists(model) ? Files.size(model) : 0)
                    .append(' ');
        }
        return sizes.toString().strip();
    }

    /** Version and models: while it is the same, so is what is read. */
    public String identity() {
        return version + " " + models;
    }

    public Path executable() {
        return executable;
    }

    /** Such as {@code 5.3.0}. */
    public String version() {
        return version;
    }

    /** Languages there is data for, such as {@code eng} and {@code fra}. */
    public List<String> languages() {
        return languages;
    }

    /** The language it reads: the one asked for when there is data for it, else the first there is. */
    public String language() {
        return language;
    }

    /** How a picture is laid out, in Tesseract's numbering of page segmentation modes. */
    enum Segmentation {
        /** Words wherever they stand, in no order: what loses least of a page with tables. */
        SCATTERED("11"),
        /** One line of text. */
        LINE("7");

        private final String mode;

        Segmentation(String mode) {
            this.mode = mode;
        }
    }

    /**
     * Reads pictures in one process.
     *
     * @param characters the only characters to be expected; empty for no limit
     * @return for each picture its words in pixels; fewer pictures than asked when the time ran out
     * @throws IOException when the program cannot be run or fails
     */
    List<List<OcrWord>> read(
            List<Grey> pictures, Segmentation segmentation, String characters, int dpi, Allowance allowance)
            throws IOException {
        if (pictures.isEmpty() || allowance.isUsedUp()) {
            return List.of();
        }
        Path folder = TesseractRun.scratch(scratch);
        try {
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < pictures.size(); i++) {
                Path file = folder.resolve(String.format(Locale.ROOT, "%05d.pgm", i));
                pictures.get(i).write(file);
                list.append(file.getFileName()).append('\n');
            }
            Files.writeString(folder.resolve("list.txt"), list, StandardCharsets.UTF_8);
            // Names in its own folder, and characters in a file: no locale can spoil them.
            List<String> command =
                    new ArrayList<>(List.of(executable.toAbsolutePath().toString(), "list.txt", "out", "-l", language));
            command.addAll(List.of("--psm", segmentation.mode, "--dpi", Integer.toString(dpi)));
            if (!characters.isEmpty()) {
                Files.writeString(folder.resolve("only"), "tessedit_char_whitelist " + characters + "\n");
                command.add(folder.resolve("only").toString());
            }
            command.add("hocr");
            return run(command, folder, allowance);
        } finally {
            TesseractRun.delete(folder);
        }
    }

    private List<List<OcrWord>> run(List<String> command, Path folder, Allowance allowance) throws IOException {
        Process process = TesseractRun.start(command, tessdata, folder);
        try {
            Duration used = Duration.ZERO;
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                used = process.info().totalCpuDuration().orElse(used);
                if (allowance.isExceededBy(used)) {
                    break;
                }
            }
            allowance.spend(used);
            if (process.isAlive()) {
                return List.of();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped while Tesseract was reading");
        } finally {
            TesseractRun.end(process);
        }
        Path out = folder.resolve("out.hocr");
        if (process.exitValue() != 0 || !Files.exists(out)) {
            throw new IOException("Tesseract ended with code " + process.exitValue() + ": "
                    + TesseractRun.lastLine(folder.resolve("log.txt")));
        }
        return Hocr.parse(Files.readString(out, StandardCharsets.UTF_8));
    }
}
