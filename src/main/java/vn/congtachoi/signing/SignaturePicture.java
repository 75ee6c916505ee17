package vn.congtachoi.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Sha256;
import vn.congtachoi.kernel.SubjectRef;

/** The picture that is shown where an owner signs; it outlives her keys. The history holds its fingerprint. */
@Entity
@Table(name = "signing_picture")
class SignaturePicture extends AuditedEntity {

    private @Nullable UUID personId;

    private @Nullable UUID unitId;

    @Unaudited
    private byte[] png;

    @SuppressWarnings("UnusedVariable") // for the history
    private String sha256;

    private int width;

    private int height;

    @SuppressWarnings("UnusedVariable") // for the history
    private Instant changedAt;

    protected SignaturePicture() {
        this.png = new byte[0];
        this.sha256 = "";
        this.changedAt = Instant.EPOCH;
    }

    SignaturePicture(KeyOwner owner, InkPicture picture, Instant changedAt) {
        this.personId = owner.personId();
        this.unitId = owner.unitId();
        this.png = picture.png();
        this.sha256 = Sha256.of(picture.png());
        this.width = picture.width();
        this.height = picture.height();
        this.changedAt = changedAt;
    }

    @Override
    public SubjectRef subject() {
        return KeyOwner.of(personId, unitId).subject();
    }

    InkPicture picture() {
        return new InkPicture(png, width, height);
    }

    void change(InkPicture picture, Instant at) {
        png = picture.png();
        sha256 = Sha256.of(png);
        width = picture.width();
        height = picture.height();
        changedAt = at;
    }
}
