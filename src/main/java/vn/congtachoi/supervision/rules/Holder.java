package vn.congtachoi.supervision.rules;

/** What somebody is to a unit, a team or an inspected body; {@link Power}s are given to it. */
public enum Holder {
    CHAIR,
    VICE_CHAIR,
    STANDING_MEMBER,
    /** Ủy viên Ban Chấp hành: by her post. */
    COMMITTEE_MEMBER,
    /** Chủ nhiệm Ủy ban Kiểm tra: by her post. */
    INSPECTION_CHAIR,
    INSPECTOR,
    OFFICER,
    CLERK,
    TEAM_LEADER,
    TEAM_DEPUTY,
    TEAM_SECRETARY,
    TEAM_MEMBER,
    /** Whoever answers for the inspected unit. */
    BODY
}
