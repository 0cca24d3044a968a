package org.planouvert.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.planouvert.profile.Job;
import org.planouvert.write.Change;
import org.planouvert.write.ChangeCount;
import org.planouvert.write.ReleaseDiff;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two releases. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description = {
            "Says what changed between two releases, by stable id: rows added, removed, changed field by field.",
            "Without an option it prints the numbers by table."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the releases were compared", "1:one of them cannot be read", "2:wrong usage"})
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The release folder before.")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The release folder after.")
    private Path newer = Path.of("");

    @ArgGroup
    private Form form = new Form();

    @Mixin
    private OutputOption print = new OutputOption();

    /** How the changes are printed. */
    static final class Form {
        @Option(names = "--csv", description = "Print every change as CSV.")
        private boolean csv;

        @Option(names = "--markdown", description = "Print every change as Markdown.")
        private boolean markdown;
    }

    @Override
    public Integer call() throws IOException {
        for (Path release : List.of(older, newer)) {
            if (!Files.isRegularFile(release.resolve("datapackage.json"))) {
                throw print.wrong(release + " is no release: it has no datapackage.json");
            }
        }
        ReleaseDiff diff = ReleaseDiff.between(older, newer);
        PrintWriter out = print.out();
        if (form.csv) {
            csv(diff, out);
        } else if (form.markdown) {
            diff.writeMarkdown(out);
        } else if (print.json()) {
            json(diff, out);
        } else {
            Map<String, ChangeCount> counts = diff.forEach(change -> {});
            out.println("table               before      added    removed    changed");
            counts.forEach((table, n) -> out.printf(
                    Locale.ROOT, "%-16s %9d  %9d  %9d  %9d%n", table, n.before(), n.added(), n.removed(), n.changed()));
        }
        return 0;
    }

    private static void csv(ReleaseDiff diff, PrintWriter out) throws IOException {
        Path file = Files.createTempFile("planouvert-", ".csv");
        try {
            Files.delete(file);
            diff.writeCsv(file, Job.Dialect.STANDARD);
            out.print(Files.readString(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void json(ReleaseDiff diff, PrintWriter out) throws IOException {
        List<Change> changes = new ArrayList<>();
        Map<String, ChangeCount> counts = diff.forEach(changes::add);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tables", counts);
        tree.put("changes", changes.stream().map(DiffCommand::tree).toList());
        out.println(Json.of(tree));
    }

    private static Map<String, Object> tree(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("table", change.table());
        tree.put("id", change.id());
        tree.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        tree.put("field", change.field());
        tree.put("before", change.before());
        tree.put("after", change.after());
        return tree;
    }
}
