package vn.congtachoi.notification;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.security.DelegationEnded;
import vn.congtachoi.security.DelegationGiven;
import vn.congtachoi.uikit.VnFormat;

/** Tells a deputy whose work she does from when to when, and that it was taken back, in the transaction of the act. */
@Component
class DelegationNotices {

    private static final String PATH = "tai-khoan/uy-quyen";

    private final Inbox inbox;

    DelegationNotices(Inbox inbox) {
        this.inbox = inbox;
    }

    @EventListener
    void on(DelegationGiven given) {
        inbox.send(
                Set.of(given.deputyId()),
                Notice.of(
                        "notification.delegation.given",
                        List.of(given.by(), VnFormat.day(given.from()), VnFormat.day(given.to())),
                        given.note(),
                        PATH,
                        SubjectRef.of("person", given.personId())));
    }

    @EventListener
    void on(DelegationEnded ended) {
        inbox.send(
                Set.of(ended.deputyId()),
                Notice.of(
                        "notification.delegation.ended",
                        List.of(ended.by()),
                        "",
                        PATH,
                        SubjectRef.of("person", ended.personId())));
    }
}
