package org.planouvert.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * A font as its dictionary describes it. The font program, whose parsing costs more than the text of many pages, is opened
 * only for codes of which the dictionary does not tell text or width; the answers are those that PDFBox gives with it.
 * A font of this kind is read and not drawn.
 */
abstract class DictionaryFont extends PDFont {

    private final COSDictionary dictionary;
    private final ToUnicode texts;
    private @Nullable PDFont whole;

    DictionaryFont(COSDictionary dictionary, ToUnicode texts) {
        super(withoutTexts(dictionary));
        this.dictionary = dictionary;
        this.texts = texts;
    }

    /** Else PDFBox would read the texts too, before all else. */
    private static COSDictionary withoutTexts(COSDictionary dictionary) {
        COSDictionary copy = new COSDictionary(dictionary);
        copy.removeItem(COSName.TO_UNICODE);
        return copy;
    }

    /** The font, where its dictionary is of a form that answers; none for those that PDFBox alone can tell about. */
    static Optional<PDFont> of(COSDictionary dictionary) {
        Optional<ToUnicode> texts = ToUnicode.of(dictionary.getDictionaryObject(COSName.TO_UNICODE));
        COSName kind = dictionary.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE0.equals(kind)) {
            return texts.flatMap(t -> TwoByteFont.of(dictionary, t));
        }
        boolean simple = COSName.TRUE_TYPE.equals(kind) || COSName.TYPE1.equals(kind) || COSName.MM_TYPE1.equals(kind);
        return simple && !OneByteFont.isDingbats(dictionary)
                ? texts.map(t -> new OneByteFont(dictionary, t))
                : Optional.empty();
    }

    /** The font as PDFBox makes it, with its program. */
    PDFont whole() throws IOException {
        PDFont made = whole;
        if (made == null) {
            made = PDFontFactory.createFont(dictionary);
            whole = made;
        }
        return made;
    }

    ToUnicode texts() {
        return texts;
    }

    @Nullable
    String wholeToUnicode(int code) {
        try {
            return whole().toUnicode(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    /** What PDFBox asks last, when the dictionary has no width: standard fonts are left to the whole font too. */
    @Override
    public float getWidthFromFont(int code) throws IOException {
        return whole().getWidth(code);
    }

    @Override
    public boolean isStandard14() {
        return false;
    }

    @Override
    protected float getStandard14Width(int code) {
        throw notRead();
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return whole().readCode(in);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return whole().hasExplicitWidth(code);
    }

    @Override
    public float getHeight(int code) throws IOException {
        return whole().getHeight(code);
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return whole().getBoundingBox();
    }

    @Override
    public boolean isEmbedded() {
        throw notRead();
    }

    @Override
    public boolean isDamaged() {
        throw notRead();
    }

    @Override
    protected byte[] encode(int unicode) {
        throw notRead();
    }

    @Override
    public void addToSubset(int codePoint) {
        throw notRead();
    }

    @Override
    public void subset() {
        throw notRead();
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }

    private static UnsupportedOperationException notRead() {
        return new UnsupportedOperationException("a font that is read and not drawn");
    }
}
