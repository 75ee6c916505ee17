package vn.congtachoi.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;

/** What everybody does with her own account: choose a password, see and end her sessions, choose large type. */
@Service
@PreAuthorize("denyAll()")
public class OwnAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Devices devices;
    private final ThisBrowser thisBrowser;
    private final CurrentActor currentActor;

    OwnAccount(
            Accounts accounts,
            Passwords passwords,
            Devices devices,
            ThisBrowser thisBrowser,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.devices = devices;
        this.thisBrowser = thisBrowser;
        this.currentActor = currentActor;
    }

    /** Facts of the signed-in account. */
    public record Profile(String username, boolean mustChoosePassword, boolean largeType) {}

    /** How she signs in, and whether she reads in large type. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Profile profile() {
        Account account = mine();
        return new Profile(account.username(), account.isOneTimePassword(), account.isLargeType());
    }

    /**
     * Replaces the password and signs her out in every other browser; a one-time password is thereby used up.
     *
     * @throws BusinessException when the present password is wrong or the new one too weak
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void choosePassword(String present, String chosen) {
        Account account = mine();
        if (!passwords.matches(present, account.passwordHash())) {
            throw new BusinessException("security.password.error.present");
        }
        if (present.equals(chosen)) {
            throw new BusinessException("security.password.error.same");
        }
        passwords.check(chosen, account.username());
        account.choosePassword(passwords.hash(chosen));
        accounts.save(account);
        devices.endOthers(account.id(), thisBrowser.hashes());
    }

    /** Keeps the size of type she chose; every browser she signs in with takes it from here. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void useLargeType(boolean wanted) {
        Account account = mine();
        account.useLargeType(wanted);
        accounts.save(account);
    }

    /** Browsers in which she is signed in, last used first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<OwnDevice> devices() {
        Set<String> here = thisBrowser.hashes();
        return devices.of(currentActor.person().accountId()).stream()
                .map(row -> new OwnDevice(
                        row.id(),
                        row.kind() == Devices.Kind.REMEMBERED,
                        row.address(),
                        row.device(),
                        row.startedAt(),
                        row.seenAt(),
                        here.contains(row.secretHash())))
                .toList();
    }

    /** Ends the session of one of her devices. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void endDevice(UUID deviceId) {
        if (!devices.end(currentActor.person().accountId(), deviceId)) {
            throw new BusinessException("security.device.error.unknown");
        }
    }

    private Account mine() {
        return accounts.findById(currentActor.person().accountId())
                .orElseThrow(() -> new IllegalStateException("The signed-in account is gone"));
    }
}
