package vn.congtachoi.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the story of the demonstration is being told, who comes too early sees a calm page that looks again by itself.
 * The portal behind it would show half a city, and no account to sign in with.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoryCurtain extends OncePerRequestFilter {

    private static final int AGAIN_SECONDS = 3;

    /** What the page itself is made of. */
    private static final Set<String> LETS_THROUGH = Set.of("aura", "styles", "fonts", "icons");

    private final MessageSource texts;
    private volatile boolean open;
    private volatile String title = "demo.curtain";
    private volatile String hint = "demo.curtain.hint";

    StoryCurtain(MessageSource texts) {
        this.texts = texts;
    }

    /** The story is told. */
    void rise() {
        open = true;
    }

    /** The story cannot be told to its end: nobody is led into a portal that looks as if it were to be set up. */
    void stay(String titleKey, String hintKey) {
        title = titleKey;
        hint = hintKey;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open || LETS_THROUGH.contains(firstPart(request.getServletPath()));
    }

    private static String firstPart(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 1 ? parts[1] : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(AGAIN_SECONDS));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page());
    }

    private String page() {
        return """
                <!doctype html>
                <html lang="vi">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="refresh" content="%d">
                <title>%s</title>
                <link rel="stylesheet" href="/aura/aura.css">
                <link rel="stylesheet" href="/styles/portal.css">
                </head>
                <body>
                <main class="app-door">
                <div class="app-door__card" role="status">
                <img class="app-door__mark" src="/icons/favicon.svg" alt="">
                <h1>%s</h1>
                <p class="app-door__line">%s</p>
                </div>
                </main>
                </body>
                </html>
                """.formatted(AGAIN_SECONDS, text("shell.app.name"), text(title), text(hint));
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.of("vi", "VN"));
    }
}
