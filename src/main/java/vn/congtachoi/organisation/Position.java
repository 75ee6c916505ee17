package vn.congtachoi.organisation;

/** What somebody is in a unit; the exact words are the post's title. Highest first: lists sort by it. */
public enum Position {
    CHAIR,
    VICE_CHAIR,
    STANDING_MEMBER,
    COMMITTEE_MEMBER,
    INSPECTION_CHAIR,
    INSPECTION_VICE_CHAIR,
    INSPECTION_MEMBER,
    OFFICER,
    CLERK,
    BRANCH_HEAD,
    BRANCH_DEPUTY,
    GROUP_HEAD,
    GROUP_DEPUTY;

    /** The position that heads a unit of that kind. */
    static Position headOf(UnitKind kind) {
        return switch (kind) {
            case BRANCH -> BRANCH_HEAD;
            case GROUP -> GROUP_HEAD;
            default -> CHAIR;
        };
    }
}
