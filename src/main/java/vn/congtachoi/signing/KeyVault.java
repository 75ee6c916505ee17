package vn.congtachoi.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.GrowingDelay;

/** Where keys and pictures lie. Who may use it is asked by the services in front of it. */
@Component
class KeyVault {

    private static final Duration TURN = Duration.ofSeconds(3);

    private final StoredKeys keys;
    private final SignaturePictures pictures;
    private final PinLock lock;
    private final PinTries tries;
    private final Map<UUID, Lock> turns = new ConcurrentHashMap<>();
    private final CurrentActor actor;
    private final Clock clock;

    KeyVault(
            StoredKeys keys,
            SignaturePictures pictures,
            PinLock lock,
            PinTries tries,
            CurrentActor actor,
            Clock clock) {
        this.keys = keys;
        this.pictures = pictures;
        this.lock = lock;
        this.tries = tries;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<StoredKey> active(KeyOwner owner) {
        return keys.findByActiveFor(owner.code());
    }

    /** Whose certificate this is or was. */
    @Transactional(readOnly = true)
    public Optional<KeyOwner> ownerOf(String sha256) {
        return keys.findBySha256OrderByStoredAt(sha256).stream().findFirst().map(StoredKey::owner);
    }

    /**
     * Takes a key into use and retires the one before.
     *
     * @throws BusinessException when the certificate belongs to somebody else
     */
    @Transactional
    public StoredKey store(KeyOwner owner, UploadedKey key, Pin pin) {
        String sha256 = CertificateFacts.of(key.certificate()).sha256();
        if (ownerOf(sha256).filter(known -> !known.equals(owner)).isPresent()) {
            throw new BusinessException("signing.key.error.other-owner");
        }
        Instant now = now();
        keys.findByActiveFor(owner.code()).ifPresent(before -> {
            before.retire(now);
            keys.saveAndFlush(before);
        });
        return keys.saveAndFlush(new StoredKey(
                owner,
                key.certificate(),
                lock.lock(key, owner, pin),
                now,
                actor.require().name()));
    }

    /**
     * Opens a key. A wrong PIN makes the next try wait longer; a try that comes too early is not looked at.
     *
     * @throws BusinessException when the PIN is wrong or too early
     */
    UploadedKey unlock(StoredKey key, Pin pin) {
        // One after the other: of many at once all would be looked at before the first has made the others wait.
        Lock turn = turns.computeIfAbsent(key.id(), id -> new ReentrantLock());
        if (!comes(turn)) {
            throw new BusinessException("signing.pin.error.wait", GrowingDelay.seconds(TURN));
        }
        try {
            return inTurn(key, pin);
        } finally {
            turn.unlock();
        }
    }

    /** Not for long: whoever waits holds a connection to the database. */
    private static boolean comes(Lock turn) {
        try {
            return turn.tryLock(TURN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private UploadedKey inTurn(StoredKey key, Pin pin) {
        Duration wait = tries.remaining(key.id());
        if (!wait.isZero()) {
            throw new BusinessException("signing.pin.error.wait", GrowingDelay.seconds(wait));
        }
        Optional<UploadedKey> opened = lock.open(key.locked(), key.owner(), pin);
        tries.write(key.id(), opened.isPresent());
        return opened.orElseThrow(() -> wrong(tries.remaining(key.id())));
    }

    private static BusinessException wrong(Duration wait) {
        return wait.isZero()
                ? new BusinessException("signing.pin.error.wrong")
                : new BusinessException("signing.pin.error.wrong-wait", GrowingDelay.seconds(wait));
    }

    /** Puts an opened key under another PIN. */
    @Transactional
    public void relock(StoredKey key, UploadedKey opened, Pin chosen) {
        key.relock(lock.lock(opened, key.owner(), chosen));
        keys.save(key);
    }

    /** @throws BusinessException when there is none */
    @Transactional
    public void retire(KeyOwner owner) {
        StoredKey key = active(owner).orElseThrow(KeyVault::none);
        key.retire(now());
        keys.save(key);
    }

    static BusinessException none() {
        return new BusinessException("signing.key.error.none");
    }

    @Transactional(readOnly = true)
    public Optional<InkPicture> picture(KeyOwner owner) {
        return pictures.of(owner).map(SignaturePicture::picture);
    }

    @Transactional
    public void keep(KeyOwner owner, InkPicture picture) {
        SignaturePicture kept = pictures.of(owner).orElseGet(() -> new SignaturePicture(owner, picture, now()));
        kept.change(picture, now());
        pictures.save(kept);
    }

    @Transactional
    public void dropPicture(KeyOwner owner) {
        pictures.of(owner).ifPresent(pictures::delete);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
