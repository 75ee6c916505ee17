package vn.congtachoi.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Installation;

/**
 * Keys and pictures of their owners: a person keeps her own, a unit's is kept by who keeps its seal. What is uploaded is
 * checked and shown before it is stored; a stored key opens only with its PIN.
 */
@Service
@PreAuthorize("denyAll()")
public class SigningKeys {

    /** From here on the screen says that the certificate is about to end. */
    static final Duration ENDING = Duration.ofDays(30);

    private final KeyVault vault;
    private final KeyUse use;
    private final TrustStore trust;
    private final AuditTrail audit;
    private final Installation installation;
    private final Clock clock;

    SigningKeys(
            KeyVault vault, KeyUse use, TrustStore trust, AuditTrail audit, Installation installation, Clock clock) {
        this.vault = vault;
        this.use = use;
        this.trust = trust;
        this.audit = audit;
        this.installation = installation;
        this.clock = clock;
    }

    /** Whether she may keep and use this owner's key. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayKeep(KeyOwner owner) {
        return use.of(owner);
    }

    /** The key in use, for whoever may keep it; empty when there is none. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<KeyStanding> standing(KeyOwner owner) {
        use.of(owner).orThrow();
        return vault.active(owner).map(key -> new KeyStanding(key.facts(), state(key), key.storedAt(), key.storedBy()));
    }

    private CertificateState state(StoredKey key) {
        Instant now = clock.instant();
        CertificateFacts facts = key.facts();
        if (now.isBefore(facts.validFrom())) {
            return CertificateState.NOT_YET_VALID;
        }
        if (now.isAfter(facts.validUntil())) {
            return CertificateState.EXPIRED;
        }
        if (trust.revokedAt(key.certificate()).isPresent()) {
            return CertificateState.REVOKED;
        }
        return now.isAfter(facts.validUntil().minus(ENDING)) ? CertificateState.ENDING : CertificateState.USABLE;
    }

    /**
     * Reads a PKCS #12 file (.p12, .pfx) and says what its certificate says; nothing is stored.
     *
     * @throws BusinessException with exactly what is wrong: no such file, wrong password, no private key, several keys,
     *     a weak key, a certificate that is not for signing, not valid yet, expired or revoked
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public CertificateFacts read(byte[] file, String password) {
        return CertificateFacts.of(checked(file, password).certificate());
    }

    private UploadedKey checked(byte[] file, String password) {
        UploadedKey key = UploadedKey.read(file, password);
        CertificateRules.requireValid(key.certificate(), clock.instant());
        trust.requireNotRevoked(key.certificate());
        return key;
    }

    /**
     * Takes the key of a file into use under a PIN; the key before it is destroyed.
     *
     * @throws BusinessException as {@link #read} does, when the PIN is too weak, or when the certificate belongs to
     *     somebody else
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void store(KeyOwner owner, byte[] file, String password, Pin pin) {
        use.of(owner).orThrow();
        pin.requireStrong(installation.isDemo());
        vault.store(owner, checked(file, password), pin);
    }

    /** @throws BusinessException when the present PIN is wrong or comes too early, or the chosen one is too weak */
    @PreAuthorize("isAuthenticated()")
    public void changePin(KeyOwner owner, Pin present, Pin chosen) {
        use.of(owner).orThrow();
        chosen.requireStrong(installation.isDemo());
        StoredKey key = vault.active(owner).orElseThrow(KeyVault::none);
        vault.relock(key, vault.unlock(key, present), chosen);
    }

    /** Destroys the key; what was signed with it stays signed, and the reason stands in the history. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void remove(KeyOwner owner, String reason) {
        use.of(owner).orThrow();
        if (reason.isBlank()) {
            throw new BusinessException("signing.key.error.reason");
        }
        audit.because(reason.strip());
        vault.retire(owner);
    }

    /** The picture as a transparent PNG; empty when there is none. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(KeyOwner owner) {
        use.of(owner).orThrow();
        return vault.picture(owner).map(InkPicture::png);
    }

    /**
     * Keeps the picture of a hand signature or a seal; a photo loses its paper, the ink becomes blue or red.
     *
     * @param image PNG or JPEG, up to 8 MB
     * @throws BusinessException when it cannot be used
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void keepPicture(KeyOwner owner, byte[] image) {
        use.of(owner).orThrow();
        vault.keep(owner, InkPicture.clean(image, owner.isUnit() ? InkPicture.RED : InkPicture.BLUE));
    }

    /** From now on text stands where the picture stood. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void dropPicture(KeyOwner owner) {
        use.of(owner).orThrow();
        vault.dropPicture(owner);
    }
}
