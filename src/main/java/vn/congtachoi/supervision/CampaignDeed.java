package vn.congtachoi.supervision;

import vn.congtachoi.supervision.rules.VisitAct;

/** What the history of a campaign tells: the acts of its visits, and what was done without moving one. */
public enum CampaignDeed {
    ADD,
    CHANGE,
    /** Day, team or place of a visit. */
    PLACE,
    PIN,
    UNPIN,
    PAPER,
    DECIDE,
    NOTIFY,
    REPORT,
    BEGIN,
    MINUTE,
    REOPEN,
    SUMMARISE,
    CONCLUDE,
    REMEDY,
    COMPLETE,
    POSTPONE,
    RESUME,
    CANCEL,
    ENTER_PAST,
    /** Findings, attendance, minutes as they are written. */
    RECORD,
    EVIDENCE,
    AGREE;

    static CampaignDeed of(VisitAct act) {
        return valueOf(act.name());
    }
}
