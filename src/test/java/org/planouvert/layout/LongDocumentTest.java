package org.planouvert.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is held of a document until its last page. */
class LongDocumentTest {

    private static final int PAGES = 600;

    private static final int LINES = 45;

    /** A page of so many lines of 85 letters: five thousand of them are half of a worker's heap. */
    private static final long BYTES_PER_PAGE = 26_000;

    @Test
    void aDensePageLeavesFewBytesUntilTheLastOneIsRead() {
        LayoutBuilder builder = new LayoutBuilder();
        long before = held();
        for (int page = 1; page <= PAGES; page++) {
            builder.visit(page(page));
        }
        long after = held();

        assertThat((after - before) / PAGES).isLessThan(BYTES_PER_PAGE);
        assertThat(builder.pageTables()).isEmpty();
    }

    private static org.planouvert.document.GlyphPage page(int number) {
        Random random = new Random(number);
        DrawnPage page = new DrawnPage(595, 842);
        for (int line = 0; line < LINES; line++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 85) {
                text.append((char) (random.nextInt(6) == 0 && text.length() > 0 ? ' ' : 'a' + random.nextInt(26)));
            }
            page.text(50, 60 + 16 * line, text.toString());
        }
        return page.build();
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
