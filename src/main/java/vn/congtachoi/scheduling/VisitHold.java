package vn.congtachoi.scheduling;

/** How firmly a visit stands where it is. */
public enum VisitHold {
    /** May be moved; a run starts from where it stands. */
    FREE,
    /**
     * Never moved: with a team, day and team stay; without one, the day stays and a team is sought; without a placing,
     * it stays open.
     */
    PINNED,
    /** Took place. It counts for the days between two visits and for the load, and nobody judges it any more. */
    DONE
}
