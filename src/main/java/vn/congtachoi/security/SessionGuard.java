package vn.congtachoi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtachoi.kernel.Secret;

/**
 * Knows each signed-in session by a row that can be ended from another browser, from another node, or by the
 * administrator: a session whose row is ended is signed out at its next request.
 */
class SessionGuard extends OncePerRequestFilter {

    private static final String MARK = SessionGuard.class.getName();

    private final Devices devices;

    SessionGuard(Devices devices) {
        this.devices = devices;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (authentication != null
                && session != null
                && authentication.getPrincipal() instanceof SignedInPerson person) {
            guard(request, session, person, authentication);
        }
        chain.doFilter(request, response);
    }

    private void guard(
            HttpServletRequest request, HttpSession session, SignedInPerson person, Authentication authentication) {
        if (!(session.getAttribute(MARK) instanceof String secret)) {
            String fresh = Secret.next();
            BrowserDetails browser = new BrowserDetails(request);
            devices.start(
                    person.accountId(), Devices.Kind.SESSION, fresh, browser.getRemoteAddress(), browser.browser());
            session.setAttribute(MARK, fresh);
            if (authentication.getDetails() instanceof BrowserDetails known) {
                known.know(fresh);
            }
        } else if (devices.recognise(Devices.Kind.SESSION, secret).isEmpty()) {
            SecurityContextHolder.clearContext();
            session.invalidate();
        }
    }

    /** The session is signed out by its owner. */
    void signedOut(HttpSession session) {
        if (session.getAttribute(MARK) instanceof String secret) {
            devices.end(secret);
        }
    }
}
