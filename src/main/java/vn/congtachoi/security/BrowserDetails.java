package vn.congtachoi.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Address and browser of the request that signed in. */
class BrowserDetails extends WebAuthenticationDetails {

    private final String browser;
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    BrowserDetails(HttpServletRequest request) {
        super(request);
        this.browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    }

    /** The browser presents this secret from now on. */
    void know(String secret) {
        secrets.add(secret);
    }

    Set<String> secrets() {
        return Set.copyOf(secrets);
    }

    String browser() {
        return browser;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof BrowserDetails that && browser.equals(that.browser);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + browser.hashCode();
    }
}
