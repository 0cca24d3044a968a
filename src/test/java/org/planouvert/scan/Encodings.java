package org.planouvert.scan;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The forms in which scanners write pictures into PDF files. */
final class Encodings {

    private Encodings() {}

    /** One bit a pixel, as fax machines and most office scanners write it. */
    static PDImageXObject ccitt(PDDocument document, BufferedImage picture) throws IOException {
        return CCITTFactory.createFromImage(document, oneBit(picture));
    }

    /** One bit a pixel in a JBIG2 stream that holds one region, coded as a fax is (ISO/IEC 14492, 7.4.6). */
    static PDImageXObject jbig2(PDDocument document, BufferedImage picture) throws IOException {
        PDImageXObject fax = ccitt(document, picture);
        byte[] coded = fax.getCOSObject().createRawInputStream().readAllBytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segmentHead(out, 0, 48, 19);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.writeLong(0);
        out.writeByte(0);
        out.writeShort(0);
        segmentHead(out, 1, 38, 18 + coded.length);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.writeLong(0);
        out.writeByte(0);
        out.writeByte(1);
        out.write(coded);
        return image(document, bytes.toByteArray(), COSName.JBIG2_DECODE, picture, 1);
    }

    private static void segmentHead(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    /** A JPEG of four inks, as print shops write it. */
    static PDImageXObject cmykJpeg(PDDocument document, BufferedImage picture) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(0, picture.getWidth(), picture.getHeight(), 4, null);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                inks.setPixel(x, y, new int[] {255 - (rgb >> 16 & 255), 255 - (rgb >> 8 & 255), 255 - (rgb & 255), 0});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } finally {
            writer.dispose();
        }
        PDImageXObject image = image(document, bytes.toByteArray(), COSName.DCT_DECODE, picture, 8);
        image.setColorSpace(PDDeviceCMYK.INSTANCE);
        return image;
    }

    /** What claims to be JPEG 2000. */
    static PDImageXObject jpeg2000(PDDocument document, BufferedImage picture) throws IOException {
        return image(document, new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' '}, COSName.JPX_DECODE, picture, 8);
    }

    /** A JPEG that breaks off in the middle of its head. */
    static PDImageXObject brokenJpeg(PDDocument document, BufferedImage picture) throws IOException {
        return image(document, new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F'}, COSName.DCT_DECODE, picture, 8);
    }

    private static PDImageXObject image(
            PDDocument document, byte[] bytes, COSName filter, BufferedImage picture, int bits) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return new PDImageXObject(
                    document, in, filter, picture.getWidth(), picture.getHeight(), bits, PDDeviceGray.INSTANCE);
        }
    }

    private static BufferedImage oneBit(BufferedImage picture) {
        BufferedImage bits = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = bits.createGraphics();
        g.drawImage(picture, 0, 0, null);
        g.dispose();
        return bits;
    }
}
