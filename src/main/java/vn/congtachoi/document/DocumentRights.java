package vn.congtachoi.document;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.security.UnitPeople;

/**
 * Who may do what with a paper, with the reason when not. Papers are a unit's own: a role above reads what was issued to
 * it and takes no step. Four eyes: who drafted does not approve, check or sign, as long as somebody else could.
 */
@Component
class DocumentRights {

    private static final Permission READ = Permission.of(DocumentPermissions.READ);
    private static final Permission DRAFT = Permission.of(DocumentPermissions.DRAFT);
    private static final Permission SETTINGS = Permission.of(DocumentPermissions.SETTINGS);
    private static final Permission REGISTER = Permission.of(DocumentPermissions.REGISTER);

    private final Access access;
    private final CurrentActor currentActor;
    private final UnitPeople people;
    private final DocumentRecipients recipients;
    private final RegisterEntries register;
    private final Deputies deputies;

    DocumentRights(
            Access access,
            CurrentActor currentActor,
            UnitPeople people,
            DocumentRecipients recipients,
            RegisterEntries register,
            Deputies deputies) {
        this.access = access;
        this.currentActor = currentActor;
        this.people = people;
        this.recipients = recipients;
        this.register = register;
        this.deputies = deputies;
    }

    /** Whether she sees the paper: her unit's own, or one that was issued to her unit. */
    boolean mayRead(Document document) {
        return isOwn(document)
                || (document.state().isIssued() && recipients.reached(document.id(), access.seatsWith(READ)));
    }

    /** Whether the paper is her own unit's: she sees how it came about, not only what was issued. */
    boolean isOwn(Document document) {
        return isPortal() || access.seatsWith(READ).contains(document.unitId());
    }

    /** The units whose own papers she sees. */
    Set<UUID> seats() {
        return access.seatsWith(READ);
    }

    /** Whether she may write papers of the unit. */
    Decision mayDraft(UUID unitId) {
        return at(unitId, DRAFT);
    }

    /** Whether she may change the text now. */
    Decision mayEdit(Document document) {
        return document.state().isEditable() ? at(document.unitId(), DRAFT) : Decision.no("document.form.submitted");
    }

    /** Whether she holds the permission by a role at the unit itself. */
    Decision at(UUID unitId, Permission permission) {
        if (isPortal() || access.seatsWith(permission).contains(unitId)) {
            return Decision.yes();
        }
        return access.mayPassOn(permission)
                .and(Decision.no("document.right."
                        + permission.code().substring(permission.code().indexOf(':') + 1)));
    }

    /** Whether she sees how the unit numbers its papers and who stands for whom. */
    Decision mayLookInto(UUID unitId) {
        Decision keeps = at(unitId, SETTINGS);
        return keeps.allowed() ? keeps : at(unitId, READ);
    }

    /** Whether she may take the step now. */
    Decision may(DocumentAct act, Document document) {
        if (!act.fits(document.state())) {
            return Decision.no("document.act.state");
        }
        if (isPortal()) {
            return Decision.yes();
        }
        return at(document.unitId(), permission(act, document)).and(rule(act, document));
    }

    /** Who sends back is whoever it waits for; a number is given up by whoever keeps the register. */
    private Permission permission(DocumentAct act, Document document) {
        if (act == DocumentAct.SEND_BACK) {
            return switch (document.state()) {
                case FORMAT_CHECK -> REGISTER;
                case TO_SIGN -> DocumentAct.SIGN.permission();
                default -> DocumentAct.APPROVE.permission();
            };
        }
        boolean numbered =
                act == DocumentAct.CANCEL && register.ofDocument(document.id()).isPresent();
        return numbered ? REGISTER : act.permission();
    }

    private Decision rule(DocumentAct act, Document document) {
        UUID me = me();
        boolean drafted = document.drafterId().equals(me);
        return switch (act) {
            case RECALL ->
                drafted
                        ? refuseIf(register.ofDocument(document.id()).isPresent(), "document.act.numbered")
                        : Decision.no("document.act.drafterOnly", document.drafterName());
            case APPROVE -> isReviewer(document, me).and(fourEyes(document, act.permission(), drafted));
            case PASS_FORMAT -> fourEyes(document, REGISTER, drafted);
            case SIGN -> isSigner(document, me).and(fourEyes(document, act.permission(), drafted));
            case SEND_BACK ->
                switch (document.state()) {
                    case CONTENT_REVIEW -> isReviewer(document, me);
                    case TO_SIGN -> isSigner(document, me);
                    default -> Decision.yes();
                };
            case SEAL -> refuseIf(document.signingWay() == SigningWay.INK, "document.act.inkSeal");
            case SCAN -> refuseIf(document.signingWay() != SigningWay.INK, "document.act.inkOnly");
            case SUBMIT, BRING_BACK, ENTER_NUMBER, ISSUE, ARCHIVE, WITHDRAW, CANCEL -> Decision.yes();
        };
    }

    private Decision fourEyes(Document document, Permission permission, boolean drafted) {
        boolean alone = !drafted || !people.isAnother(document.unitId(), permission, document.drafterId());
        return alone ? Decision.yes() : Decision.no("document.act.fourEyes");
    }

    private Decision isReviewer(Document document, UUID me) {
        UUID reviewer = document.reviewerId();
        return reviewer == null || deputies.standsFor(me, reviewer, document.unitId())
                ? Decision.yes()
                : Decision.no("document.act.otherReviewer");
    }

    private Decision isSigner(Document document, UUID me) {
        UUID signer = document.signerId();
        return signer != null && deputies.standsFor(me, signer, document.unitId())
                ? Decision.yes()
                : Decision.no("document.act.otherSigner", document.signerName());
    }

    private static Decision refuseIf(boolean refused, String reason) {
        return refused ? Decision.no(reason) : Decision.yes();
    }

    /** @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not */
    void require(DocumentAct act, Document document) {
        may(act, document).orThrow();
    }

    /** Whether somebody is signed in. */
    boolean isPerson() {
        return currentActor.find().filter(PersonActor.class::isInstance).isPresent();
    }

    boolean isPortal() {
        return !(currentActor.require() instanceof PersonActor);
    }

    Actor actor() {
        return currentActor.require();
    }

    /** Whoever sits there: papers have their own register of deputies, and four eyes are those of real people. */
    UUID me() {
        return currentActor.person().ownPersonId();
    }
}
