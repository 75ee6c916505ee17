package vn.congtachoi.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Personal;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/** Somebody in the directory: of the Hội, or a contact outside it. */
@Entity
@Table(name = "organisation_person")
class Person extends AuditedEntity {

    private static final int FOLD_LENGTH = 300;

    static final String TYPE = "person";

    private String familyAndMiddle;
    private String given;

    @Personal
    private @Nullable String phone;

    @Personal
    private @Nullable String email;

    @Personal
    private @Nullable LocalDate birthDate;

    private boolean outside;
    private String workplace;
    private UUID keeperUnitId;

    /** Only queries read it. */
    @Unaudited
    @SuppressWarnings("UnusedVariable")
    private String nameFold;

    @Unaudited
    private String nameSort;

    protected Person() {}

    Person(PersonForm form) {
        this.keeperUnitId = form.keeperUnitId();
        state(form);
    }

    /** Says anew who she is and how she is reached. */
    final void state(PersonForm form) {
        PersonName name = form.name();
        familyAndMiddle = name.familyAndMiddle();
        given = name.given();
        phone = form.phone() == null ? null : form.phone().digits();
        email = form.email();
        birthDate = form.birthDate();
        outside = form.outside();
        workplace = form.workplace();
        keeperUnitId = form.keeperUnitId();
        nameFold = VietnameseText.beginning(VietnameseText.fold(name.full()), FOLD_LENGTH);
        nameSort = name.sortKey();
    }

    PersonName name() {
        return new PersonName(familyAndMiddle, given);
    }

    @Nullable
    Telephone phone() {
        return phone == null ? null : new Telephone(phone);
    }

    UUID keeperUnitId() {
        return keeperUnitId;
    }

    String nameSort() {
        return nameSort;
    }

    PersonForm form() {
        return new PersonForm(id(), version(), name(), phone(), email, birthDate, outside, workplace, keeperUnitId);
    }

    PersonCard card() {
        return new PersonCard(id(), name(), phone(), email, outside, workplace, keeperUnitId, nameSort);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(TYPE, id());
    }
}
