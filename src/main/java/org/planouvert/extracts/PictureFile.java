package org.planouvert.extracts;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planouvert.document.PictureSink;

/**
 * The pictures of a document's pages in one file: for each the page, its width and height in points, the length of the
 * picture and its bytes; a page numbered zero ends it.
 */
public final class PictureFile implements PictureSink, AutoCloseable {

    private static final int END = 0;

    private final DataOutputStream out;

    private PictureFile(DataOutputStream out) {
        this.out = out;
    }

    /** Begins a file; an existing one is overwritten. It is whole when it was closed. */
    public static PictureFile create(Path file) throws IOException {
        return new PictureFile(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
    }

    @Override
    public void take(int page, double width, double height, byte[] png) throws IOException {
        out.writeInt(page);
        out.writeDouble(width);
        out.writeDouble(height);
        out.writeInt(png.length);
        out.write(png);
    }

    @Override
    public void close() throws IOException {
        out.writeInt(END);
        out.close();
    }

    /**
     * Hands over every picture of a file in turn.
     *
     * @throws IOException also when the file is not whole
     */
    public static void read(Path file, PictureSink sink) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int page = in.readInt(); page != END; page = in.readInt()) {
                double width = in.readDouble();
                double height = in.readDouble();
                byte[] png = new byte[in.readInt()];
                in.readFully(png);
                sink.take(page, width, height, png);
            }
        }
    }
}
