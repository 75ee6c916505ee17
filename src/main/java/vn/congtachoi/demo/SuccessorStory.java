package vn.congtachoi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostForm;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitForm;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.security.AccountFilter;
import vn.congtachoi.security.AccountList;
import vn.congtachoi.security.AccountRoles;
import vn.congtachoi.security.AccountRow;

/**
 * What became of the eight communes on 01/7/2025: the new units with the branches, posts and roles that went into them.
 * The city's own unit is kept as the head, so that the demonstration's accounts live on.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class SuccessorStory implements Chapter {

    private static final String ADMINISTRATOR = "tp-quantri";
    private static final String CITY = "tpbk";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final UnitService units;
    private final UnitDirectory directory;
    private final PeopleService people;
    private final AccountList accounts;
    private final AccountRoles roles;

    SuccessorStory(
            UnitService units,
            UnitDirectory directory,
            PeopleService people,
            AccountList accounts,
            AccountRoles roles) {
        this.units = units;
        this.directory = directory;
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
    }

    @Override
    public List<Step> steps(Cast cast) {
        return CsvTable.load("successors.csv").rows().stream()
                .flatMap(row -> steps(cast, row))
                .toList();
    }

    private Stream<Step> steps(Cast cast, CsvTable.Row successor) {
        Instant at = day(successor).atTime(MORNING).atZone(ZONE).toInstant();
        return Stream.of(
                new Step(at, Step.Turn.OPENING, ADMINISTRATOR, () -> merge(cast, successor)),
                new Step(at, Step.Turn.ENTRY, ADMINISTRATOR, () -> adoptBranches(cast, successor)),
                new Step(at, Step.Turn.SENDING, ADMINISTRATOR, () -> appoint(cast, successor)));
    }

    private void merge(Cast cast, CsvTable.Row successor) {
        Set<UUID> olds = new HashSet<>();
        oldUnits(successor).forEach(key -> olds.add(cast.unit(key)));
        cast.unit(
                successor.text("key"),
                units.merge(new UnitChange.Merge(
                        olds,
                        successor.filled("from_outside").stream().toList(),
                        UnitStory.facts(successor),
                        cast.unit(CITY),
                        day(successor),
                        successor.text("basis"))));
    }

    /** Branches write under the new letterhead; of several "tổ 1" each says where it was before. */
    private void adoptBranches(Cast cast, CsvTable.Row successor) {
        List<CsvTable.Row> all = CsvTable.load("units.csv").rows();
        List<String> olds = oldUnits(successor);
        List<CsvTable.Row> branches = all.stream()
                .filter(row -> olds.contains(row.text("parent_key")))
                .toList();
        for (CsvTable.Row branch : branches) {
            boolean alone = branches.stream()
                            .filter(other -> other.text("name").equals(branch.text("name")))
                            .count()
                    == 1;
            String before = all.stream()
                    .filter(row -> row.text("key").equals(branch.text("parent_key")))
                    .findFirst()
                    .orElseThrow()
                    .text("short_name");
            adopt(cast.unit(branch.text("key")), alone ? "" : " " + before, successor);
        }
    }

    private void adopt(UUID branch, String ending, CsvTable.Row successor) {
        UnitDetail detail = directory.detail(branch).orElseThrow();
        UnitForm form = detail.form();
        UnitFacts known = form.facts();
        // Left empty, the letterhead and the place are those of the unit above.
        UnitFacts facts = new UnitFacts(
                known.name() + ending, known.shortName() + ending, known.kind(), known.code(), "", "", "");
        units.correct(new UnitForm(branch, form.version(), facts, successor.text("basis")));
    }

    private void appoint(Cast cast, CsvTable.Row successor) {
        CsvTable.load("successor_posts.csv").rows().stream()
                .filter(row -> row.text("unit_key").equals(successor.text("key")))
                .forEach(row -> appoint(cast, row, day(successor)));
    }

    private void appoint(Cast cast, CsvTable.Row row, LocalDate day) {
        UUID unit = cast.unit(row.text("unit_key"));
        UUID person = cast.person(row.text("person_key"));
        people.givePost(
                new PostForm(person, unit, null, null, Position.valueOf(row.text("position")), "", day, null, true));
        roles.give(account(cast.username(row.text("person_key"))), Role.valueOf(row.text("role")), unit);
    }

    private UUID account(String username) {
        return accounts.rows(AccountFilter.all().withWords(username), Pageable.ofSize(50), null, false).stream()
                .filter(row -> row.username().equals(username))
                .map(AccountRow::accountId)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> oldUnits(CsvTable.Row successor) {
        return Arrays.asList(successor.text("from_units").split("\\|", -1));
    }

    private static LocalDate day(CsvTable.Row successor) {
        return LocalDate.parse(successor.text("day"));
    }
}
