package vn.congtachoi.organisation.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.organisation.UnitRef;

/** A person as she is typed: every component a field. Public, because the binder makes it. */
public record PersonFields(
        String name,
        String phone,
        String email,
        @Nullable LocalDate birthDate,
        boolean outside,
        String workplace,
        @Nullable UnitRef keeper) {

    static PersonFields empty(@Nullable UnitRef keeper) {
        return new PersonFields("", "", "", null, false, "", keeper);
    }

    static PersonFields of(PersonForm form, @Nullable UnitRef keeper) {
        return new PersonFields(
                form.name().full(),
                form.phone() == null ? "" : form.phone().shown(),
                form.email() == null ? "" : form.email(),
                form.birthDate(),
                form.outside(),
                form.workplace(),
                keeper);
    }

    /** What is saved; a name and a keeper are there, the form sees to it. */
    PersonForm form(@Nullable UUID id, long version, UUID keeperId) {
        return new PersonForm(
                id,
                version,
                PersonName.of(name),
                phone.isBlank() ? null : Telephone.of(phone),
                email,
                birthDate,
                outside,
                workplace,
                keeperId);
    }
}
