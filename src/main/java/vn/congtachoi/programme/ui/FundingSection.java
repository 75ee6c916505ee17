package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeFunding;
import vn.congtachoi.programme.ProgrammePermissions;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;

/** The programme's money at one unit in one year. */
@org.springframework.stereotype.Component
@Order(6)
class FundingSection implements ProgrammeSection {

    private static final Permission READ = Permission.of(ProgrammePermissions.READ_MONEY);
    private static final Permission EDIT = Permission.of(ProgrammePermissions.EDIT);

    private final ProgrammeFunding funding;
    private final OurUnit ours;
    private final Access access;
    private final Clock clock;

    FundingSection(ProgrammeFunding funding, OurUnit ours, Access access, Clock clock) {
        this.funding = funding;
        this.ours = ours;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        List<UnitRef> units = Stream.concat(ours.find().stream(), ours.communes().stream())
                .distinct()
                .filter(unit -> access.may(READ, unit.id()).allowed())
                .toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        int thisYear = LocalDate.now(clock).getYear();
        FundingPanel panel = new FundingPanel(
                new FundingPanel.Scope(programme.id(), units, thisYear), funding, unit -> access.may(EDIT, unit)
                        .allowed());
        panel.read(frame.query());
        return Optional.of(new PageSection(
                Texts.of("programme.ui.funding"), new Paragraph(Texts.of("programme.ui.funding.line")), panel));
    }
}
