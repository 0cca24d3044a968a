package org.planouvert.batch.manifest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.planouvert.document.MediaType;
import org.planouvert.domain.DocumentStatus;

/** Why a file is not read: a stable code, and what happened and what to do in words. */
final class Reasons {

    /** Names that promise a type that is read; other bytes behind them are damage, not another kind of file. */
    private static final Set<String> PROMISES = Set.of("pdf", "xlsx", "xlsm", "xls", "ods");

    /** Files that desktops leave behind. */
    private static final Set<String> DESKTOP = Set.of("thumbs.db", "desktop.ini");

    private Reasons() {}

    static Entry notAFile(Look look, String path) {
        return switch (look.kind()) {
            case LINK ->
                ignored(
                        look,
                        path,
                        "inode/symlink",
                        "LINK",
                        "a symbolic link is not followed; copy the file itself here");
            case SPECIAL ->
                ignored(
                        look,
                        path,
                        "inode/special",
                        "NOT_A_FILE",
                        "a pipe, device or socket is never opened; remove it");
            case FOLDER ->
                quarantined(
                        look,
                        path,
                        "inode/directory",
                        "NOT_READABLE",
                        "the folder cannot be listed; give the user who runs this the right to");
            case FILE, UNKNOWN ->
                quarantined(
                        look,
                        path,
                        "",
                        "NOT_READABLE",
                        "its folder entry cannot be read; check the disk and its rights");
        };
    }

    static Entry unreadable(Look look, String path) {
        return quarantined(
                look, path, "", "NOT_READABLE", "the file cannot be read; check its rights and the disk it lies on");
    }

    static Entry growing(Look look, String path) {
        return ignored(
                look, path, "", "STILL_GROWING", "the file changed while it was copied; it is left for the next run");
    }

    static Entry tooLarge(Look look, String path, String sha256, long limit) {
        String reason = "the file has " + look.bytes() + " bytes, more than the limit of " + limit
                + "; raise max_file_size in the job file to read it";
        return new Entry(look, path, sha256, MediaType.OTHER, "", DocumentStatus.QUARANTINED, "FILE_TOO_LARGE", reason);
    }

    static Entry duplicate(Look look, String path, String sha256, MediaType type, String first) {
        return new Entry(
                look,
                path,
                sha256,
                type,
                type.mime(),
                DocumentStatus.DUPLICATE,
                "DUPLICATE_CONTENT",
                "the same bytes as " + first);
    }

    /**
     * Whether a file that could be read is none to read.
     *
     * @param isRead true when some reader reads its type
     */
    static Optional<Entry> notToRead(Look look, String path, String sha256, MediaType type, boolean isRead) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith("~$") || name.startsWith(".~lock.") || DESKTOP.contains(lower)) {
            return settled(look, path, sha256, type, "LOCK_FILE", "an office program or a desktop left this file");
        }
        if (path.startsWith(".") || path.contains("/.")) {
            return settled(look, path, sha256, type, "HIDDEN_FILE", "its path is hidden; rename it to have it read");
        }
        if (look.bytes() == 0) {
            return Optional.of(new Entry(
                    look,
                    path,
                    sha256,
                    type,
                    "inode/x-empty",
                    DocumentStatus.QUARANTINED,
                    "EMPTY_FILE",
                    "the file has no bytes; get it again from where it came"));
        }
        if (isRead) {
            return Optional.empty();
        }
        String suffix = lower.substring(lower.lastIndexOf('.') + 1);
        if (type == MediaType.OTHER && PROMISES.contains(suffix)) {
            return Optional.of(new Entry(
                    look,
                    path,
                    sha256,
                    type,
                    type.mime(),
                    DocumentStatus.QUARANTINED,
                    "NOT_WHAT_IT_SAYS",
                    "its name ends in ." + suffix + " but its first bytes do not; open it and save it anew"));
        }
        return settled(
                look,
                path,
                sha256,
                type,
                "UNSUPPORTED_TYPE",
                "no reader reads files of this type; convert it to PDF, a workbook or a web page");
    }

    private static Optional<Entry> settled(
            Look look, String path, String sha256, MediaType type, String code, String reason) {
        return Optional.of(new Entry(look, path, sha256, type, type.mime(), DocumentStatus.IGNORED, code, reason));
    }

    private static Entry ignored(Look look, String path, String mime, String code, String reason) {
        return new Entry(look, path, "", MediaType.OTHER, mime, DocumentStatus.IGNORED, code, reason);
    }

    private static Entry quarantined(Look look, String path, String mime, String code, String reason) {
        return new Entry(look, path, "", MediaType.OTHER, mime, DocumentStatus.QUARANTINED, code, reason);
    }
}
