package vn.congtachoi.agenda;

/** What a meeting can take: phòng họp, phương tiện. */
public enum FacilityKind {
    ROOM,
    VEHICLE
}
