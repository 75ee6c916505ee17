package vn.congtachoi.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.ContentForm;
import vn.congtachoi.programme.FundingKey;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.ProgrammeCatalogue;
import vn.congtachoi.programme.ProgrammeFilter;
import vn.congtachoi.programme.ProgrammeFunding;
import vn.congtachoi.programme.ProgrammeParts;
import vn.congtachoi.programme.ProgrammeReach;
import vn.congtachoi.programme.ProgrammeRow;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.programme.Reach;

/** The catalogue of programmes, with contents of our own where it has none, their area, and their money. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class ProgrammeStory {

    private final ProgrammeCatalogue catalogue;
    private final ProgrammeService programmes;
    private final ProgrammeParts parts;
    private final ProgrammeReach reach;
    private final ProgrammeFunding funding;

    ProgrammeStory(
            ProgrammeCatalogue catalogue,
            ProgrammeService programmes,
            ProgrammeParts parts,
            ProgrammeReach reach,
            ProgrammeFunding funding) {
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.parts = parts;
        this.reach = reach;
        this.funding = funding;
    }

    void tell(Cast cast) {
        catalogue.load();
        Map<String, UUID> ids = new HashMap<>();
        for (ProgrammeRow row : programmes.page(ProgrammeFilter.all(), Pageable.unpaged())) {
            ids.put(row.code(), row.id());
        }
        for (CsvTable.Row row : CsvTable.load("programme_contents.csv").rows()) {
            // Seen in no official paper: the screens say so.
            parts.addContent(
                    id(ids, row), new ContentForm(row.text("number"), row.text("wording"), false, List.of(), true, 0));
        }
        ids.forEach((code, id) -> programmes
                .detail(id)
                .contents()
                .forEach(row -> cast.content(code, row.content().number(), row.id())));
        for (CsvTable.Row row : CsvTable.load("programme_areas.csv").rows()) {
            reach.say(id(ids, row), cast.unit(row.text("unit_key")), Reach.valueOf(row.text("reach")));
        }
        for (CsvTable.Row row : CsvTable.load("programme_ceilings.csv").rows()) {
            funding.setCeiling(
                    new FundingKey(id(ids, row), cast.unit(row.text("unit_key")), Integer.parseInt(row.text("year"))),
                    FundingSource.valueOf(row.text("source")),
                    new Money(Long.parseLong(row.text("amount"))));
        }
    }

    private static UUID id(Map<String, UUID> ids, CsvTable.Row row) {
        UUID id = ids.get(row.text("programme"));
        if (id == null) {
            throw new IllegalArgumentException("Not in the catalogue: " + row.text("programme"));
        }
        return id;
    }
}
