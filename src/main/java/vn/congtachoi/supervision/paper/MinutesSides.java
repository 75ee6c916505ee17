package vn.congtachoi.supervision.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BesideSigner;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.SeatRole;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitGate;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Minutes of a visit are signed by its body and by the team: on paper, or the body has confirmed them on the portal. */
@Component
class MinutesSides implements BesideSigner {

    private static final String VISIT = "supervision-visit";

    private final VisitGate gate;
    private final VisitRecords records;
    private final CurrentActor currentActor;

    MinutesSides(VisitGate gate, VisitRecords records, CurrentActor currentActor) {
        this.gate = gate;
        this.records = records;
        this.currentActor = currentActor;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sides> of(SubjectRef origin, @Nullable UUID signerId) {
        // Whoever may read the paper sees who signs it, also where she does not read the visit.
        return VISIT.equals(origin.type())
                ? currentActor.callAs(
                        new SystemActor(Texts.of("supervision.paper.actor")),
                        () -> Optional.of(sides(origin.id(), signerId)))
                : Optional.empty();
    }

    private Sides sides(UUID visitId, @Nullable UUID signerId) {
        VisitGate.Facts visit = gate.facts(visitId);
        RecordSheet.Agreement agreed = records.of(visit.id()).agreement();
        String represents = VietnameseText.upper(Texts.of("supervision.paper.sides.body"));
        String body = VietnameseText.upper(visit.body());
        return agreed == null
                ? new Sides(List.of(represents, body), "", team(visit, signerId))
                : new Sides(
                        List.of(
                                represents,
                                body,
                                Texts.of("supervision.paper.sides.confirmed", VnFormat.moment(agreed.at()))),
                        agreed.by(),
                        team(visit, signerId));
    }

    /** Whoever led the team signs as that; somebody else by her post. */
    private static List<String> team(VisitGate.Facts visit, @Nullable UUID signerId) {
        TeamRow team = visit.team();
        boolean leads = team != null
                && team.members().stream()
                        .anyMatch(member -> member.role() == SeatRole.LEADER
                                && member.personId() != null
                                && member.personId().equals(signerId));
        return leads
                ? List.of(
                        VietnameseText.upper(
                                Texts.of("supervision.paper.sides.team", CampaignSayings.deed(visit.kind()))),
                        VietnameseText.upper(Texts.of("supervision.paper.role.LEADER")))
                : List.of();
    }
}
