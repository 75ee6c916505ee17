package vn.congtachoi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.audit.MasterKey;
import vn.congtachoi.support.OnH2;

/** A key opens with its PIN alone, however slow trying one is made. */
@OnH2
class PinLockTest {

    private static final Pin PIN = Pin.of("731902");
    private static final Pin OTHER = Pin.of("731903");
    private static final Instant BEGUN = Instant.parse("2023-01-01T00:00:00Z");

    @Autowired
    private MasterKey master;

    private final KeyOwner owner = KeyOwner.person(UUID.randomUUID());
    private final UploadedKey key = TestCertificates.key("Hà Thị Hương", BEGUN, BEGUN.plusSeconds(86_400));

    private PinLock lock(boolean publishedPins) {
        return new PinLock(master, new SigningProperties("", publishedPins));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKeyIsOpenedByItsPinOfItsOwner(boolean publishedPins) {
        PinLock.Locked locked = lock(publishedPins).lock(key, owner, PIN);
        assertThat(lock(publishedPins).open(locked, owner, PIN))
                .hasValueSatisfying(opened -> assertThat(opened.key()).isEqualTo(key.key()));
        assertThat(lock(publishedPins).open(locked, owner, OTHER)).isEmpty();
        assertThat(lock(publishedPins).open(locked, KeyOwner.person(UUID.randomUUID()), PIN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasLockedTheOtherWayOpensTheWayItWasLocked(boolean publishedPins) {
        PinLock.Locked locked = lock(publishedPins).lock(key, owner, PIN);
        assertThat(lock(!publishedPins).open(locked, owner, PIN)).isPresent();
        assertThat(lock(!publishedPins).open(locked, owner, OTHER)).isEmpty();
    }

    @Test
    void whatALaterVersionSealedIsNotTried() {
        PinLock.Locked locked = lock(true).lock(key, owner, PIN);
        byte[] sealed = locked.sealedPassword().clone();
        sealed[0] = 99;
        assertThatThrownBy(() -> lock(true).open(new PinLock.Locked(locked.keyStore(), sealed), owner, PIN))
                .hasMessageContaining("later version");
    }
}
