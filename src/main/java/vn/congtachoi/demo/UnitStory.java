package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.Formed;
import vn.congtachoi.organisation.OrganKind;
import vn.congtachoi.organisation.OrganService;
import vn.congtachoi.organisation.OversightService;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostForm;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.security.DemoDoor;

/** Units, people, posts and accounts of the demonstration. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class UnitStory {

    static final String PASSWORD = "Demo@2023";

    private final UnitService units;
    private final PeopleService people;
    private final OversightService oversights;
    private final OrganService organs;
    private final DemoDoor door;

    UnitStory(
            UnitService units, PeopleService people, OversightService oversights, OrganService organs, DemoDoor door) {
        this.units = units;
        this.people = people;
        this.oversights = oversights;
        this.organs = organs;
        this.door = door;
    }

    void tell(Cast cast) {
        for (CsvTable.Row row : CsvTable.load("units.csv").rows()) {
            UUID parent = row.filled("parent_key").map(cast::unit).orElse(null);
            LocalDate since = LocalDate.parse(row.text("valid_from"));
            cast.unit(row.text("key"), units.create(new UnitChange.Create(facts(row), parent, since, "")));
        }
        people(cast);
        organs(cast);
        posts(cast);
        for (CsvTable.Row row : CsvTable.load("oversight.csv").rows()) {
            UUID oversight = oversights.assign(
                    cast.person(row.text("person_key")),
                    cast.unit(row.text("unit_key")),
                    LocalDate.parse(row.text("from_day")),
                    row.text("basis"));
            row.filled("until_day")
                    .map(LocalDate::parse)
                    .ifPresent(until -> oversights.end(oversight, 0, until, row.text("basis")));
        }
        accounts(cast);
    }

    /** What a row says of a unit, of {@code units.csv} or {@code successors.csv}. */
    static UnitFacts facts(CsvTable.Row row) {
        return new UnitFacts(
                row.text("name"),
                row.text("short_name"),
                UnitKind.valueOf(row.text("kind")),
                row.filled("code").orElse(null),
                row.text("letterhead_superior"),
                row.text("letterhead_issuer"),
                row.text("place"));
    }

    private void people(Cast cast) {
        for (CsvTable.Row row : CsvTable.load("people.csv").rows()) {
            PersonName name = new PersonName(row.text("family_and_middle"), row.text("given"));
            Telephone phone = row.filled("phone").map(Telephone::of).orElse(null);
            PersonForm form = new PersonForm(
                    null,
                    0,
                    name,
                    phone,
                    row.filled("email").orElse(null),
                    null,
                    row.flag("outside"),
                    row.text("workplace"),
                    cast.unit(row.text("keeper_unit_key")));
            cast.person(row.text("key"), people.save(form));
        }
    }

    private void organs(Cast cast) {
        for (CsvTable.Row row : CsvTable.load("organs.csv").rows()) {
            UUID organ = organs.create(
                    cast.unit(row.text("unit_key")), OrganKind.valueOf(row.text("kind")), row.text("name"));
            UUID term = organs.beginTerm(
                    organ,
                    row.text("term"),
                    LocalDate.parse(row.text("from_day")),
                    Formed.valueOf(row.text("formed")),
                    row.text("basis"));
            cast.organ(row.text("key"), organ, term);
        }
    }

    private void posts(Cast cast) {
        for (CsvTable.Row row : CsvTable.load("posts.csv").rows()) {
            people.givePost(new PostForm(
                    cast.person(row.text("person_key")),
                    cast.unit(row.text("unit_key")),
                    row.filled("organ_key").map(cast::organ).orElse(null),
                    row.filled("organ_key").map(cast::term).orElse(null),
                    Position.valueOf(row.text("position")),
                    row.text("title"),
                    LocalDate.parse(row.text("from_day")),
                    row.filled("until_day").map(LocalDate::parse).orElse(null),
                    row.flag("main")));
        }
    }

    private void accounts(Cast cast) {
        List<DemoDoor.DemoAccount> accounts = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("accounts.csv").rows()) {
            accounts.add(new DemoDoor.DemoAccount(
                    row.text("username"),
                    cast.person(row.text("person_key")),
                    Role.valueOf(row.text("role")),
                    cast.unit(row.text("unit_key")),
                    LocalDate.of(2022, 1, 1)));
        }
        door.open(accounts, PASSWORD);
    }
}
