package vn.congtachoi.event.guest;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Personal;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.Telephone;

/** Who a guest is: as what she is invited, her name, what she is and where, how she is reached, and her seat. */
@MappedSuperclass
abstract class GuestIdentity extends AuditedEntity {

    @Enumerated(EnumType.STRING)
    private GuestGroup category;

    private String honorific;

    /** Empty once it was erased. */
    @Personal
    private String name;

    private String post;
    private String organisation;

    @Unaudited
    private int rank;

    @Personal
    private @Nullable UUID personId;

    private @Nullable UUID unitId;

    @Personal
    private @Nullable String phone;

    @Personal
    private @Nullable String email;

    private String seat = "";

    protected GuestIdentity() {}

    GuestIdentity(UUID id, GuestForm form, int rank) {
        super(id);
        take(form, rank);
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    final void take(GuestForm form, int ranked) {
        String words = TypedText.line(form.name(), GuestForm.NAME_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("events.guest.error.name");
        }
        PersonForm.requireEmail(form.email());
        category = form.group();
        honorific = TypedText.line(form.honorific(), GuestForm.HONORIFIC_LENGTH);
        name = words;
        post = TypedText.line(form.post(), GuestForm.POST_LENGTH);
        organisation = TypedText.line(form.organisation(), GuestForm.POST_LENGTH);
        rank = ranked;
        personId = form.personId();
        unitId = form.unitId();
        phone = form.phone().isBlank() ? null : Telephone.of(form.phone()).digits();
        String address = TypedText.line(form.email(), GuestForm.EMAIL_LENGTH);
        email = address.isEmpty() ? null : address;
        sit(form.seat());
    }

    void sit(String wanted) {
        seat = TypedText.line(wanted, GuestForm.SEAT_LENGTH);
    }

    /** Whether it still tells who she is. */
    final boolean isNamed() {
        return !name.isEmpty() || personId != null || phone != null || email != null;
    }

    /** Who she is goes; what she is and where stays. */
    void forget() {
        name = "";
        personId = null;
        phone = null;
        email = null;
    }

    GuestGroup category() {
        return category;
    }

    int rank() {
        return rank;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    GuestForm form() {
        return new GuestForm(
                category,
                honorific,
                name,
                post,
                organisation,
                personId,
                unitId,
                phone == null ? "" : new Telephone(phone).shown(),
                email == null ? "" : email,
                seat,
                version());
    }
}
