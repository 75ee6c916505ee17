package vn.congtachoi.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells what a file is from its bytes. Its name is not asked: people rename, and so do attackers. */
final class FileSniffer {

    private static final String ZIP = "application/zip";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MAX_ENTRIES = 10_000;

    /** The list of parts of an ordinary document has a few kilobytes. */
    private static final int MAX_CONTENT_TYPES = 1_000_000;

    /** Read with the first file, not with the start of the portal: it is a large table. */
    private static final class Known {
        static final Tika TYPES = new Tika();
    }

    /** The kind, or empty for whatever the portal does not take. */
    Optional<FileKind> kind(Path file) throws IOException {
        String type;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            type = Known.TYPES.detect(in);
        }
        return switch (type) {
            case "image/jpeg" -> Optional.of(FileKind.JPEG);
            case "image/png" -> Optional.of(FileKind.PNG);
            case "application/pdf" -> Optional.of(FileKind.PDF);
            // By its first bytes an office document is a ZIP like any other.
            case ZIP, "application/x-tika-ooxml" -> office(file);
            default -> Optional.empty();
        };
    }

    /** Whether these are the bytes of a photo as some telephones keep them, which the portal cannot clean of its place. */
    boolean isHeic(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Known.TYPES.detect(in).startsWith("image/hei");
        }
    }

    private static Optional<FileKind> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry(CONTENT_TYPES);
            if (types == null || zip.size() > MAX_ENTRIES) {
                return Optional.empty();
            }
            String listed;
            try (InputStream in = zip.getInputStream(types)) {
                listed = new String(in.readNBytes(MAX_CONTENT_TYPES), StandardCharsets.UTF_8);
            }
            boolean hasMacros = listed.contains("macroEnabled") || listed.contains("vbaProject");
            if (hasMacros) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null && listed.contains("wordprocessingml.document.main+xml")) {
                return Optional.of(FileKind.DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null && listed.contains("spreadsheetml.sheet.main+xml")) {
                return Optional.of(FileKind.XLSX);
            }
            return Optional.empty();
        } catch (ZipException e) {
            // A broken archive is no document.
            return Optional.empty();
        }
    }
}
