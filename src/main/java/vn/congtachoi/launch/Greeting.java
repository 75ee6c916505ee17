package vn.congtachoi.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.GreetingPart;
import vn.congtachoi.paper.QrCode;

/** Says in the terminal where the portal is: address, a QR of the address for phones, and what modules add. */
@Component
class Greeting {

    private final MessageSource texts;
    private final Environment environment;
    private final List<GreetingPart> parts;
    private int port;

    Greeting(MessageSource texts, Environment environment, List<GreetingPart> parts) {
        this.texts = texts;
        this.environment = environment;
        this.parts = parts;
    }

    @EventListener
    void remember(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if (port == 0) {
            return;
        }
        String scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
        // Not a log line: a message for the person at the terminal, in UTF-8 whatever the platform's default.
        PrintStream terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        terminal.println();
        terminal.println(text("launch.greeting.local", scheme + "://localhost:" + port));
        Optional<String> lan = LanAddress.find().map(address -> scheme + "://" + address + ":" + port);
        lan.ifPresent(address -> {
            terminal.println(text("launch.greeting.lan", address));
            QrCode.of(address).terminal().lines().forEach(terminal::println);
        });
        parts.forEach(part -> part.lines().forEach(terminal::println));
        terminal.println();
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.of("vi", "VN"));
    }
}
