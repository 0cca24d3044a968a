package org.planouvert.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.Optional;

/** Makes stamps of outlines, all in one small picture: making a picture for each costs half as much again. */
final class GlyphMould {

    /** A larger glyph, in points of the picture, is rare: stamping it would save nothing. */
    private static final int LARGEST = 100;

    private final Graphics2D pen;
    private final byte[] points;

    GlyphMould() {
        BufferedImage sheet = new BufferedImage(LARGEST, LARGEST, BufferedImage.TYPE_BYTE_GRAY);
        points = ((DataBufferByte) sheet.getRaster().getDataBuffer()).getData();
        pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
    }

    /** Draws an outline once; nothing when it is too large to be worth keeping. */
    Optional<GlyphStamp> cast(Shape outline) {
        Rectangle2D bounds = outline.getBounds2D();
        if (bounds.isEmpty()) {
            return Optional.of(new GlyphStamp(0, 0, 0, 0, new byte[0]));
        }
        int left = (int) Math.floor(bounds.getMinX());
        int top = (int) Math.floor(bounds.getMinY());
        int width = (int) Math.ceil(bounds.getMaxX()) - left;
        int height = (int) Math.ceil(bounds.getMaxY()) - top;
        if (width > LARGEST || height > LARGEST) {
            return Optional.empty();
        }
        Arrays.fill(points, 0, height * LARGEST, (byte) 0);
        pen.setTransform(AffineTransform.getTranslateInstance(-left, -top));
        pen.fill(outline);
        return Optional.of(new GlyphStamp(left, top, width, height, taken(width, height)));
    }

    private byte[] taken(int width, int height) {
        byte[] coverage = new byte[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(points, row * LARGEST, coverage, row * width, width);
        }
        return coverage;
    }
}
