package org.planouvert.extracts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.planouvert.document.SourceFile;

/**
 * Extracts by content: a file's name is the hash of the document's bytes and the hash of all else its extract depends on,
 * which are the code, the profiles, and the document's own path and type.
 */
public final class ExtractStore {

    private static final String DRAFT = ".draft";

    private final Path folder;
    private final String basis;

    /**
     * Opens a store.
     *
     * @param folder an existing folder
     * @param basis a text that changes whenever the code or the profiles do
     */
    public ExtractStore(Path folder, String basis) {
        this.folder = folder;
        // The text holds all profiles, and each document asks for its file a dozen times.
        this.basis = hash(basis);
    }

    /**
     * A store of something else that is made of the same documents by the same code.
     *
     * @param other an existing folder
     * @param what a text that changes whenever what is kept there would
     */
    public ExtractStore beside(Path other, String what) {
        return new ExtractStore(other, basis + "\n" + what);
    }

    /** Where the extract of a document lies, or would lie. */
    public Path fileOf(SourceFile source) {
        String rest = String.join("\n", basis, source.path(), source.mediaType().name());
        return folder.resolve(source.sha256() + "-" + hash(rest).substring(0, 16));
    }

    /** True when a document need not be read again. */
    public boolean holds(SourceFile source) {
        return Files.isRegularFile(fileOf(source));
    }

    /** A file to write an extract to before it is kept; no two processes share one, and a half-written one is harmless. */
    public Path draftOf(SourceFile source) {
        Path target = fileOf(source);
        return target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + DRAFT);
    }

    /** Keeps a draft: on the disk first, under its name afterwards, so that what has the name is whole. */
    public void keep(SourceFile source) throws IOException {
        Path draft = draftOf(source);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, fileOf(source), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forgets everything. */
    public void clear() throws IOException {
        clear("*");
    }

    /** Deletes what processes that were killed left behind. */
    public void clearDrafts() throws IOException {
        clear("*" + DRAFT);
    }

    private void clear(String names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /** The SHA-256 of a text, as 64 hex digits. */
    public static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
