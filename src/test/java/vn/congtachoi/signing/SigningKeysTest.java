package vn.congtachoi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.audit.Verb;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.security.ui.TestActing;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.support.TestPeople;

/** A key is checked, stored under a PIN, opened with it alone, and leaves no trace of itself when it is gone. */
abstract class SigningKeysTest {

    private static final Pin PIN = Pin.of("731902");
    private static final Pin OTHER = Pin.of("480263");
    private static final Pin WRONG = Pin.of("999998");
    private static final Instant NOW = TestCertificates.NOW;

    @Autowired
    SigningKeys keys;

    @Autowired
    SigningParts parts;

    @Autowired
    TestActing tabs;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestPeople people;

    @Autowired
    TestCity cities;

    @Autowired
    DataSource database;

    TestSignIn hoa;
    KeyOwner owner;

    @BeforeEach
    void believe() {
        hoa = people.person();
        owner = KeyOwner.person(hoa.personId());
        parts.believe();
    }

    private void store(UploadedKey key) {
        hoa.run(() -> keys.store(owner, TestCertificates.file(key), TestCertificates.PASSWORD, PIN));
    }

    @Test
    void whatTheCertificateSaysIsShownBeforeAndAfterItIsStored() {
        UploadedKey key = TestCertificates.key("Nguyễn Thị Hoa");
        CertificateFacts facts = hoa.call(() -> keys.read(TestCertificates.file(key), TestCertificates.PASSWORD));
        assertThat(facts.subjectName()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(facts.organisation()).isEqualTo("Hội LHPN phường Sông Cầu");
        assertThat(facts.issuer()).isEqualTo("Test CA");
        assertThat(new BigInteger(facts.serial(), 16))
                .isEqualTo(key.certificate().getSerialNumber());
        assertThat(facts.selfSigned()).isFalse();
        assertThat(hoa.call(() -> keys.standing(owner))).isEmpty();
        store(key);
        KeyStanding standing = hoa.call(() -> keys.standing(owner)).orElseThrow();
        assertThat(standing.facts()).isEqualTo(facts);
        assertThat(standing.state()).isEqualTo(CertificateState.USABLE);
        assertThat(standing.storedBy()).isEqualTo(hoa.username());
    }

    @Test
    void whatIsWrongWithAFileIsSaidExactly() throws Exception {
        byte[] good = TestCertificates.file(TestCertificates.key("Hoa"));
        unreadable("signing.upload.error.password", good, "sai");
        unreadable("signing.upload.error.not-a-store", "xin chào".getBytes(StandardCharsets.UTF_8), "x");
        unreadable("signing.upload.error.not-a-store", java.util.Arrays.copyOf(good, 300), TestCertificates.PASSWORD);
        unreadable("signing.upload.error.no-key", store(0), TestCertificates.PASSWORD);
        unreadable("signing.upload.error.several-keys", store(2), TestCertificates.PASSWORD);
        unreadable("signing.certificate.error.weak-rsa", TestCertificates.weak());
        unreadable("signing.certificate.error.usage", TestCertificates.forEncryption());
        unreadable(
                "signing.certificate.error.expired",
                TestCertificates.key("Hoa", NOW.minus(Duration.ofDays(400)), NOW.minusSeconds(100)));
        unreadable(
                "signing.certificate.error.not-yet",
                TestCertificates.key("Hoa", NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(400))));
        UploadedKey mine = TestCertificates.key("Hoa");
        unreadable(
                "signing.upload.error.pair",
                new UploadedKey(TestCertificates.key("Lan").key(), List.of(mine.certificate())));
        parts.believe(NOW, Map.of(mine.certificate().getSerialNumber(), NOW.minusSeconds(5)));
        unreadable("signing.certificate.error.revoked", mine);
    }

    private void unreadable(String why, UploadedKey key) {
        unreadable(why, TestCertificates.file(key), TestCertificates.PASSWORD);
    }

    private void unreadable(String why, byte[] file, String password) {
        refused(why, () -> keys.read(file, password));
        refused(why, () -> keys.store(owner, file, password, PIN));
    }

    private void refused(String why, Runnable act) {
        assertThatThrownBy(() -> hoa.run(act)).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                        refusal.messageKey().key())
                .isEqualTo(why));
    }

    private static byte[] store(int howMany) throws Exception {
        char[] password = TestCertificates.PASSWORD.toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setCertificateEntry("ca", TestCertificates.AUTHORITY.certificate());
        for (int i = 0; i < howMany; i++) {
            UploadedKey key = TestCertificates.key("Hoa " + i);
            store.setKeyEntry("k" + i, key.key(), password, key.chain().toArray(Certificate[]::new));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        return bytes.toByteArray();
    }

    @Test
    void aCertificateThatEndsTodayStillHolds() {
        store(TestCertificates.key("Hoa", NOW.minus(Duration.ofDays(100)), NOW.plus(Duration.ofHours(1))));
        assertThat(hoa.call(() -> keys.standing(owner)).orElseThrow().state()).isEqualTo(CertificateState.ENDING);
    }

    @Test
    void tenWrongPinsMakeHerWaitAndNeverLockHerOut() {
        store(TestCertificates.key("Hoa"));
        Later clock = new Later();
        SigningKeys later = parts.keys(clock);
        for (int tries = 1; tries <= 10; tries++) {
            refused(
                    tries < 3 ? "signing.pin.error.wrong" : "signing.pin.error.wrong-wait",
                    () -> later.changePin(owner, WRONG, OTHER));
            if (tries >= 3) {
                refused("signing.pin.error.wait", () -> later.changePin(owner, PIN, OTHER));
            }
            clock.now = clock.now.plus(Duration.ofMinutes(5));
        }
        hoa.run(() -> later.changePin(owner, PIN, OTHER));
        refused("signing.pin.error.wrong", () -> later.changePin(owner, PIN, OTHER));
    }

    @Test
    void wrongPinsAtTheSameTimeCountOneAfterTheOther() throws Exception {
        store(TestCertificates.key("Hoa"));
        SigningKeys later = parts.keys(new Later());
        Callable<String> wrong = () -> {
            try {
                hoa.run(() -> later.changePin(owner, WRONG, OTHER));
                return "opened";
            } catch (BusinessException refusal) {
                return refusal.messageKey().key();
            }
        };
        List<String> said = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<String> each : threads.invokeAll(Collections.nCopies(6, wrong))) {
                said.add(each.get());
            }
        }
        assertThat(said)
                .filteredOn(answer -> !answer.equals("signing.pin.error.wait"))
                .as("three are looked at; fewer where one waited longer for its turn than anybody is let wait")
                .hasSizeBetween(1, 3)
                .allMatch(answer -> answer.startsWith("signing.pin.error.wrong"));
    }

    /** A clock that a test turns forward. */
    private static final class Later extends Clock {

        private Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return CertificateRules.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void afterAChangeOnlyTheNewPinOpens() {
        store(TestCertificates.key("Hoa"));
        hoa.run(() -> keys.changePin(owner, PIN, OTHER));
        refused("signing.pin.error.wrong", () -> keys.changePin(owner, PIN, WRONG));
        hoa.run(() -> keys.changePin(owner, OTHER, PIN));
    }

    @Test
    void aPinThatEverybodyTriesFirstIsRefused() {
        byte[] file = TestCertificates.file(TestCertificates.key("Hoa"));
        for (String pin : List.of("2023", "12345a", "")) {
            refused("signing.pin.error.shape", () -> keys.store(owner, file, TestCertificates.PASSWORD, Pin.of(pin)));
        }
        for (String pin : List.of("123456", "000000", "987654")) {
            refused("signing.pin.error.simple", () -> keys.store(owner, file, TestCertificates.PASSWORD, Pin.of(pin)));
        }
    }

    @Test
    void aCertificateBelongsToOneOwnerForEver() {
        UploadedKey key = TestCertificates.key("Hoa");
        store(key);
        hoa.run(() -> keys.remove(owner, "Nghỉ hưu"));
        TestSignIn lan = people.person();
        assertThatThrownBy(() -> lan.run(() -> keys.store(
                        KeyOwner.person(lan.personId()), TestCertificates.file(key), TestCertificates.PASSWORD, PIN)))
                .hasMessageContaining("signing.key.error.other-owner");
        store(key);
    }

    @Test
    void onlyHerselfKeepsHerKeyAndOnlyTheClerkTheSeal() {
        store(TestCertificates.key("Hoa"));
        TestCity.World world = cities.build();
        TestSignIn clerk = cities.newcomer(world.songCau(), Role.CLERK);
        KeyOwner seal = KeyOwner.unit(world.songCau());
        assertThat(clerk.call(() -> keys.mayKeep(seal)).allowed()).isTrue();
        assertThat(world.administrator().call(() -> keys.mayKeep(seal)).allowed())
                .isTrue();
        assertThat(clerk.call(() -> keys.mayKeep(KeyOwner.unit(world.nongThuong())))
                        .allowed())
                .isFalse();
        for (TestSignIn other : List.of(clerk, world.administrator(), world.chair())) {
            assertThatThrownBy(() -> other.run(() -> keys.standing(owner))).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> other.run(() -> keys.remove(owner, "x"))).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> other.run(() -> keys.changePin(owner, PIN, OTHER)))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> world.songCauChair().run(() -> keys.standing(seal)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aRemovedKeyIsDestroyedAndTheHistorySaysWhy() {
        store(TestCertificates.key("Hoa"));
        refused("signing.key.error.reason", () -> keys.remove(owner, " "));
        hoa.run(() -> keys.remove(owner, "Mất máy"));
        assertThat(hoa.call(() -> keys.standing(owner))).isEmpty();
        refused("signing.key.error.none", () -> keys.remove(owner, "lần nữa"));
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from signing_key where person_id = ? and key_store is not null")
                        .param(hoa.personId())
                        .query(Integer.class)
                        .single())
                .isZero();
        HistoryLine line = audit.history(owner.subject(), 1).getFirst();
        assertThat(line.verb()).isEqualTo(Verb.CHANGED);
        assertThat(line.reason()).isEqualTo("Mất máy");
    }

    @Test
    void neitherHistoryNorDatabaseHoldsAnythingThatOpensAKey() {
        UploadedKey key = TestCertificates.key("Hoa");
        store(key);
        String told = audit.history(owner.subject(), 10).toString();
        assertThat(told).contains("Hoa").doesNotContain(PIN.digits(), "[B@", "keyStore", "sealedPassword");
        String stored = JdbcClient.create(database)
                .sql("select key_store from signing_key where person_id = ?")
                .param(hoa.personId())
                .query((row, n) -> HexFormat.of().formatHex(row.getBytes(1)))
                .single();
        assertThat(stored).doesNotContain(HexFormat.of().formatHex(key.key().getEncoded(), 30, 200));
    }

    /** Neither the key of the absent person nor the own one is touched in her name. */
    @Test
    void whoActsForAnAbsentPersonHasNoKey() {
        TestCity.World world = cities.build();
        UUID delegation = tabs.given(world.chair(), world.viceChair());
        for (UUID person : List.of(world.chair().personId(), world.viceChair().personId())) {
            KeyOwner whose = KeyOwner.person(person);
            tabs.run(world.viceChair(), delegation, () -> {
                assertThat(keys.mayKeep(whose).allowed()).isFalse();
                assertThatThrownBy(() -> keys.standing(whose)).isInstanceOf(ForbiddenException.class);
                assertThatThrownBy(() -> keys.remove(whose, "x")).isInstanceOf(ForbiddenException.class);
                assertThatThrownBy(() -> keys.picture(whose)).isInstanceOf(ForbiddenException.class);
            });
        }
        tabs.run(world.viceChair(), delegation, () -> assertThat(
                        keys.mayKeep(KeyOwner.unit(world.city())).allowed())
                .isFalse());
        assertThat(world.viceChair()
                        .call(() ->
                                keys.mayKeep(KeyOwner.person(world.viceChair().personId())))
                        .allowed())
                .isTrue();
    }

    @OnH2
    static class OnH2Test extends SigningKeysTest {}

    @OnPostgres
    static class OnPostgresTest extends SigningKeysTest {}
}
