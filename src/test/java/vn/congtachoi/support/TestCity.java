package vn.congtachoi.support;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostForm;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.security.TestAccounts;
import vn.congtachoi.security.TestSignIn;

/**
 * A city with two communes, three branches and the people who run them, made through the services that the product
 * uses. Every city is new, with names of its own, so that tests in one database do not meet.
 */
@Component
public class TestCity {

    private static final SystemActor FOUNDER = new SystemActor("Kiểm thử");
    private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);

    private final UnitService units;
    private final PeopleService people;
    private final TestAccounts accounts;
    private final CurrentActor currentActor;

    TestCity(UnitService units, PeopleService people, TestAccounts accounts, CurrentActor currentActor) {
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.currentActor = currentActor;
    }

    /**
     * The units and who signs in for each; nobody holds an account for the branch Tổ 2.
     *
     * @param mark a short word that stands in the name of every unit of this city and in no other
     */
    public record World(
            String mark,
            UUID city,
            UUID songCau,
            UUID nongThuong,
            UUID to1,
            UUID to2,
            UUID khauDang,
            TestSignIn chair,
            TestSignIn viceChair,
            TestSignIn officer,
            TestSignIn viewer,
            TestSignIn administrator,
            TestSignIn songCauChair,
            TestSignIn nongThuongChair,
            TestSignIn to1Head,
            TestSignIn khauDangHead) {}

    public World build() {
        World[] built = new World[1];
        currentActor.runAs(FOUNDER, () -> built[0] = found());
        return built[0];
    }

    /** Somebody new with an account and this role at the unit, for roles that nobody of {@link World} has. */
    public TestSignIn newcomer(UUID unit, Role role) {
        return currentActor.callAs(
                FOUNDER,
                () -> accounts.open(
                        people.save(
                                PersonForm.of(new PersonName("Phùng Thị", "Mới"), Telephone.of("0912345679"), unit)),
                        role,
                        unit));
    }

    private World found() {
        String mark = Ids.next().toString().replace("-", "").substring(6, 18);
        UUID city = unit(null, UnitKind.CITY, "thành phố", "Bắc Kạn " + mark);
        UUID songCau = unit(city, UnitKind.WARD, "phường", "Sông Cầu " + mark);
        UUID nongThuong = unit(city, UnitKind.COMMUNE, "xã", "Nông Thượng " + mark);
        UUID to1 = unit(songCau, UnitKind.BRANCH, "Chi hội", "Tổ 1 " + mark);
        UUID to2 = unit(songCau, UnitKind.BRANCH, "Chi hội", "Tổ 2 " + mark);
        UUID khauDang = unit(nongThuong, UnitKind.BRANCH, "Chi hội", "Khau Đang " + mark);
        person(to2, "Triệu Thị", "Sáu", Position.BRANCH_HEAD);
        return new World(
                mark,
                city,
                songCau,
                nongThuong,
                to1,
                to2,
                khauDang,
                accounts.open(person(city, "Hà Thị", "Hương", Position.CHAIR), Role.CHAIR, city),
                accounts.open(person(city, "Nông Thị", "Lan", Position.VICE_CHAIR), Role.VICE_CHAIR, city),
                accounts.open(person(city, "Đàm Thị", "Cúc", Position.OFFICER), Role.OFFICER, city),
                accounts.open(person(city, "Lý Thị", "Xem", Position.COMMITTEE_MEMBER), Role.VIEWER, city),
                accounts.open(person(city, "Ma Thị", "Quản", Position.OFFICER), Role.ADMINISTRATOR, city),
                accounts.open(person(songCau, "Bế Thị", "Hạnh", Position.CHAIR), Role.CHAIR, songCau),
                accounts.open(person(nongThuong, "Hoàng Thị", "Nga", Position.CHAIR), Role.CHAIR, nongThuong),
                accounts.open(person(to1, "Lục Thị", "Mai", Position.BRANCH_HEAD), Role.BRANCH_HEAD, to1),
                accounts.open(person(khauDang, "Đặng Thị", "Ế", Position.BRANCH_HEAD), Role.BRANCH_HEAD, khauDang));
    }

    private UUID unit(UUID parent, UnitKind kind, String kindName, String name) {
        UnitFacts facts = UnitFacts.of(
                kind == UnitKind.BRANCH ? kindName + " " + name : "Hội LHPN " + kindName + " " + name, name, kind);
        return units.create(new UnitChange.Create(facts, parent, FOUNDED, ""));
    }

    /** Somebody with a post at the unit since it was founded, and a telephone. */
    private UUID person(UUID unit, String family, String given, Position position) {
        UUID person = people.save(PersonForm.of(new PersonName(family, given), Telephone.of("0912345678"), unit));
        people.givePost(PostForm.of(person, unit, position, FOUNDED));
        return person;
    }
}
