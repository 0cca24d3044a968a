package org.planouvert.profile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.Correction;
import org.planouvert.profile.YamlFile.Entry;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Loads a job file with its profiles. Every path in a file is relative to the folder of that file. */
public final class JobFile {

    private static final List<String> KEYS = List.of(
            "job",
            "input",
            "output",
            "threads",
            "profiles",
            "gates",
            "dialect",
            "max_file_size",
            "report",
            "corrections",
            "ocr");

    /** What these say is meant as it is written; of the others, some say where things lie, some name further files. */
    private static final List<String> KEYS_OF_MEANING = List.of("job", "gates", "dialect", "max_file_size", "report");

    /** More readers than this would fight for memory: each is a process with its own heap. */
    private static final int MOST_THREADS = 64;

    private final Path file;
    private final Overrides overrides;
    private final Problems problems = new Problems();
    private final ProfileFile profileFile = new ProfileFile(problems);

    private JobFile(Path file, Overrides overrides) {
        this.file = file;
        this.overrides = overrides;
    }

    /**
     * Loads a job file as it stands.
     *
     * @throws ConfigurationException with every problem of the job file and its profiles
     */
    public static Job load(Path file) throws ConfigurationException {
        return load(file, Overrides.NONE);
    }

    /** Loads a job file with what the command line says instead. */
    public static Job load(Path file, Overrides overrides) throws ConfigurationException {
        return new JobFile(file, overrides).load();
    }

    private Job load() throws ConfigurationException {
        Optional<YamlFile> yaml = YamlFile.read(file, problems);
        problems.throwIfAny();
        YamlFile root = yaml.orElseThrow();
        Map<String, Entry> keys = root.keys();
        keys.forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                problems.add(file, entry.key(), "unknown key '" + key + "'", Suggestion.of(key, KEYS));
            }
        });
        JobKeys read = new JobKeys(file, problems);
        List<Job.Gate> gates = read.gates(entry(keys, "gates"));
        Job.Dialect dialect = read.dialect(entry(keys, "dialect"));
        long maxFileSize = read.size(entry(keys, "max_file_size"));
        Job.Report report = read.report(entry(keys, "report"));
        List<Correction> corrections = corrections(read, entry(keys, "corrections"));
        Ocr ocr = new OcrKeys(file, problems).read(entry(keys, "ocr"));
        String name = read.text(entry(keys, "job"), "cper");
        Path input = overrides.input().orElseGet(() -> input(root, read));
        Path output = overrides.output().orElseGet(() -> output(root, read));
        int threads = overrides.threads().orElseGet(() -> threads(read, entry(keys, "threads")));
        List<Profile> profiles = profiles(root);
        problems.throwIfAny();
        return new Job(
                name,
                file,
                input,
                output,
                threads,
                profiles,
                gates,
                dialect,
                hash(root, corrections, ocr),
                maxFileSize,
                overrides.asOf(),
                overrides.passwords(),
                report,
                corrections,
                ocr);
    }

    private static Optional<Node> entry(Map<String, Entry> keys, String key) {
        return Optional.ofNullable(keys.get(key)).map(Entry::value);
    }

    private Path input(YamlFile root, JobKeys read) {
        Optional<Path> folder = folder(root, read, "input");
        folder.filter(f -> !Files.isDirectory(f))
                .ifPresent(f -> problems.add(
                        file,
                        entry(root.keys(), "input").orElse(root.root()),
                        "input folder " + f + " does not exist",
                        "create it, correct the path, or pass --input DIR"));
        return folder.orElse(file);
    }

    private Path output(YamlFile root, JobKeys read) {
        return folder(root, read, "output").orElse(file);
    }

    private Optional<Path> folder(YamlFile root, JobKeys read, String key) {
        Optional<Node> node = entry(root.keys(), key);
        if (node.isEmpty()) {
            problems.add(file, root.root(), "key '" + key + "' is missing", "add '" + key + ": FOLDER'");
            return Optional.empty();
        }
        String text = read.text(node, "");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(file.toAbsolutePath().resolveSibling(text).normalize());
    }

    private int threads(JobKeys read, Optional<Node> node) {
        int processors = Runtime.getRuntime().availableProcessors();
        BigDecimal threads = read.number(node, BigDecimal.valueOf(Math.min(processors, MOST_THREADS)));
        boolean whole = threads.stripTrailingZeros().scale() <= 0;
        if (!whole || threads.signum() <= 0 || threads.compareTo(BigDecimal.valueOf(MOST_THREADS)) > 0) {
            node.ifPresent(n -> problems.add(
                    file,
                    n,
                    "'threads' is " + threads.toPlainString(),
                    "write a whole number from 1 to " + MOST_THREADS));
            return 1;
        }
        return threads.intValue();
    }

    private List<Correction> corrections(JobKeys read, Optional<Node> node) {
        String name = read.text(node, "");
        if (name.isEmpty()) {
            return List.of();
        }
        Path corrections = file.resolveSibling(name);
        if (!Files.isRegularFile(corrections)) {
            problems.add(
                    file,
                    node.orElseThrow(),
                    "corrections file '" + name + "' does not exist",
                    "correct the path, or write one with 'planouvert corrections template --write FILE'");
            return List.of();
        }
        return CorrectionsFile.load(corrections, problems);
    }

    private List<Profile> profiles(YamlFile root) {
        Optional<Node> node = entry(root.keys(), "profiles");
        if (!(node.orElse(root.root()) instanceof SequenceNode list)
                || list.getValue().isEmpty()) {
            problems.add(
                    file,
                    node.orElse(root.root()),
                    "'profiles' names no file",
                    "list the profiles to use, one '- profiles/NAME.yaml' line each");
            return List.of();
        }
        List<Profile> profiles = new ArrayList<>();
        for (Node item : list.getValue()) {
            String name = item instanceof ScalarNode s ? s.getValue() : "";
            Path profile = file.resolveSibling(name);
            if (name.isEmpty() || !Files.isRegularFile(profile)) {
                problems.add(
                        file,
                        item,
                        "profile '" + name + "' does not exist",
                        "correct the path; it is relative to this file");
            } else {
                profileFile.load(profile).ifPresent(profiles::add);
            }
        }
        return profiles;
    }

    /** Folders and threads are left out: they change where and how fast, never what is published. */
    /** Changes with what is made of documents; where files lie, how many threads read and how the file is laid out does not. */
    private String hash(YamlFile root, List<Correction> corrections, Ocr ocr) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            StringBuilder meaning = new StringBuilder();
            for (String key : KEYS_OF_MEANING) {
                entry(root.keys(), key).map(YamlFile::text).ifPresent(value -> meaning.append(key)
                        .append(value));
            }
            meaning.append(ocr.meaning()).append(corrections);
            digest.update(meaning.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(profileFile.content());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
