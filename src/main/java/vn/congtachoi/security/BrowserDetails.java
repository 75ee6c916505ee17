package vn.congtachoi.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Address and browser of the request that signed in. */
class BrowserDetails extends WebAuthenticationDetails {

    private final String browser;

    BrowserDetails(HttpServletRequest request) {
        super(request);
        this.browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
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
