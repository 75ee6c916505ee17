package vn.congtachoi.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/** A person's key to the portal. Closed accounts stay: history names them. */
@Entity
@Table(name = "security_account")
class Account extends AuditedEntity {

    static final String TYPE = "account";

    enum State {
        ACTIVE,
        CLOSED
    }

    private String username;

    private UUID personId;

    @Unaudited
    private String passwordHash;

    /** The next sign-in leads to choosing a password. */
    private boolean oneTimePassword;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private State state = State.ACTIVE;

    private boolean largeType;

    @Unaudited
    private @Nullable Instant lastSignInAt;

    protected Account() {
        this.username = "";
        this.passwordHash = "";
        this.personId = id();
    }

    Account(Username username, UUID personId, String passwordHash, boolean oneTimePassword) {
        this.username = username.value();
        this.personId = personId;
        this.passwordHash = passwordHash;
        this.oneTimePassword = oneTimePassword;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(TYPE, id());
    }

    String username() {
        return username;
    }

    UUID personId() {
        return personId;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isOneTimePassword() {
        return oneTimePassword;
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    boolean isLargeType() {
        return largeType;
    }

    @Nullable
    Instant lastSignInAt() {
        return lastSignInAt;
    }

    /** Gives a password that works once: whoever signs in with it chooses her own. */
    void resetPassword(String hash) {
        requireActive();
        passwordHash = hash;
        oneTimePassword = true;
    }

    void choosePassword(String hash) {
        requireActive();
        passwordHash = hash;
        oneTimePassword = false;
    }

    /** Stores the same password under a newer hash. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    void useLargeType(boolean wanted) {
        largeType = wanted;
    }

    void close() {
        requireActive();
        state = State.CLOSED;
    }

    void reopen(String hash) {
        if (isActive()) {
            throw new BusinessException("security.account.error.active");
        }
        state = State.ACTIVE;
        resetPassword(hash);
    }

    private void requireActive() {
        if (!isActive()) {
            throw new BusinessException("security.account.error.closed", username);
        }
    }
}
