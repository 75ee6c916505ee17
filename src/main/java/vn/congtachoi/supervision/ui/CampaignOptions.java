package vn.congtachoi.supervision.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.CampaignChoices;
import vn.congtachoi.supervision.OutlineRow;

/**
 * What can be chosen for a campaign of a unit.
 *
 * @param units whom it can look at, those directly below first
 * @param direct how many of them stand directly below
 * @param names what the units are called
 */
record CampaignOptions(
        List<UnitRef> units,
        int direct,
        Map<UUID, String> names,
        List<CampaignChoices.Person> people,
        List<OutlineRow> outlines) {

    String name(UUID unit) {
        return names.getOrDefault(unit, "");
    }
}
