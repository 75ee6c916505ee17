package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;

/** Phát hành: to the units' inboxes with receipts, to everybody else with way and day. */
@Service
@PreAuthorize("denyAll()")
public class DocumentIssue {

    private final DocumentStore store;
    private final DocumentRights rights;
    private final DocumentRecipients recipients;
    private final RegisterEntries register;
    private final DocumentTrail trail;
    private final ApplicationEventPublisher events;

    DocumentIssue(
            DocumentStore store,
            DocumentRights rights,
            DocumentRecipients recipients,
            RegisterEntries register,
            DocumentTrail trail,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rights = rights;
        this.recipients = recipients;
        this.register = register;
        this.trail = trail;
        this.events = events;
    }

    /**
     * The paper leaves the building: what goes over the portal is there at once, the others are written down as they are
     * sent.
     *
     * @param copies printed, at least 1
     */
    @Needs(DocumentPermissions.REGISTER)
    @Transactional
    public void issue(UUID id, int copies) {
        Document document = store.lock(id);
        rights.require(DocumentAct.ISSUE, document);
        if (copies < 1) {
            throw new BusinessException("document.issue.copies");
        }
        List<DocumentRecipient> all = recipients.findByDocumentIdOrderByPosition(id);
        LocalDate today = store.today();
        all.stream()
                .filter(to -> to.way() == DeliveryWay.PORTAL || to.way() == DeliveryWay.KEPT)
                .forEach(to -> to.sent(to.way(), today));
        recipients.flush();
        register.ofDocument(id)
                .ifPresent(entry -> entry.issued(
                        all.stream().map(to -> to.line().wording()).collect(Collectors.joining("\n")), copies));
        trail.step(document, DocumentAct.ISSUE, "");
    }

    /** Whether she writes down how and when the paper went out. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public Decision maySend(UUID id) {
        return maySend(store.get(id));
    }

    private Decision maySend(Document document) {
        Decision right = rights.at(document.unitId(), Permission.of(DocumentPermissions.REGISTER));
        return document.state().isIssued() ? right : Decision.no("document.act.state");
    }

    /**
     * Writes down how and when the paper went to one of its nơi nhận.
     *
     * @param day from the paper's own to today
     * @throws BusinessException when it is another day, or the way does not lead there
     */
    @Needs(DocumentPermissions.REGISTER)
    @Transactional
    public void sent(UUID id, UUID recipientId, DeliveryWay way, LocalDate day) {
        Document document = store.get(id);
        maySend(document).orThrow();
        if (day.isAfter(store.today())) {
            throw new BusinessException("document.issue.future");
        }
        LocalDate paperDate = document.paperDate();
        if (paperDate != null && day.isBefore(paperDate)) {
            throw new BusinessException("document.issue.before");
        }
        DocumentRecipient to = recipients
                .findById(recipientId)
                .filter(found -> found.documentId().equals(id))
                .orElseThrow(() -> new BusinessException("document.notFound"));
        if (way == DeliveryWay.PORTAL && to.unitId() == null) {
            throw new BusinessException("document.issue.noUnit");
        }
        to.sent(way, day);
        events.publishEvent(new PaperSent(id, to.line().wording(), to.unitId(), way, day));
    }

    /** She looks at a paper that was issued to one of her units: the receipt. Without effect for anybody else. */
    @Needs(DocumentPermissions.READ)
    @Transactional
    public void opened(UUID id) {
        Document document = store.get(id);
        if (!document.state().isIssued() || rights.isPortal()) {
            return;
        }
        Set<UUID> seats = rights.seats();
        for (DocumentRecipient to : recipients.findByDocumentIdOrderByPosition(id)) {
            UUID unit = to.unitId();
            if (unit != null && to.isSent() && seats.contains(unit)) {
                to.seen(trail.now(), rights.actor().name());
            }
        }
    }

    /** How many of the units that it was issued to on the portal have seen it, of how many. */
    public static Map.Entry<Integer, Integer> receipts(List<RecipientRow> rows) {
        List<RecipientRow> units = rows.stream()
                .filter(row -> row.line().unitId() != null && row.sentOn() != null)
                .toList();
        int seen = (int) units.stream().filter(row -> row.seenAt() != null).count();
        return Map.entry(seen, units.size());
    }
}
