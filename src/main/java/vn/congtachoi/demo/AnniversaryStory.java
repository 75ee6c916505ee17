package vn.congtachoi.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.anniversary.AnniversaryDirectory;
import vn.congtachoi.anniversary.AnniversaryDuty;
import vn.congtachoi.anniversary.AnniversaryForm;
import vn.congtachoi.anniversary.AnniversaryRow;
import vn.congtachoi.anniversary.AnniversaryService;
import vn.congtachoi.organisation.Position;

/** Whom the city has named for the days that the Hội leads: she finds the prepared event when its time comes. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class AnniversaryStory implements Chapter {

    private final AnniversaryService service;
    private final AnniversaryDirectory anniversaries;

    AnniversaryStory(AnniversaryService service, AnniversaryDirectory anniversaries) {
        this.service = service;
        this.anniversaries = anniversaries;
    }

    @Override
    public List<Step> steps(Cast cast) {
        return CsvTable.load("anniversary_owners.csv").rows().stream()
                .map(row -> new Step(
                        Step.moment(row.text("at")),
                        Step.Turn.OPENING,
                        row.text("who"),
                        () -> name(
                                cast.unit("tpbk"),
                                row.text("name"),
                                Step.moment(row.text("at"))
                                        .atZone(Storyteller.ZONE)
                                        .getYear(),
                                Position.valueOf(row.text("position")))))
                .toList();
    }

    private void name(UUID unit, String name, int year, Position owner) {
        AnniversaryRow row = anniversaries.year(year, unit).stream()
                .filter(one -> one.name().startsWith(name))
                .findFirst()
                .flatMap(one -> anniversaries.find(one.anniversary()))
                .orElseThrow(() -> new IllegalArgumentException("Unknown in the demonstration: " + name));
        AnniversaryForm form = row.form();
        AnniversaryDuty duty = form.duty();
        service.change(
                row.id(),
                new AnniversaryForm(
                        form.name(),
                        form.kind(),
                        form.date(),
                        form.origins(),
                        form.years(),
                        new AnniversaryDuty(
                                duty.scope(),
                                duty.unitId(),
                                duty.role(),
                                duty.work(),
                                duty.leadDays(),
                                owner,
                                duty.ownerName()),
                        form.ground(),
                        form.span(),
                        form.version()));
    }
}
