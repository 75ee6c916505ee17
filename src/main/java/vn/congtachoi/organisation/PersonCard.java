package vn.congtachoi.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.PersonName;

/** What everybody in the portal may know of a person: the directory's card, without the birth date. */
public record PersonCard(
        UUID id,
        PersonName name,
        @Nullable Telephone phone,
        @Nullable String email,
        boolean outside,
        String workplace,
        UUID keeperUnitId,
        String sortKey) {}
