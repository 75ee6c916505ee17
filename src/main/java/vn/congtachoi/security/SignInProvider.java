package vn.congtachoi.security;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Checks name and password. Each failure makes the next try wait longer; a try that comes too early is not looked at.
 * An unknown name takes as long as a wrong password.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInDelay delay;
    private final SignInLog log;
    private final Principals principals;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    SignInProvider(
            Accounts accounts,
            Passwords passwords,
            SignInDelay delay,
            SignInLog log,
            Principals principals,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.delay = delay;
        this.log = log;
        this.principals = principals;
        this.transaction = transaction;
        this.nobodysHash = passwords.hash("nobody has this password");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = VietnameseText.nfc(attempt.getName()).toLowerCase(Locale.ROOT);
        String password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        Device device = Device.of(attempt.getDetails());
        Duration wait = delay.remaining(username, device.address());
        if (!wait.isZero()) {
            throw new SignInTooEarlyException(wait);
        }
        Account account = accounts.findByUsername(username).orElse(null);
        boolean known = passwords.matches(password, account == null ? nobodysHash : account.passwordHash())
                && account != null
                && account.isActive();
        if (!known || account == null) {
            log.write(username, account == null ? null : account.id(), false, device.address(), device.browser());
            throw new BadCredentialsException("Wrong name or password");
        }
        transaction.executeWithoutResult(status -> signedIn(account, password, device));
        return principals.token(account, attempt.getDetails());
    }

    private void signedIn(Account account, String password, Device device) {
        account.signedIn(log.write(account.username(), account.id(), true, device.address(), device.browser()));
        if (passwords.needsRehash(account.passwordHash())) {
            account.rehash(passwords.hash(password));
        }
        accounts.save(account);
    }

    /** Where a try comes from. */
    record Device(String address, String browser) {

        static Device of(@Nullable Object details) {
            return switch (details) {
                case BrowserDetails browser -> new Device(browser.getRemoteAddress(), browser.browser());
                case WebAuthenticationDetails web -> new Device(web.getRemoteAddress(), "");
                case null, default -> new Device("", "");
            };
        }
    }
}
