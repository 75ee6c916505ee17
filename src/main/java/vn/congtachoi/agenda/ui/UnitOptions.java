package vn.congtachoi.agenda.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.agenda.PersonChoice;

/**
 * What can be chosen for a meeting of a unit.
 *
 * @param people who may chair it or write its minutes, highest post first
 * @param organs members by the name of the organ, to be invited together
 */
record UnitOptions(
        List<PersonChoice> people,
        List<InviteeChoice> invitees,
        Map<String, List<UUID>> organs,
        List<FacilityRow> rooms,
        List<FacilityRow> vehicles) {}
