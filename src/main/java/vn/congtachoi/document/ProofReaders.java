package vn.congtachoi.document;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.signing.SignatureValidation;

/**
 * What a proof is read with: as the portal itself, whoever asks. On a thread of its own, because in a page's thread the
 * person who is signed in there stays the one who acts.
 */
@Component
class ProofReaders {

    private static final SystemActor PORTAL = new SystemActor("Xác thực");

    private final CurrentActor actor;
    private final UnitDirectory units;
    private final SignatureValidation signatures;
    private final TransactionTemplate reading;

    ProofReaders(
            CurrentActor actor,
            UnitDirectory units,
            SignatureValidation signatures,
            PlatformTransactionManager transactions) {
        this.actor = actor;
        this.units = units;
        this.signatures = signatures;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    UnitDirectory units() {
        return units;
    }

    SignatureValidation signatures() {
        return signatures;
    }

    <T> T asPortal(Supplier<T> read) {
        FutureTask<T> task = new FutureTask<>(
                () -> actor.callAs(PORTAL, () -> Objects.requireNonNull(reading.execute(status -> read.get()))));
        Thread.ofVirtual().name("proof").start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A proof was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A proof could not be read", e);
        }
    }
}
