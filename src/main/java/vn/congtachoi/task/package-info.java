/**
 * Work: who does what by when, how far it is, and who says that it is done.
 *
 * <p>Invariants: a task has one giver and one lead (a unit, or a person of it); work given to several units is one task
 * with a part for each, whose state follows from its parts and is never set by hand; whoever finished a task does not
 * confirm it, except work that she gave to herself; every step is kept in order. Others refer to tasks by
 * {@code SubjectRef}.
 */
@ApplicationModule(
        displayName = "Nhiệm vụ",
        allowedDependencies = {
            "agenda",
            "agenda :: calendar",
            "agenda :: calendar-ui",
            "programme",
            "programme :: fields",
            "indicator",
            "document",
            "document :: text",
            "organisation :: paper",
            "audit :: ui",
            "attachment :: ui"
        })
@NullMarked
package vn.congtachoi.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
