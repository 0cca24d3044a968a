package org.planouvert.read.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers (optional content groups) of a document are switched off when it is opened. */
final class Layers {

    private final Map<COSDictionary, Boolean> off = new HashMap<>();

    private Layers() {}

    static Layers of(PDDocument document) {
        Layers layers = new Layers();
        PDOptionalContentProperties properties = document.getDocumentCatalog().getOCProperties();
        if (properties != null) {
            properties
                    .getOptionalContentGroups()
                    .forEach(group -> layers.off.put(group.getCOSObject(), !properties.isGroupEnabled(group)));
        }
        return layers;
    }

    /** True when this group, or this membership over several groups, is not to be seen. */
    boolean hides(@Nullable COSBase content) {
        if (off.isEmpty() || !(content instanceof COSDictionary dictionary)) {
            return false;
        }
        if (!COSName.OCMD.equals(dictionary.getCOSName(COSName.TYPE))) {
            return off.getOrDefault(dictionary, false);
        }
        COSBase groups = dictionary.getDictionaryObject(COSName.OCGS);
        if (!(groups instanceof COSArray array)) {
            return hides(groups);
        }
        int hidden = 0;
        for (int i = 0; i < array.size(); i++) {
            hidden += hides(array.getObject(i)) ? 1 : 0;
        }
        COSName policy = dictionary.getCOSName(COSName.P);
        return switch (policy == null ? "AnyOn" : policy.getName()) {
            case "AllOn" -> hidden > 0;
            case "AnyOff" -> hidden == 0;
            case "AllOff" -> hidden < array.size();
            default -> array.size() > 0 && hidden == array.size();
        };
    }
}
