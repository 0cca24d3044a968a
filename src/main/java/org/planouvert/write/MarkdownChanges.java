package org.planouvert.write;

import java.io.IOException;
import java.util.Map;

/** Changes as Markdown, for a pull request or a mail. */
final class MarkdownChanges {

    private final Appendable out;
    private String table = "";

    MarkdownChanges(Appendable out) {
        this.out = out;
    }

    void add(Change change) throws IOException {
        if (!change.table().equals(table)) {
            table = change.table();
            out.append("\n## ").append(table).append("\n\n");
        }
        String id = code(change.id());
        out.append(
                switch (change.kind()) {
                    case ADDED -> "- added " + id;
                    case REMOVED -> "- removed " + id;
                    case CHANGED ->
                        "- changed " + id + ", " + change.field() + ": " + code(change.before()) + " → "
                                + code(change.after());
                });
        out.append('\n');
    }

    void end(Map<String, ChangeCount> counts) throws IOException {
        out.append("\n| table | before | added | removed | changed |\n|---|---:|---:|---:|---:|\n");
        for (Map.Entry<String, ChangeCount> entry : counts.entrySet()) {
            ChangeCount count = entry.getValue();
            out.append("| %s | %d | %d | %d | %d |\n"
                    .formatted(entry.getKey(), count.before(), count.added(), count.removed(), count.changed()));
        }
    }

    /** A code span on one line; a value that holds backticks is fenced by one more than its longest run would need. */
    private static String code(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return "(empty)";
        }
        return line.contains("`") ? "``` " + line.replace("```", "'''") + " ```" : "`" + line + "`";
    }
}
