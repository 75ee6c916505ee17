package vn.congtachoi.signing;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Installation;

/**
 * A certification authority for a demonstration, so that everybody there can sign at once. Only the portal itself calls
 * it, and outside a demonstration it refuses.
 */
@Service
@PreAuthorize("denyAll()")
public class DemoAuthority {

    /** A list older than this is made anew; one from the future too, because a story goes back and forth. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final DemoKeys keys;
    private final KeyVault vault;
    private final TrustStore trust;
    private final DemoPictures pictures;
    private final Installation installation;
    private final Clock clock;

    DemoAuthority(
            DemoKeys keys,
            KeyVault vault,
            TrustStore trust,
            DemoPictures pictures,
            Installation installation,
            Clock clock) {
        this.keys = keys;
        this.vault = vault;
        this.trust = trust;
        this.pictures = pictures;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Gives an owner a key that is ready to use, with a drawn signature or a seal that says what it is.
     *
     * @param commonName of the person, or of the organisation
     * @param organisation where she works
     * @param pin four digits are enough here
     * @throws IllegalStateException outside a demonstration
     */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public void issue(KeyOwner owner, String commonName, String organisation, Pin pin) {
        requireDemo();
        pin.requireStrong(true);
        CertificateAuthority authority = keys.authority();
        vault.store(
                owner,
                authority.issue(new CertificateAuthority.Subject(commonName, organisation), DemoKeys.VALIDITY),
                pin);
        vault.keep(owner, owner.isUnit() ? pictures.seal(commonName) : pictures.signature(commonName));
        publish(authority, Optional.empty());
    }

    /**
     * Revokes the certificate of the owner's present key.
     *
     * @throws BusinessException when there is none
     * @throws IllegalStateException outside a demonstration
     */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public void revoke(KeyOwner owner) {
        requireDemo();
        StoredKey key = vault.active(owner).orElseThrow(KeyVault::none);
        publish(keys.authority(), Optional.of(key.certificate().getSerialNumber()));
    }

    /** Makes the list of revoked certificates anew when it has become old; does nothing where no key was issued. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public void refresh() {
        if (installation.isDemo() && keys.exist()) {
            publish(keys.authority(), Optional.empty());
        }
    }

    private void publish(CertificateAuthority authority, Optional<BigInteger> alsoRevoked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Optional<X509CRL> held = trust.list(authority.certificate());
        if (alsoRevoked.isEmpty() && held.filter(list -> isFresh(list, now)).isPresent()) {
            return;
        }
        Map<BigInteger, Instant> revoked = new HashMap<>();
        held.ifPresent(list -> AuthorityFile.entries(list)
                .forEach(entry -> revoked.put(entry.getSerialNumber(), LibraryDates.of(entry.getRevocationDate()))));
        alsoRevoked.ifPresent(serial -> revoked.put(serial, now));
        Instant made = now.isAfter(DemoKeys.VALIDITY.from()) ? now : DemoKeys.VALIDITY.from();
        trust.take(
                trust.believe(authority.certificate(), true),
                authority.revocations(made, DemoKeys.VALIDITY.until(), revoked));
    }

    private static boolean isFresh(X509CRL list, Instant now) {
        return Duration.between(LibraryDates.of(list.getThisUpdate()), now)
                        .abs()
                        .compareTo(FRESH)
                < 0;
    }

    private void requireDemo() {
        if (!installation.isDemo()) {
            throw new IllegalStateException("Only a demonstration has an authority of its own");
        }
    }
}
