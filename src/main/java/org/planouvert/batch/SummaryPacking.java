package org.planouvert.batch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;
import org.planouvert.packed.Plain;

/** How the summary of a release is written and read back. */
final class SummaryPacking implements Packing<Summary> {

    @Override
    public void write(PackedWriter out, Summary value) throws IOException {
        out.text(value.releaseId());
        map(out, value.rows(), Plain.INTEGER);
        map(out, value.documents(), Plain.INTEGER);
        map(out, value.findings(), Plain.INTEGER);
        map(out, value.measures(), Plain.DECIMAL);
    }

    @Override
    public Summary read(PackedReader in) throws IOException {
        return new Summary(
                in.text(),
                map(in, Plain.INTEGER),
                map(in, Plain.INTEGER),
                map(in, Plain.INTEGER),
                map(in, Plain.DECIMAL));
    }

    private static <V> void map(PackedWriter out, Map<String, V> map, Packing<V> of) throws IOException {
        out.list(List.copyOf(map.keySet()), Plain.TEXT);
        out.list(List.copyOf(map.values()), of);
    }

    private static <V> Map<String, V> map(PackedReader in, Packing<V> of) throws IOException {
        List<String> keys = in.list(Plain.TEXT);
        List<V> values = in.list(of);
        if (keys.size() != values.size()) {
            throw PackedReader.damaged(values.size() + " values");
        }
        Map<String, V> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }
}
