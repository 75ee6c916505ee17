package vn.congtachoi.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Why the changes of the running transaction are made; ends with it. */
final class Reason {

    private Reason() {}

    static void set(String reason) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("A reason belongs to a transaction");
        }
        if (TransactionSynchronizationManager.hasResource(Reason.class)) {
            TransactionSynchronizationManager.unbindResource(Reason.class);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(Reason.class);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(Reason.class, reason);
    }

    static @Nullable String current() {
        return (String) TransactionSynchronizationManager.getResource(Reason.class);
    }
}
