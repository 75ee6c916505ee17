package vn.congtachoi.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.support.BareRows;

/** The services of this module on the real database, with a cast of people and a clock of the test. */
abstract class ProgrammeBench {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeAreas areaRows;

    @Autowired
    FundingCeilings ceilingRows;

    @Autowired
    FundingEntries entryRows;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    final Cast cast = new Cast();
    final Map<SubjectRef, String> used = new HashMap<>();
    final List<SubjectRef> changes = new ArrayList<>();

    ProgrammeRights rights;
    ProgrammeService service;
    ProgrammeParts parts;
    ProgrammeReach reach;
    ProgrammeFunding funding;
    ProgrammeCatalogue catalogue;

    @BeforeEach
    void openOnTheFirstDayOfTheDemo() {
        List.of(cast.city, cast.ward, cast.otherWard).forEach(unit -> BareRows.unit(jdbc, unit));
        openOn(LocalDate.of(2023, 6, 28));
    }

    void openOn(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(8, 0).atZone(ZONE).toInstant(), ZONE);
        ProgrammeStore store =
                new ProgrammeStore(programmes, trail, event -> changes.add(((SubjectChanged) event).subject()));
        rights = new ProgrammeRights(cast, cast, cast.units(), clock);
        PartUsers users = new PartUsers(usesOf(this::usersOf));
        service = new ProgrammeService(programmes, store, rights, users);
        parts = new ProgrammeParts(store, rights, users);
        reach = new ProgrammeReach(areaRows, store, cast);
        funding = new ProgrammeFunding(ceilingRows, entryRows, store, cast);
        catalogue = new ProgrammeCatalogue(programmes, store, rights);
    }

    static ContentForm content(String number) {
        return new ContentForm(number, "nội dung " + number, false, List.of(), false, 0);
    }

    private List<ProgrammeUser> usersOf(Collection<SubjectRef> asked) {
        return asked.stream()
                .filter(used::containsKey)
                .map(part -> new ProgrammeUser(
                        part, MessageKey.of("kiểm thử"), used.getOrDefault(part, ""), "", true, false))
                .toList();
    }

    private static ObjectProvider<ProgrammeUse> usesOf(ProgrammeUse use) {
        return new ObjectProvider<>() {
            @Override
            public ProgrammeUse getObject() {
                return use;
            }

            @Override
            public Stream<ProgrammeUse> stream() {
                return Stream.of(use);
            }
        };
    }

    <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** A code that no other test uses. */
    static String newCode() {
        return "T" + Ids.next().toString().replace("-", "").substring(12).toUpperCase(Locale.ROOT);
    }

    static ProgrammeForm form(String code, UUID owner) {
        return new ProgrammeForm(
                code,
                "Đề án “Thử " + code + "”",
                "Đề án " + code,
                ProgrammeKind.SCHEME,
                "",
                "",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2027, 12, 31),
                owner,
                null,
                "",
                "",
                Set.of(),
                0);
    }

    static ProgrammeForm renamed(ProgrammeForm form, String shortName) {
        return new ProgrammeForm(
                form.code(),
                form.officialName(),
                shortName,
                form.kind(),
                form.purpose(),
                form.host(),
                form.validFrom(),
                form.validTo(),
                form.ownerUnitId(),
                form.successorId(),
                form.targetNote(),
                form.note(),
                form.unverified(),
                form.version());
    }

    static ProgrammeForm succeededBy(ProgrammeForm form, UUID successor) {
        return new ProgrammeForm(
                form.code(),
                form.officialName(),
                form.shortName(),
                form.kind(),
                form.purpose(),
                form.host(),
                form.validFrom(),
                form.validTo(),
                form.ownerUnitId(),
                successor,
                form.targetNote(),
                form.note(),
                form.unverified(),
                form.version());
    }

    UUID create(UUID owner) {
        return in(() -> service.create(form(newCode(), owner)));
    }

    ProgrammeDetail detail(UUID id) {
        return in(() -> service.detail(id));
    }
}
