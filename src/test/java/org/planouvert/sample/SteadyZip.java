package org.planouvert.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook so that the same content gives the same bytes on every machine: fixed times, and parts stored
 * without compression, because libraries compress differently.
 */
final class SteadyZip {

    private static final Date WRITTEN_ON = Date.from(Instant.parse("2022-02-24T00:00:00Z"));
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2022, 2, 24, 0, 0);

    private SteadyZip() {}

    static byte[] of(XSSFWorkbook workbook) throws IOException {
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(WRITTEN_ON));
        workbook.getProperties().getCoreProperties().setModified(Optional.of(WRITTEN_ON));
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        workbook.write(compressed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(compressed.toByteArray()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                store(zip, part.getName(), in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
