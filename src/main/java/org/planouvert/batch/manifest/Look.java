package org.planouvert.batch.manifest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * What a folder says of a file without opening it. Two equal looks with time between them mean that nobody wrote to it.
 *
 * @param name its bytes below the input folder, percent-encoded
 * @param kind what it is
 * @param bytes its size; 0 for what is no regular file
 * @param modified nanoseconds since 1970
 * @param changed the same for its inode, which no program can set; 0 where the system has none
 * @param inode its number; 0 where the system has none
 */
public record Look(String name, Kind kind, long bytes, long modified, long changed, long inode) {

    /** What a name in a folder can stand for. */
    public enum Kind {
        FILE,
        LINK,
        FOLDER,
        /** Named pipes, devices, sockets: opening one can block for ever. */
        SPECIAL,
        /** Its folder entry could not be read. */
        UNKNOWN
    }

    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    static Look at(Path folder, Path file) {
        String name = FileName.raw(folder, file);
        try {
            BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Kind kind = kind(a);
            return new Look(
                    name,
                    kind,
                    kind == Kind.FILE ? a.size() : 0,
                    a.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    UNIX ? changed(file) : 0,
                    UNIX ? inode(file) : 0);
        } catch (IOException e) {
            return new Look(name, Kind.UNKNOWN, 0, 0, 0, 0);
        }
    }

    private static Kind kind(BasicFileAttributes a) {
        if (a.isRegularFile()) {
            return Kind.FILE;
        }
        if (a.isSymbolicLink()) {
            return Kind.LINK;
        }
        return a.isDirectory() ? Kind.FOLDER : Kind.SPECIAL;
    }

    private static long changed(Path file) throws IOException {
        Object time = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    private static long inode(Path file) throws IOException {
        return ((Number) Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS)).longValue();
    }
}
