package vn.congtachoi.supervision.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.CampaignChoices;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.supervision.OutlineService;

/** What the form of a campaign offers: what is there today, and what the campaign has already. */
@Component
class CampaignLookUps {

    private final CampaignChoices choices;
    private final OutlineService outlines;

    CampaignLookUps(CampaignChoices choices, OutlineService outlines) {
        this.choices = choices;
        this.outlines = outlines;
    }

    /** @param known the campaign as it is saved, or null for a new one */
    CampaignOptions of(UUID unit, @Nullable CampaignDetail known) {
        List<UnitRef> units = choices.bodies(unit);
        List<OutlineRow> offered = new ArrayList<>(
                outlines.of(unit).stream().filter(OutlineRow::active).toList());
        if (known != null) {
            outlines.version(known.form().outlineId())
                    .filter(row -> offered.stream().noneMatch(each -> each.id().equals(row.id())))
                    .ifPresent(offered::add);
        }
        List<CampaignChoices.Person> people = new ArrayList<>(choices.people(unit));
        if (known != null) {
            known.teams().stream().flatMap(team -> team.members().stream()).forEach(member -> {
                UUID id = member.personId();
                if (id != null && people.stream().noneMatch(each -> each.id().equals(id))) {
                    people.add(new CampaignChoices.Person(id, member.name(), member.post()));
                }
            });
        }
        int direct = (int)
                units.stream().filter(each -> unit.equals(each.parentId())).count();
        return new CampaignOptions(units, direct, choices.names(units), people, offered);
    }
}
