/**
 * What a unit meets for and when: meetings with whoever is invited, absences, the rooms and vehicles that meetings take,
 * and what clashes with what.
 *
 * <p>Invariants: the state of a meeting changes by {@code MeetingAct} alone and every step is kept; a clash warns and
 * never refuses; whoever is invited answers for herself, or for the unit that she answers for; a draft is its
 * arrangers'. A conclusion becomes work through {@code ConclusionWork}, which another module implements. Others refer to
 * meetings by {@code SubjectRef}.
 */
@ApplicationModule(
        displayName = "Cuộc họp, lịch công tác",
        allowedDependencies = {"document", "document :: text", "document :: begun-ui", "audit :: ui"})
@NullMarked
package vn.congtachoi.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
