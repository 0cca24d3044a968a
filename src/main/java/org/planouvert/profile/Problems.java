package org.planouvert.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.profile.ConfigurationException.Problem;
import org.yaml.snakeyaml.nodes.Node;

/** Gathers what is wrong in the files of one request, so that all of it can be said at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Path file, int line, String what, String remedy) {
        found.add(new Problem(file, line, what, remedy));
    }

    void add(Path file, Node node, String what, String remedy) {
        add(file, node.getStartMark().getLine() + 1, what, remedy);
    }

    void throwIfAny() throws ConfigurationException {
        if (!found.isEmpty()) {
            List<Path> files = found.stream().map(Problem::file).distinct().toList();
            // a base that two profiles share is read twice
            throw new ConfigurationException(found.stream()
                    .distinct()
                    .sorted(Comparator.<Problem>comparingInt(p -> files.indexOf(p.file()))
                            .thenComparingInt(Problem::line))
                    .toList());
        }
    }
}
