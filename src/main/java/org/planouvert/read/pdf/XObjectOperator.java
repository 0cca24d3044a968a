package org.planouvert.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** Enters forms, and notes where a picture lies without decoding it, unlike the operator of PDFBox that it replaces. */
final class XObjectOperator extends OperatorProcessor {

    /** Forms nested deeper than this are a trap. */
    private static final int MAX_DEPTH = 28;

    private final PageScan scan;
    private final Layers layers;

    XObjectOperator(PageScan scan, Layers layers) {
        super(scan);
        this.scan = scan;
        this.layers = layers;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = scan.getResources();
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
            return;
        }
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream stream = objects == null ? null : objects.getCOSStream(name);
        if (stream == null || layers.hides(stream.getDictionaryObject(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            scan.drawUnitImage();
        } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            enter(resources.getXObject(name));
        }
    }

    private void enter(PDXObject form) throws IOException {
        try {
            scan.increaseLevel();
            if (scan.getLevel() > MAX_DEPTH) {
                return;
            }
            if (form instanceof PDTransparencyGroup group) {
                scan.showTransparencyGroup(group);
            } else if (form instanceof PDFormXObject plain) {
                scan.showForm(plain);
            }
        } finally {
            scan.decreaseLevel();
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
