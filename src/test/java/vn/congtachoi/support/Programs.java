package vn.congtachoi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the machine that look at a file in another way than the product does (Debian's poppler-utils). */
public final class Programs {

    private Programs() {}

    /** What the program says about the bytes; the test fails when it ends with a fault. */
    public static String about(byte[] file, String program, String... options) {
        try {
            Path folder = Files.createTempDirectory("programs");
            Path path = Files.write(folder.resolve("file.pdf"), file);
            try {
                return run(path, program, options);
            } finally {
                Files.delete(path);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(program + " could not be run; ./portal test installs it", e);
        }
    }

    private static String run(Path file, String program, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(options));
        command.add(file.toString());
        if (program.equals("pdftotext")) {
            command.add("-");
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError(program + " ended with " + process.exitValue() + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return said;
    }
}
