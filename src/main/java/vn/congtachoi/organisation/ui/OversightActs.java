package vn.congtachoi.organisation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.OversightRow;
import vn.congtachoi.organisation.OversightService;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Assigns somebody to a unit, and ends it. */
@SpringComponent
class OversightActs {

    private final OversightService service;
    private final PeopleList people;
    private final Clock clock;

    OversightActs(OversightService service, PeopleList people, Clock clock) {
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    void assign(List<UnitRef> units, @Nullable UnitRef preset, Runnable changed) {
        new OversightDialog(people, units, preset, LocalDate.now(clock), (person, unit, from, basis) -> {
                    service.assign(person, unit, from, basis);
                    Toast.success("organisation.people.oversight.assigned");
                    changed.run();
                })
                .open();
    }

    void end(UnitRef unit, OversightRow row, Runnable changed) {
        String name = row.person().name().full();
        new PeopleEndDialog(
                        Texts.of("organisation.people.oversight.end-title", name, unit.name()),
                        Texts.of("organisation.people.oversight.end-text"),
                        "organisation.people.oversight.end",
                        row.from(),
                        LocalDate.now(clock),
                        (until, why) -> {
                            service.end(row.id(), row.version(), until, why);
                            Toast.success("organisation.people.oversight.ended", name, VnFormat.day(until));
                            changed.run();
                        })
                .open();
    }
}
