/**
 * Inspection and supervision: the year's plan, its campaigns, the visits to each body with their teams and days, and the
 * way of a visit from the plan to the last recommendation done.
 *
 * <p>Invariants: what a kind asks for and who may do what are rows of the rulebook; the state of a visit changes by
 * {@code VisitAct} alone and every step is kept; nobody visits a body that she is bound to; nothing is concluded before
 * its minutes are closed; a restricted campaign is seen by its named list only, and each reading is kept. Others refer to
 * campaigns and visits by {@code SubjectRef}.
 */
@ApplicationModule(
        displayName = "Kiểm tra, giám sát",
        allowedDependencies = {
            "agenda",
            "agenda :: calendar",
            "document",
            "document :: text",
            "document :: begun-ui",
            "indicator",
            "recommendation",
            "scheduling",
            "organisation :: paper",
            "audit :: ui",
            "attachment :: ui"
        })
@NullMarked
package vn.congtachoi.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
