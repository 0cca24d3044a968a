package org.planouvert.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A content stream unpacked as far as that is possible.
 *
 * @param content the bytes, and room behind them
 * @param length how many
 * @param failure why it broke off; none when it is whole
 */
record ContentBytes(byte[] content, int length, @Nullable IOException failure) {

    static ContentBytes of(InputStream stream) {
        byte[] content = new byte[16384];
        int length = 0;
        try {
            for (int read = stream.read(content, 0, content.length); read >= 0; ) {
                length += read;
                if (length == content.length) {
                    content = Arrays.copyOf(content, 2 * length);
                }
                read = stream.read(content, length, content.length - length);
            }
            return new ContentBytes(content, length, null);
        } catch (IOException e) {
            return new ContentBytes(content, length, e);
        }
    }
}
