package vn.congtachoi.indicator.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.ChaseRow;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Whom to call about what has not been sent, and a polite message ready for Zalo. */
@Component
class Reminders {

    private final PeopleDirectory people;
    private final PublicAddress address;
    private final Clock clock;

    Reminders(PeopleDirectory people, PublicAddress address, Clock clock) {
        this.people = people;
        this.address = address;
        this.clock = clock;
    }

    /** For the units of one list, read at once. */
    Book about(List<ChaseRow> rows) {
        List<UUID> units = rows.stream().map(ChaseRow::unitId).toList();
        return new Book(people.headsOf(units, LocalDate.now(clock)));
    }

    /** Who answers for each unit. */
    class Book {

        private final Map<UUID, PersonCard> heads;

        Book(Map<UUID, PersonCard> heads) {
            this.heads = heads;
        }

        /** Name and telephone of whom to call. */
        String head(ChaseRow row) {
            return Optional.ofNullable(heads.get(row.unitId()))
                    .map(person -> person.phone() == null
                            ? person.name().full()
                            : person.name().full() + " · " + person.phone().shown())
                    .orElseGet(() -> Texts.of("indicator.ui.chase.no-phone"));
        }

        /** @param path where the unit answers, without the leading slash */
        String message(ChaseRow row, RoundRow round, String path) {
            String name = Optional.ofNullable(heads.get(row.unitId()))
                    .map(person -> person.name().given())
                    .orElse("");
            return Texts.of(
                    row.late() ? "indicator.ui.chase.message.late" : "indicator.ui.chase.message",
                    name,
                    round.name(),
                    VnFormat.hour(row.dueAt()),
                    VnFormat.day(LocalDate.ofInstant(row.dueAt(), VnFormat.ZONE)),
                    address.of(path));
        }
    }
}
