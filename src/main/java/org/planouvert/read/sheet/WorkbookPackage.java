package org.planouvert.read.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.planouvert.document.UnreadableDocumentException;

/** The parts of a zipped workbook, opened read-only, with bounds on what they unpack to and their checksums checked. */
final class WorkbookPackage implements AutoCloseable {

    /** A workbook has some dozens of parts; pictures and pivots make hundreds. */
    private static final int MAX_PARTS = 10_000;

    /** Bytes that one part may unpack to; a million full rows of an annex take a tenth of it. */
    private static final long MAX_PART_BYTES = 4L << 30;

    /** A part may unpack to so many times its size, the limit of Apache POI; real sheets reach 30. */
    private static final long MAX_RATIO = 100;

    /** Below this size no ratio is too high. */
    private static final long FREE_BYTES = 4L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> broken = new HashSet<>();

    private WorkbookPackage(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> {
            if (parts.putIfAbsent(key(entry.getName()), entry) != null) {
                repeated.add(entry.getName());
            }
        });
    }

    static WorkbookPackage open(Path file) throws UnreadableDocumentException {
        try {
            WorkbookPackage opened = new WorkbookPackage(new ZipFile(file.toFile(), ZipFile.OPEN_READ));
            if (opened.parts.size() > MAX_PARTS) {
                opened.close();
                throw tooLarge();
            }
            return opened;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    "DAMAGED", "Le classeur est endommagé ou incomplet : en demander une nouvelle copie.", e);
        }
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** A part's content, to be closed by the caller; empty when the workbook has no such part. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = parts.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(new CheckedPart(zip.getInputStream(entry), entry));
    }

    /** True when a part was read whole and its checksum is not the one the workbook states. */
    boolean isBroken(String part) {
        return broken.contains(key(part));
    }

    /** Names that stand for two parts. */
    Set<String> repeatedNames() {
        return repeated;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Part names are compared without case, and some writers use backslashes. */
    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(java.util.Locale.ROOT);
    }

    static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException(
                "TOO_LARGE",
                "Le classeur se déploie au-delà de toute taille raisonnable : le vérifier avant de le lire.");
    }

    /** Unpacking went beyond its bounds. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String part) {
            super(part + " unpacks beyond its bounds");
        }
    }

    private final class CheckedPart extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 crc = new CRC32();
        private long bytes;
        private boolean closed;

        CheckedPart(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        /** Reads what is left, because only the whole part has a checksum. */
        @Override
        public void close() throws IOException {
            byte[] rest = new byte[8192];
            while (!closed && read(rest, 0, rest.length) >= 0) {
                // the reading itself is what counts
            }
            closed = true;
            super.close();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
                    broken.add(key(entry.getName()));
                }
                return count;
            }
            crc.update(buffer, offset, count);
            bytes += count;
            long packed = Math.max(1, entry.getCompressedSize());
            if (bytes > MAX_PART_BYTES || bytes > FREE_BYTES && bytes / packed > MAX_RATIO) {
                throw new TooLargeException(entry.getName());
            }
            return count;
        }
    }
}
