package vn.congtachoi.audit;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Base of every entity: an identifier given in the constructor, a version for stale forms, and the subject under which
 * its changes stand in the history.
 */
@MappedSuperclass
public abstract class AuditedEntity {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    protected AuditedEntity() {
        this(Ids.next());
    }

    protected AuditedEntity(UUID id) {
        this.id = id;
    }

    /** Made when the record is made, before it is saved. */
    public UUID id() {
        return id;
    }

    /** Version as read; 0 for a record that was never saved. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** The record whose history shows this change: itself, or the root that it belongs to. */
    public abstract SubjectRef subject();

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AuditedEntity that && getClass() == that.getClass() && id.equals(that.id));
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
