package org.planouvert.read.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes a clean picture look like a scan: askew, noisy, compressed. The same seed gives the same scan. */
public final class ScannedPage {

    private ScannedPage() {}

    /** Skew of so many degrees clockwise, Gaussian noise of so many grey levels, JPEG of this quality. */
    public static BufferedImage of(BufferedImage clean, double degrees, double noise, double quality, long seed) {
        return compressed(noisy(askew(clean, degrees), noise, seed), quality);
    }

    public static BufferedImage askew(BufferedImage clean, double degrees) {
        BufferedImage result = new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = result.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, result.getWidth(), result.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.rotate(Math.toRadians(degrees), result.getWidth() / 2.0, result.getHeight() / 2.0);
        g.drawImage(clean, 0, 0, null);
        g.dispose();
        return result;
    }

    private static BufferedImage noisy(BufferedImage image, double noise, long seed) {
        Random random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int step = (int) Math.round(random.nextGaussian() * noise);
                int rgb = image.getRGB(x, y);
                image.setRGB(
                        x,
                        y,
                        clip((rgb >> 16 & 255) + step) << 16
                                | clip((rgb >> 8 & 255) + step) << 8
                                | clip((rgb & 255) + step));
            }
        }
        return image;
    }

    private static int clip(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private static BufferedImage compressed(BufferedImage image, double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality((float) quality);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
