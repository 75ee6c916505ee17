package vn.congtachoi.security.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.security.AccountRow;
import vn.congtachoi.security.AccountStanding;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** How accounts, roles and units are named on these pages. */
final class AccountWords {

    private AccountWords() {}

    static StatusBadge standing(AccountStanding standing) {
        Tone tone =
                switch (standing) {
                    case NEVER_USED -> Tone.DUE;
                    case IN_USE -> Tone.DONE;
                    case CLOSED -> Tone.NEUTRAL;
                };
        return new StatusBadge(Texts.of("security.account.standing", standing), tone);
    }

    static String roles(AccountRow row) {
        return row.roles().isEmpty()
                ? Texts.of("security.accounts.no-role")
                : row.roles().stream().map(AccountWords::role).collect(Collectors.joining("; "));
    }

    static String role(AccountRow.HeldRole held) {
        return Texts.of("security.accounts.role", Texts.of("security.role", held.role()), held.unitName());
    }

    static String lastSignIn(@Nullable Instant at) {
        return at == null ? Texts.of("security.accounts.never") : VnFormat.moment(at);
    }

    /** A choice of units; a branch says where it belongs, since many communes have a "Tổ 5". */
    static ComboBox<UUID> unitField(String labelKey, List<UnitRef> units) {
        Map<UUID, UnitRef> byId = units.stream().collect(Collectors.toMap(UnitRef::id, Function.identity()));
        ComboBox<UUID> field = Fields.oneOfMany(labelKey, id -> unit(byId, id));
        field.setItems(units.stream().map(UnitRef::id).toList());
        return field;
    }

    private static String unit(Map<UUID, UnitRef> byId, UUID id) {
        UnitRef unit = byId.get(id);
        if (unit == null) {
            return "";
        }
        UnitRef above = unit.parentId() == null ? null : byId.get(unit.parentId());
        return above == null || !unit.kind().isBranch()
                ? unit.name()
                : Texts.of("security.accounts.branch", unit.name(), above.shortName());
    }
}
