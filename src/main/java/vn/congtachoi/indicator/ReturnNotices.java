package vn.congtachoi.indicator;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * Tells people of what happened in a round and with the returns in it, in the transaction in which it happens. A
 * return's version is part of the key: the same step is told once, the next one again.
 */
@Component
class ReturnNotices {

    private final Inbox inbox;
    private final NoticeRecipients recipients;
    private final Store store;
    private final RightsHere rights;

    ReturnNotices(Inbox inbox, NoticeRecipients recipients, Store store, RightsHere rights) {
        this.inbox = inbox;
        this.recipients = recipients;
        this.store = store;
        this.rights = rights;
    }

    @EventListener
    void on(RoundMoved moved) {
        Round round = store.round(moved.roundId());
        RoundRow row = round.row();
        List<UUID> asked = store.returns().findByRoundId(round.id()).stream()
                .map(UnitReturn::unitId)
                .filter(unit -> !unit.equals(round.ownerUnitId()))
                .toList();
        String owner = recipients.unit(round, round.ownerUnitId()).name();
        Notice notice =
                switch (moved.state()) {
                    case OPEN ->
                        notice(round, "opened", row.openedByName() + " – " + owner, VnFormat.moment(row.dueAt()));
                    case LOCKED -> notice(round, "locked", Texts.of("indicator.notice.locked.detail", owner));
                    case REOPENED ->
                        notice(
                                round,
                                "reopened",
                                reason(row.stateReason()),
                                row.reopenedUntil() == null ? "" : VnFormat.moment(row.reopenedUntil()));
                };
        send(recipients.heads(asked), notice, "round", round.id(), moved.state(), round.version());
    }

    @EventListener
    void on(ReturnMoved moved) {
        switch (moved.state()) {
            case SUBMITTED -> sent(moved);
            case APPROVED -> approved(moved);
            case REOPENED -> sentBack(moved);
            // Questions and locked rounds are told by their own events; drafts concern nobody else.
            case NOT_STARTED, DRAFTING, NEEDS_SUPPLEMENT, LOCKED -> {}
        }
    }

    private void sent(ReturnMoved moved) {
        Round round = store.round(moved.roundId());
        if (moved.from() == ReturnState.NEEDS_SUPPLEMENT || recipients.actorReviews(round, moved.unitId())) {
            return;
        }
        UnitRef unit = recipients.unit(round, moved.unitId());
        Notice notice = Notice.of(
                "indicator.notice." + sentKey(round, moved),
                List.of(unit.name(), round.name()),
                Texts.of("indicator.notice.sent.detail", moved.by()),
                round.quick()
                        ? RoundSubject.pathOf(round)
                        : RoundSubject.pathOf(round) + "/tinh-hinh/" + unit.parentId(),
                round.subject());
        send(recipients.reviewers(round, moved.unitId()), notice, moved);
    }

    /** Nobody approves what a quick round brings: it is only read. */
    private static String sentKey(Round round, ReturnMoved moved) {
        if (round.quick()) {
            return "sent-quick";
        }
        return moved.from() == ReturnState.REOPENED ? "sent-again" : "sent";
    }

    private void approved(ReturnMoved moved) {
        Round round = store.round(moved.roundId());
        Notice notice = notice(
                round,
                "approved",
                Texts.of("indicator.notice.approved.detail", moved.by()),
                recipients.unit(round, moved.unitId()).name());
        send(recipients.heads(Set.of(moved.unitId())), notice, moved);
    }

    private void sentBack(ReturnMoved moved) {
        Round round = store.round(moved.roundId());
        UnitReturn own = store.unitReturn(moved.roundId(), moved.unitId());
        boolean toldAsExtension = moved.from() == ReturnState.LOCKED
                && own.isExtendedAt(rights.clock().instant())
                && moved.reason().equals(own.extensionReason());
        if (toldAsExtension) {
            return;
        }
        Notice notice = notice(
                round,
                "sent-back",
                reason(moved.reason()),
                recipients.unit(round, moved.unitId()).name(),
                moved.by());
        send(recipients.headAnd(moved.unitId(), Stream.ofNullable(own.submittedBy())), notice, moved);
    }

    @EventListener
    void on(ReturnExtended extended) {
        Round round = store.round(extended.roundId());
        UnitReturn own = store.unitReturn(extended.roundId(), extended.unitId());
        Notice notice = notice(
                round,
                "extended",
                reason(extended.reason()),
                recipients.unit(round, extended.unitId()).name(),
                VnFormat.moment(extended.until()));
        send(
                recipients.headAnd(extended.unitId(), Stream.ofNullable(own.submittedBy())),
                notice,
                "extended",
                own.id(),
                extended.until().getEpochSecond());
    }

    private void send(Set<UUID> people, Notice notice, ReturnMoved moved) {
        UnitReturn own = store.unitReturn(moved.roundId(), moved.unitId());
        send(people, notice, "return", own.id(), moved.state(), own.version());
    }

    private void send(Set<UUID> people, Notice notice, Object... key) {
        inbox.send(
                people,
                notice.once(
                        String.join("/", Stream.of(key).map(Object::toString).toList())));
    }

    /** @param more what the sentence names besides the round */
    private static Notice notice(Round round, String key, String detail, String... more) {
        List<Object> args = Stream.concat(Stream.of(round.name()), Stream.of(more))
                .map(Object.class::cast)
                .toList();
        return Notice.of("indicator.notice." + key, args, detail, RoundSubject.pathOf(round), round.subject());
    }

    private static String reason(String reason) {
        return reason.isEmpty() ? "" : Texts.of("indicator.notice.reason", reason);
    }
}
