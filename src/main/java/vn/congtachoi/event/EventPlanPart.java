package vn.congtachoi.event;

/** A part of what a plan says, in the order of its paper. */
public enum EventPlanPart {
    TIME,
    PLACE,
    CHAIR,
    LEAD,
    PARTICIPANTS,
    DRESS,
    BASIS,
    PURPOSE,
    REQUIREMENTS,
    CONTENT,
    POINTS,
    FUNDING,
    COSTS,
    ORGANISING,
    DUTIES
}
