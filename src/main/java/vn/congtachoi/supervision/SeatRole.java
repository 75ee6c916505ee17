package vn.congtachoi.supervision;

import vn.congtachoi.supervision.rules.Holder;

/** What somebody is in a team. */
public enum SeatRole {
    /** Trưởng đoàn. */
    LEADER(Holder.TEAM_LEADER),
    /** Phó Trưởng đoàn. */
    DEPUTY(Holder.TEAM_DEPUTY),
    /** Thư ký. */
    SECRETARY(Holder.TEAM_SECRETARY),
    /** Thành viên. */
    MEMBER(Holder.TEAM_MEMBER);

    private final Holder holder;

    SeatRole(Holder holder) {
        this.holder = holder;
    }

    /** Under which the rulebook names it. */
    public Holder holder() {
        return holder;
    }
}
