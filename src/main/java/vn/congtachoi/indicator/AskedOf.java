package vn.congtachoi.indicator;

import vn.congtachoi.organisation.UnitKind;

/** Which level enters a line of a form itself. */
public enum AskedOf {
    BRANCH,
    COMMUNE,
    BOTH;

    /** Units above the communes (a city that works itself) are asked like a commune: for their own part. */
    public boolean includes(UnitKind kind) {
        return switch (this) {
            case BOTH -> true;
            case BRANCH -> kind.isBranch();
            case COMMUNE -> !kind.isBranch() && kind != UnitKind.GROUP;
        };
    }
}
