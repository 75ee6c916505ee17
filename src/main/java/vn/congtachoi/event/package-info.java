/**
 * What a unit holds, for an anniversary or of its own: prepared by a plan with its programme, money and duties, held on
 * its days, and told of afterwards.
 *
 * <p>Invariants: the state of an event changes by {@code EventAct} alone and every step is kept; what was issued is kept
 * as a version of the plan; a duty becomes a task once; an event never writes a figure, it proposes one after its lead
 * has confirmed. Others refer to events by {@code SubjectRef}.
 */
@ApplicationModule(
        displayName = "Sự kiện",
        allowedDependencies = {
            "agenda",
            "agenda :: calendar",
            "anniversary",
            "task",
            "indicator",
            "programme",
            "document",
            "document :: text",
            "organisation :: paper",
            "audit :: ui",
            "attachment :: ui"
        })
@NullMarked
package vn.congtachoi.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
