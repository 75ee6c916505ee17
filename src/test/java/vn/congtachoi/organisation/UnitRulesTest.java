package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.Role;

class UnitRulesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

    private final Unit ours = new Unit(UnitFacts.of("Ours", "", UnitKind.WARD), null, DAY, "");
    private final Unit theirs = new Unit(UnitFacts.of("Theirs", "", UnitKind.WARD), null, DAY, "");
    private final UnitRules rules = new UnitRules(editing(Set.of(ours.id())));

    /** Only {@code may} and what asks it are ever called by the rules. */
    private static Access editing(Set<UUID> units) {
        return (Access) Proxy.newProxyInstance(
                Access.class.getClassLoader(), new Class<?>[] {Access.class}, (proxy, method, args) -> {
                    if (method.isDefault()) {
                        return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, args);
                    }
                    assertThat(method.getName()).isEqualTo("may");
                    assertThat(args[0]).isEqualTo(Permission.of(OrganisationPermissions.EDIT));
                    return units.contains((UUID) args[1]) ? Decision.yes() : Decision.no("security.denied");
                });
    }

    private static UnitHistory history(Unit... units) {
        return new UnitHistory(
                Ids.next(),
                List.of(units).stream().flatMap(unit -> unit.spans().stream()).toList(),
                List.of());
    }

    @Test
    void onlyWhoEditsAUnitChangesIt() {
        assertThatCode(() -> rules.requireMayEdit(ours.id())).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.requireMayEdit(theirs.id())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void onlyWhoEditsTheUnitAboveMakesOneBelow() {
        UnitHistory history = history(ours, theirs);
        assertThatCode(() -> rules.requireMayCreate(history, ours.id())).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.requireMayCreate(history, theirs.id())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void onlyWhoEditsAHeadUnitMakesAnother() {
        assertThatCode(() -> rules.requireMayCreate(history(ours, theirs), null))
                .doesNotThrowAnyException();
        assertThatCode(() -> rules.requireMayCreate(history(), null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.requireMayCreate(history(theirs), null)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void partsOfASplitNeverExceedTheWhole() {
        UnitChange.Split split = split("0.7", "0.4");
        assertThatThrownBy(() -> rules.requireSplittable(split)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> rules.requireSplittable(split("0", "0.4"))).isInstanceOf(BusinessException.class);
        assertThatCode(() -> rules.requireSplittable(split("0.6", "0.4"))).doesNotThrowAnyException();
    }

    private UnitChange.Split split(String first, String second) {
        UnitFacts facts = UnitFacts.of("Part", "", UnitKind.WARD);
        return new UnitChange.Split(
                ours.id(),
                0,
                List.of(
                        new UnitChange.Split.Part(facts, new BigDecimal(first), Set.of()),
                        new UnitChange.Split.Part(facts, new BigDecimal(second), Set.of())),
                DAY,
                "");
    }

    @Test
    void everybodyReadsAndThoseWhoRunAUnitEdit() {
        var grants = new OrganisationPermissions().grants();
        Permission edit = Permission.of(OrganisationPermissions.EDIT);
        assertThat(grants).hasSize(Role.values().length);
        assertThat(grants.values()).allMatch(held -> held.contains(Permission.of(OrganisationPermissions.READ)));
        assertThat(grants.entrySet().stream().filter(e -> e.getValue().contains(edit)))
                .extracting(e -> e.getKey())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER);
    }
}
