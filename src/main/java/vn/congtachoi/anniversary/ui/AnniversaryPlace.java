package vn.congtachoi.anniversary.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.anniversary.AnniversaryDuty;
import vn.congtachoi.anniversary.AnniversaryScope;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/**
 * Where a day is kept, as it is chosen: the country, the province, or one of the units whose days she keeps.
 *
 * @param unitId exactly with {@link AnniversaryScope#OWN_UNIT}
 */
public record AnniversaryPlace(
        AnniversaryScope scope, @Nullable UUID unitId, String words) {

    /** @param common whether she keeps what is common to all units */
    static List<AnniversaryPlace> choices(boolean common, List<UnitRef> units) {
        List<AnniversaryPlace> choices = new ArrayList<>();
        if (common) {
            choices.add(of(AnniversaryScope.NATIONWIDE));
            choices.add(of(AnniversaryScope.PROVINCIAL));
        }
        units.forEach(unit -> choices.add(new AnniversaryPlace(
                AnniversaryScope.OWN_UNIT, unit.id(), Texts.of("anniversary.ui.form.own", unit.name()))));
        return choices;
    }

    private static AnniversaryPlace of(AnniversaryScope scope) {
        return new AnniversaryPlace(scope, null, Texts.of("anniversary.scope", scope));
    }

    boolean isOf(AnniversaryDuty duty) {
        return scope == duty.scope() && (unitId == null || unitId.equals(duty.unitId()));
    }

    /** As a draft keeps it. */
    String key() {
        return unitId == null ? scope.name() : unitId.toString();
    }
}
