package vn.congtachoi.event.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.BegunPaper;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventDutyLine;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** The form of each paper of an event: subject, căn cứ, text, annexes, addressees and nơi nhận. */
@Component
class EventPaperDrafts {

    private final DocumentBeginnings beginnings;
    private final UnitDirectory units;

    EventPaperDrafts(DocumentBeginnings beginnings, UnitDirectory units) {
        this.beginnings = beginnings;
        this.units = units;
    }

    /** What it says now. */
    BegunPaper content(EventPaperKind kind, EventMatter matter) {
        boolean plan = kind == EventPaperKind.PLAN;
        List<AnnexForm> annexes = plan ? PlanWriting.annexes(matter) : List.of();
        return new BegunPaper(
                subject(kind, matter),
                plan ? PlanWriting.bases(matter) : "",
                addressees(kind),
                recipients(kind, matter.event()),
                text(kind, matter),
                annexes);
    }

    /** The form in which it is begun. */
    DocumentForm form(EventPaperKind kind, EventMatter matter, BegunPaper content) {
        EventDetail event = matter.event();
        return content.in(beginnings
                .form(event.row().unitId(), kind.code(), content.subject())
                .from(SubjectRef.of(EventPaper.EVENT, event.id())));
    }

    /** Kinds have their name on a line of their own: the subject says the rest of it. */
    private static String subject(EventPaperKind kind, EventMatter matter) {
        EventSayings says = new EventSayings(matter);
        String key = "events.paper.subject." + kind.name();
        return switch (kind) {
            case PLAN -> Texts.of(key, VietnameseText.sentence(says.holding()));
            case PROGRAMME -> Texts.of(key, says.title());
            case CHANGE_NOTICE -> Texts.of(key, ChangeWriting.changed(matter), says.holding());
            case INVITATION, SCRIPT -> Texts.of(key, says.named());
            case BUDGET, SETTLEMENT, RESULT -> Texts.of(key, says.holding());
        };
    }

    private static DocumentText text(EventPaperKind kind, EventMatter matter) {
        return switch (kind) {
            case PLAN -> PlanWriting.text(matter);
            case INVITATION -> InvitationWriting.text(matter);
            case PROGRAMME -> ProgrammeWriting.programme(matter);
            case SCRIPT -> ProgrammeWriting.script(matter);
            case BUDGET -> MoneyWriting.budget(matter);
            case CHANGE_NOTICE -> ChangeWriting.text(matter);
            case SETTLEMENT -> MoneyWriting.settlement(matter);
            case RESULT -> ResultWriting.text(matter);
        };
    }

    private static String addressees(EventPaperKind kind) {
        return switch (kind) {
            case INVITATION -> Texts.of("events.paper.invitation.guests");
            case RESULT -> Texts.of("events.paper.recipient.superior-to");
            default -> "";
        };
    }

    /** Units of the portal get it in their inbox, guests and the superior on paper; the last one stays here. */
    private List<RecipientLine> recipients(EventPaperKind kind, EventDetail event) {
        List<RecipientLine> lines = new ArrayList<>();
        switch (kind) {
            case PLAN -> {
                lines.add(outside("events.paper.recipient.superior", DeliveryWay.POST));
                lines.addAll(carriers(event));
            }
            case INVITATION -> lines.add(outside("events.paper.recipient.guests", DeliveryWay.BY_HAND));
            case CHANGE_NOTICE -> {
                lines.add(outside("events.paper.recipient.invited", DeliveryWay.BY_HAND));
                lines.addAll(carriers(event));
            }
            case RESULT -> lines.add(outside("events.paper.recipient.superior", DeliveryWay.POST));
            case PROGRAMME, SCRIPT, BUDGET, SETTLEMENT -> {}
        }
        lines.add(outside("document.recipient.kept", DeliveryWay.KEPT));
        return lines;
    }

    private static RecipientLine outside(String key, DeliveryWay way) {
        return new RecipientLine(Texts.of(key), null, way);
    }

    /** The other units that have a duty in it. */
    private List<RecipientLine> carriers(EventDetail event) {
        return event.plan().duties().stream()
                .map(EventDutyLine::unitId)
                .filter(Objects::nonNull)
                .filter(unit -> !unit.equals(event.row().unitId()))
                .distinct()
                .flatMap(this::carrier)
                .toList();
    }

    private Stream<RecipientLine> carrier(UUID unit) {
        return units.find(unit, units.today().day()).map(UnitRef::name).stream()
                .map(name ->
                        new RecipientLine(Texts.of("events.paper.recipient.carrier", name), unit, DeliveryWay.PORTAL));
    }
}
