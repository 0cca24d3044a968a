package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;

/** How a finding is written and read back. */
final class FindingPacking implements Packing<Finding> {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final FindingStatus[] STATUSES = FindingStatus.values();

    @Override
    public void write(PackedWriter out, Finding value) throws IOException {
        out.text(value.id());
        out.text(value.ruleId());
        out.constant(value.severity());
        out.constant(value.status());
        out.text(value.contractId());
        out.text(value.documentId());
        out.text(value.subjectType());
        out.text(value.subjectId());
        out.integer(value.page());
        out.text(value.message().fr());
        out.text(value.message().en());
        out.text(value.expected());
        out.text(value.observed());
        out.text(value.tolerance());
    }

    @Override
    public Finding read(PackedReader in) throws IOException {
        return new Finding(
                in.text(),
                in.text(),
                in.constant(SEVERITIES),
                in.constant(STATUSES),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                new Message(in.text(), in.text()),
                in.text(),
                in.text(),
                in.text());
    }
}
