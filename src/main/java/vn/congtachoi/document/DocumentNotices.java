package vn.congtachoi.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.security.UnitPeople;
import vn.congtachoi.uikit.Texts;

/** Tells people of the steps of a paper, in the transaction of the step: whom it waits for now, and who drafted it. */
@Component
class DocumentNotices {

    private final Inbox inbox;
    private final DocumentStore store;
    private final UnitPeople people;
    private final DocumentRecipients recipients;
    private final PeopleDirectory directory;
    private final CurrentActor currentActor;

    DocumentNotices(
            Inbox inbox,
            DocumentStore store,
            UnitPeople people,
            DocumentRecipients recipients,
            PeopleDirectory directory,
            CurrentActor currentActor) {
        this.inbox = inbox;
        this.store = store;
        this.people = people;
        this.recipients = recipients;
        this.directory = directory;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(DocumentMoved moved) {
        Document document = store.get(moved.documentId());
        switch (moved.to()) {
            case CONTENT_REVIEW -> send(reviewers(document), document, moved, "review");
            case FORMAT_CHECK -> send(clerks(document), document, moved, "format");
            case TO_SIGN -> send(signer(document), document, moved, "sign");
            case RETURNED -> send(Set.of(document.drafterId()), document, moved, "returned");
            case SIGNED -> {
                send(clerks(document), document, moved, "seal");
                send(Set.of(document.drafterId()), document, moved, "signed");
            }
            case ISSUED -> {
                send(Set.of(document.drafterId()), document, moved, "issued");
                send(heads(document), document, moved, "received");
            }
            case WITHDRAWN -> send(heads(document), document, moved, "withdrawn");
            case DRAFT, SEALED, FILED, CANCELLED -> {}
        }
    }

    private Set<UUID> reviewers(Document document) {
        UUID chosen = document.reviewerId();
        return chosen == null ? people.at(document.unitId(), DocumentAct.APPROVE.permission()) : Set.of(chosen);
    }

    private Set<UUID> clerks(Document document) {
        return people.at(document.unitId(), Permission.of(DocumentPermissions.REGISTER));
    }

    private static Set<UUID> signer(Document document) {
        UUID signer = document.signerId();
        return signer == null ? Set.of() : Set.of(signer);
    }

    /** Who answers for the units that it was issued to on the portal. */
    private Set<UUID> heads(Document document) {
        Set<UUID> units = new HashSet<>();
        recipients.findByDocumentIdOrderByPosition(document.id()).stream()
                .filter(recipient -> recipient.isSent() && recipient.way() == DeliveryWay.PORTAL)
                .map(DocumentRecipient::unitId)
                .forEach(unit -> {
                    if (unit != null) {
                        units.add(unit);
                    }
                });
        Set<UUID> heads = new HashSet<>();
        directory.headsOf(units, store.today()).values().stream()
                .map(PersonCard::id)
                .forEach(heads::add);
        return heads;
    }

    /** Not every kind is numbered, and none before it is signed. */
    private static String named(Document document, DocumentMoved moved) {
        return moved.notation().isEmpty()
                ? document.subjectText()
                : Texts.of("document.notice.numbered", document.subjectText(), moved.notation());
    }

    private void send(Set<UUID> to, Document document, DocumentMoved moved, String key) {
        Set<UUID> others = new HashSet<>(to);
        if (currentActor.require() instanceof PersonActor me) {
            others.remove(me.ownPersonId());
        }
        String kind = store.kind(document.kindId()).row().name();
        Notice notice = Notice.of(
                "document.notice." + key,
                List.of(kind, named(document, moved), moved.by()),
                moved.reason(),
                "van-ban/" + document.id(),
                document.subject());
        inbox.send(
                others,
                notice.once(String.join(
                        "/", "document", key, document.id().toString(), Long.toString(document.version()))));
    }
}
