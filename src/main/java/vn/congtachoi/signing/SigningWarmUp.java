package vn.congtachoi.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

/**
 * Signs and checks an empty page once the portal can be reached: the first use of the signing library takes seconds,
 * and nobody shall wait for them with her PIN typed.
 */
@Component
class SigningWarmUp {

    /** The first page, and the repositories, come before. */
    private static final Duration QUIET = Duration.ofSeconds(6);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TrustStore trust;
    private final SignatureLook look;
    private final SignatureValidation validation;
    private final CurrentActor actor;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;

    SigningWarmUp(
            TrustStore trust, SignatureLook look, SignatureValidation validation, CurrentActor actor, Clock clock) {
        this.trust = trust;
        this.look = look;
        this.validation = validation;
        this.actor = actor;
        this.clock = clock;
    }

    /** On a thread of its own, behind whatever else has to be done. */
    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        thread = Thread.ofPlatform()
                .daemon()
                .name("signing-warm-up")
                .priority(Thread.MIN_PRIORITY)
                .start(this::warmLater);
    }

    /** A portal that is closed early waits until the page is checked, or forgoes it. */
    @EventListener(ContextClosedEvent.class)
    synchronized void stop() throws InterruptedException {
        closing.countDown();
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    private void warmLater() {
        try {
            if (closing.await(QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return;
        }
        warm();
    }

    /** With a key that nobody keeps and without a time stamp; answers what was signed. */
    SignatureReport warm() {
        Instant now = clock.instant();
        CertificateAuthority.Validity validity =
                new CertificateAuthority.Validity(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
        CertificateAuthority authority =
                CertificateAuthority.found(new CertificateAuthority.Subject("Warm-up", ""), validity);
        UploadedKey key = authority.issue(new CertificateAuthority.Subject("Warm-up", ""), validity);
        byte[] page = emptyPage();
        SignOrder order = new SignOrder(
                page, "warm-up", 1, new PagePlace(20, 20, 60, 20), new Appearance.Lines(List.of("Warm-up")), now);
        PadesEngine engine = new PadesEngine(trust, Optional::empty);
        byte[] signed = engine.sign(page, key, look.of(order, "Warm-up", Optional.empty()), now)
                .bytes();
        return actor.callAs(new SystemActor("signing"), () -> validation.validate(signed));
    }

    private static byte[] emptyPage() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory", e);
        }
    }
}
