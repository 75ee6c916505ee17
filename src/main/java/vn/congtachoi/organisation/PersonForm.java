package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/**
 * A person as a form holds her.
 *
 * @param id null for somebody new
 * @param version as the form read it, 0 for somebody new
 * @param outside whether she is a contact outside the Hội
 * @param workplace where a contact works, may be empty
 * @param keeperUnitId the unit that keeps her data: who edits that unit edits her
 */
public record PersonForm(
        @Nullable UUID id,
        long version,
        PersonName name,
        @Nullable Telephone phone,
        @Nullable String email,
        @Nullable LocalDate birthDate,
        boolean outside,
        String workplace,
        UUID keeperUnitId) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int EMAIL_LENGTH = 200;
    private static final int WORKPLACE_LENGTH = 200;
    private static final int FAMILY_LENGTH = 100;
    private static final int GIVEN_LENGTH = 50;

    /** @throws BusinessException when the e-mail has no usable shape or a text is too long */
    public PersonForm {
        TypedText.line(name.familyAndMiddle(), FAMILY_LENGTH);
        TypedText.line(name.given(), GIVEN_LENGTH);
        email = email == null || VietnameseText.nfc(email).isEmpty() ? null : VietnameseText.nfc(email);
        requireEmail(email == null ? "" : email);
        workplace = TypedText.line(workplace, WORKPLACE_LENGTH);
    }

    /** @throws BusinessException when what was typed is neither blank nor an e-mail address */
    public static void requireEmail(String typed) {
        String address = VietnameseText.nfc(typed);
        if (!address.isEmpty()
                && (address.length() > EMAIL_LENGTH || !EMAIL.matcher(address).matches())) {
            throw new BusinessException("organisation.person.email-shape", TypedText.shown(address));
        }
    }

    /** Somebody new of the Hội. */
    public static PersonForm of(PersonName name, @Nullable Telephone phone, UUID keeperUnitId) {
        return new PersonForm(null, 0, name, phone, null, null, false, "", keeperUnitId);
    }

    /** The same form with another number. */
    public PersonForm withPhone(@Nullable Telephone newPhone) {
        return new PersonForm(id, version, name, newPhone, email, birthDate, outside, workplace, keeperUnitId);
    }
}
