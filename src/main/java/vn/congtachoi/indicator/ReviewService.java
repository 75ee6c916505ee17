package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitRef;

/** The level above looks at what was sent: approves, sends back, gives more time. */
@Service
@PreAuthorize("denyAll()")
public class ReviewService {

    private final ReviewDesk reviewDesk;
    private final ReturnWork work;
    private final SheetAssembler assembler;
    private final Desk desk;
    private final Reviewers reviewers;
    private final RightsHere rights;

    ReviewService(
            ReviewDesk reviewDesk,
            ReturnWork work,
            SheetAssembler assembler,
            Desk desk,
            Reviewers reviewers,
            RightsHere rights) {
        this.reviewDesk = reviewDesk;
        this.work = work;
        this.assembler = assembler;
        this.desk = desk;
        this.reviewers = reviewers;
        this.rights = rights;
    }

    /**
     * Approves a return with the branches that went along.
     *
     * @throws BusinessException when it is not sent, or the actor entered, corrected or sent it and somebody else
     *     could approve
     */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public void approve(UUID roundId, UUID unitId) {
        Round round = work.store().round(roundId);
        UnitRef unit = reviewDesk.requireAbove(round, unitId);
        UnitReturn own = work.store().lockedReturn(roundId, unitId);
        Why why = separation(own, unit, round);
        work.steps().move(own, ReturnState.APPROVED, why);
        for (UnitReturn branch : reviewDesk.below(round, unitId)) {
            if (branch.state() == ReturnState.SUBMITTED) {
                work.steps().move(branch, ReturnState.APPROVED, Why.because("indicator.approve.withCommune"));
            }
        }
    }

    /**
     * Duyệt các đơn vị không có cảnh báo: approves every direct child that is sent, without warnings, and that the
     * actor neither entered, corrected nor sent.
     *
     * @return the units approved
     */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public List<UUID> approveClean(UUID roundId, UUID aboveId) {
        Round round = work.store().round(roundId);
        List<UUID> approved = new ArrayList<>();
        for (UUID unitId : reviewDesk.children(round, aboveId)) {
            UnitReturn own = work.store().lockedReturn(roundId, unitId);
            boolean clean = own.state() == ReturnState.SUBMITTED
                    && !reviewDesk.isHers(round, own)
                    && (round.quick()
                            || assembler.warnings(desk.lay(roundId, unitId)).isEmpty());
            if (clean) {
                approve(roundId, unitId);
                approved.add(unitId);
            }
        }
        return approved;
    }

    /**
     * Trả lại, Mở lại: the whole return may be changed again; until it is sent once more, the level above does not
     * count it.
     *
     * @throws BusinessException without a reason, or when the return was not sent
     */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public void sendBack(UUID roundId, UUID unitId, String reason) {
        Round round = work.store().round(roundId);
        reviewDesk.requireAbove(round, unitId);
        Why why = Why.said(reason);
        if (why.text().isEmpty()) {
            throw new BusinessException("indicator.round.reasonMissing");
        }
        UnitReturn own = work.store().lockedReturn(roundId, unitId);
        if (!round.quick()) {
            ReviewRules.maySendBack(desk.lay(roundId, unitId)).orThrow();
        }
        work.steps().move(own, ReturnState.REOPENED, why);
        work.reach().lower(round, unitId);
    }

    /** Gia hạn for one unit, with its reason; a locked return opens again. */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public void extend(UUID roundId, UUID unitId, Instant until, String reason) {
        Round round = work.store().round(roundId);
        reviewDesk.requireAbove(round, unitId);
        UnitReturn own = work.store().lockedReturn(roundId, unitId);
        own.extend(until, reason, rights.clock().instant());
        if (own.state() == ReturnState.LOCKED) {
            work.steps().move(own, ReturnState.REOPENED, Why.said(reason));
            work.reach().lower(round, unitId);
        } else {
            work.steps().note(own, Why.said(reason));
        }
        work.steps().extended(own, until);
    }

    /** The approver neither entered nor corrected: passed over, and said so, only where nobody else could approve. */
    private Why separation(UnitReturn own, UnitRef unit, Round round) {
        Optional<MessageKey> ownHand = reviewDesk.ownHand(round, own);
        if (ownHand.isEmpty()) {
            return Why.NONE;
        }
        UUID above = unit.parentId() == null ? round.ownerUnitId() : unit.parentId();
        UUID account = rights.actor().person().accountId();
        if (reviewers.anyoneBut(account, above)) {
            throw new BusinessException(ownHand.get());
        }
        return Why.because("indicator.approve.nobodyElse");
    }
}
