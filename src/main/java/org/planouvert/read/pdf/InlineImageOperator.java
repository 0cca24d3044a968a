package org.planouvert.read.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** Notes where an inline picture lies without decoding it. */
final class InlineImageOperator extends OperatorProcessor {

    private final PageScan scan;

    InlineImageOperator(PageScan scan) {
        super(scan);
        this.scan = scan;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        scan.drawUnitImage();
    }

    @Override
    public String getName() {
        return OperatorName.BEGIN_INLINE_IMAGE;
    }
}
