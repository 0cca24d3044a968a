package org.planouvert.sample;

import java.nio.charset.Charset;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A font that every PDF viewer has. PDFBox would ask the machine's own fonts whether they hold a letter, and fail on a
 * machine with few of them; here the code page alone decides.
 */
public final class PlainFont extends PDType1Font {

    private static final Charset LETTERS = Charset.forName("windows-1252");
    private static final int ARROW_BULLET = 0x27a2;
    /** The arrow bullet's code in Zapf Dingbats (PDF 32000-1, annex D.6). */
    private static final byte ARROW_CODE = (byte) 0xe2;

    private final boolean dingbats;

    public PlainFont(FontName name) {
        super(name);
        this.dingbats = name == FontName.ZAPF_DINGBATS;
    }

    @Override
    protected byte[] encode(int unicode) {
        String letter = Character.toString(unicode);
        if (dingbats && unicode == ARROW_BULLET) {
            return new byte[] {ARROW_CODE};
        }
        if (dingbats || !LETTERS.newEncoder().canEncode(letter)) {
            throw new IllegalArgumentException("The font " + getName() + " has no letter " + letter);
        }
        return letter.getBytes(LETTERS);
    }
}
