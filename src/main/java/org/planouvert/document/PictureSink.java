package org.planouvert.document;

import java.io.IOException;

/** Takes pictures of pages, one at a time, so that nobody holds them all. */
@FunctionalInterface
public interface PictureSink {

    /**
     * Takes the picture of a whole page as displayed.
     *
     * @param page 1-based
     * @param width of the page, in points
     * @param height of the page, in points
     * @param png the picture's file
     */
    void take(int page, double width, double height, byte[] png) throws IOException;
}
