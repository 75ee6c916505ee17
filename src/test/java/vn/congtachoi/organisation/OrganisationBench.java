package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SystemActor;

/** Makes units and people as the portal itself, around the day on which everything was merged. */
abstract class OrganisationBench {

    static final SystemActor PORTAL = new SystemActor("test");

    static final LocalDate CREATED = LocalDate.of(2015, 3, 11);

    static final LocalDate MID_2023 = LocalDate.of(2023, 6, 28);

    static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Autowired
    UnitService units;

    @Autowired
    UnitDirectory directory;

    @Autowired
    PeopleDirectory peopleDirectory;

    @Autowired
    CurrentActor currentActor;

    <T> T portal(Supplier<T> work) {
        return currentActor.callAs(PORTAL, work);
    }

    void portal(Runnable work) {
        currentActor.runAs(PORTAL, work);
    }

    UUID create(String name, UnitKind kind, @Nullable UUID parent, LocalDate from) {
        UnitFacts facts = UnitFacts.of(name, "", kind);
        return portal(() -> units.create(new UnitChange.Create(facts, parent, from, "")));
    }

    static String unique(String name) {
        return name + " " + Ids.next();
    }

    long version(UUID unit) {
        return portal(() -> directory.detail(unit).orElseThrow().version());
    }

    static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(
                        e.messageKey().key())
                .isEqualTo(key));
    }
}
