package org.planouvert.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what this machine can do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Product.class,
        description =
                "Says what this machine can do: Java, memory, disk, database, OCR and its languages, fonts, browser.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all that is needed is here", "1:something that is needed is missing", "2:wrong usage"})
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private OutputOption print = new OutputOption();

    @Override
    public Integer call() {
        List<Checkup.Result> results = Checkup.all();
        PrintWriter out = print.out();
        if (print.json()) {
            out.println(Json.of(results.stream().map(DoctorCommand::tree).toList()));
        } else {
            results.forEach(r -> out.printf(
                    Locale.ROOT, "%-8s %-12s %s%n", r.state().name().toLowerCase(Locale.ROOT), r.what(), r.detail()));
        }
        return results.stream().anyMatch(r -> r.state() == Checkup.State.MISSING) ? Main.FAILED : 0;
    }

    private static Map<String, Object> tree(Checkup.Result result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", result.what());
        tree.put("state", result.state().name().toLowerCase(Locale.ROOT));
        tree.put("detail", result.detail());
        return tree;
    }
}
