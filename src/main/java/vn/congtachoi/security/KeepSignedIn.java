package vn.congtachoi.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Secret;

/**
 * "Giữ đăng nhập trên máy này": a random secret in a cookie, its hash in the database, for sixty days or until it is
 * ended. The secret is not changed at each use: with several tabs open, a rotating one signs people out by itself.
 */
@Component
class KeepSignedIn implements RememberMeServices, LogoutHandler {

    static final String COOKIE = "giu_dang_nhap";
    static final String PARAMETER = "giu-dang-nhap";

    private final Devices devices;
    private final Accounts accounts;
    private final Principals principals;

    KeepSignedIn(Devices devices, Accounts accounts, Principals principals) {
        this.devices = devices;
        this.accounts = accounts;
        this.principals = principals;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            return null;
        }
        Optional<UUID> accountId = devices.recognise(Devices.Kind.REMEMBERED, secret.get());
        if (accountId.isEmpty()) {
            forget(request, response);
            return null;
        }
        return accounts.findById(accountId.get())
                .map(account -> principals.token(account, browser(request, secret.get())))
                .orElse(null);
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (request.getParameter(PARAMETER) == null
                || !(authentication.getPrincipal() instanceof SignedInPerson person)) {
            return;
        }
        String secret = Secret.next();
        BrowserDetails browser = new BrowserDetails(request);
        devices.start(
                person.accountId(), Devices.Kind.REMEMBERED, secret, browser.getRemoteAddress(), browser.browser());
        if (authentication.getDetails() instanceof BrowserDetails known) {
            known.know(secret);
        }
        write(request, response, secret, Devices.REMEMBERED_FOR.toSeconds());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        secret(request).ifPresent(devices::end);
        forget(request, response);
    }

    private static BrowserDetails browser(HttpServletRequest request, String secret) {
        BrowserDetails browser = new BrowserDetails(request);
        browser.know(secret);
        return browser;
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (secret(request).isPresent()) {
            write(request, response, "", 0);
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
