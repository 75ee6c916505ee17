package vn.congtachoi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An application in a process of its own, from its start to its end. */
final class OtherProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final int port;
    private final double millisToFirstPage;

    /** @param command what follows {@code java}; the port is added as an argument of the application */
    OtherProcess(List<String> command, String firstPage) throws Exception {
        port = freePort();
        List<String> all = new ArrayList<>(List.of(JAVA));
        all.addAll(command);
        all.add("--server.port=" + port);
        long start = System.nanoTime();
        process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        waitFor(firstPage);
        millisToFirstPage = (System.nanoTime() - start) / 1e6;
    }

    private void waitFor(String page) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (System.nanoTime() < end) {
                try {
                    HttpResponse<String> answer = client.send(
                            HttpRequest.newBuilder(uri(page)).build(), HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("It ended with " + process.exitValue(), notYet);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        throw new IllegalStateException("No page after " + PATIENCE);
    }

    double millisToFirstPage() {
        return millisToFirstPage;
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
