package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.security.UnitPeople;
import vn.congtachoi.uikit.Texts;

/** What a new paper begins with, so that its writer only changes what is different this time. */
@Service
@PreAuthorize("denyAll()")
public class DocumentBeginnings {

    private final DocumentKinds kinds;
    private final SeriesBook series;
    private final DocumentStore store;
    private final DocumentRights rights;
    private final UnitPeople people;
    private final SignerLines lines;

    DocumentBeginnings(
            DocumentKinds kinds,
            SeriesBook series,
            DocumentStore store,
            DocumentRights rights,
            UnitPeople people,
            SignerLines lines) {
        this.kinds = kinds;
        this.series = series;
        this.store = store;
        this.rights = rights;
        this.people = people;
        this.lines = lines;
    }

    /**
     * The unit's first series, the highest post that signs for it, and the copy that stays in the office.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when she may not write for the unit
     */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public DocumentForm form(UUID unitId, UUID kindId, String subject) {
        rights.mayDraft(unitId).orThrow();
        NumberSeries first = series.first(unitId);
        DocumentForm form = DocumentForm.empty(kindId, first.id(), subject)
                .to("", List.of(new RecipientLine(Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT)));
        return signer(unitId, first).map(form::signedBy).orElse(form);
    }

    /**
     * The same for a kind by its code ("KH").
     *
     * @throws BusinessException when there is no such kind
     */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public DocumentForm form(UUID unitId, String kindCode, String subject) {
        DocumentKind kind =
                kinds.findByCode(kindCode).orElseThrow(() -> new BusinessException("document.kind.notFound"));
        return form(unitId, kind.id(), subject);
    }

    /** Who writes does not sign, unless she is the only one. */
    private Optional<UUID> signer(UUID unitId, NumberSeries first) {
        UUID me = rights.me();
        List<UUID> able = people.named(unitId, DocumentAct.SIGN.permission()).stream()
                .map(PersonOnDay::id)
                .filter(id -> lines.find(id, first, store.today()).isPresent())
                .toList();
        return able.stream().filter(id -> !id.equals(me)).findFirst().or(() -> able.stream()
                .findFirst());
    }
}
