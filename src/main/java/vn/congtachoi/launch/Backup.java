package vn.congtachoi.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * One file that holds a whole installation on the embedded database: the database first, then what it refers to. The
 * portal may be running: the database copies itself, and files are never changed once they are written.
 */
public final class Backup {

    private static final String DATABASE = "database.zip";
    private static final List<String> FOLDERS = List.of("files", "keys");
    private static final String FACTS = "portal.properties";

    private Backup() {}

    /** The address of the embedded database; a second process may join a running portal. */
    static String databaseUrl(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("db").resolve("portal")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }

    /**
     * Writes the backup; the target appears only when it is complete.
     *
     * @throws IllegalStateException when the folder holds no installation on the embedded database
     */
    public static void save(Path data, Path target) throws IOException, SQLException {
        if (Files.notExists(data.resolve("db").resolve("portal.mv.db"))) {
            throw new IllegalStateException("No embedded database in " + data);
        }
        Path work = Files.createTempDirectory(target.toAbsolutePath().getParent(), "backup");
        try {
            Path database = work.resolve(DATABASE);
            try (Connection connection = DriverManager.getConnection(databaseUrl(data), "portal", "");
                    PreparedStatement copy = connection.prepareStatement("backup to ?")) {
                copy.setString(1, database.toString());
                copy.execute();
            }
            Path whole = work.resolve("whole.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(whole))) {
                add(zip, database, DATABASE);
                add(zip, data.resolve(FACTS), FACTS);
                for (String folder : FOLDERS) {
                    addFolder(zip, data, folder);
                }
            }
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(work);
        }
    }

    /**
     * Lays a backup out in an empty folder.
     *
     * @throws IllegalStateException when the folder is not empty: a restore never overwrites
     */
    public static void restore(Path source, Path data) throws IOException {
        Files.createDirectories(data);
        try (Stream<Path> inside = Files.list(data)) {
            if (inside.findAny().isPresent()) {
                throw new IllegalStateException("The folder " + data + " is not empty");
            }
        }
        unzip(Files.newInputStream(source), data);
        Path database = data.resolve(DATABASE);
        unzip(Files.newInputStream(database), data.resolve("db"));
        Files.delete(database);
    }

    private static void addFolder(ZipOutputStream zip, Path data, String folder) throws IOException {
        Path root = data.resolve(folder);
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(zip, file, data.relativize(file).toString().replace('\\', '/'));
            }
        }
    }

    private static void add(ZipOutputStream zip, Path file, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static void unzip(InputStream source, Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        try (ZipInputStream zip = new ZipInputStream(source)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = root.resolve(entry.getName()).normalize();
                if (!file.startsWith(root)) {
                    throw new IOException("The backup names a file outside its folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                if (!entry.isDirectory()) {
                    try (OutputStream out = Files.newOutputStream(file)) {
                        zip.transferTo(out);
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path visited, java.io.@org.jspecify.annotations.Nullable IOException fault) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
