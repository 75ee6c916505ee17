/**
 * The year's plan of a unit: its programmes, contents and tasks as a tree, written from last year's or anew.
 *
 * <p>Invariants: a unit has one plan for a year; while it is a draft nobody is given work by it; when it is approved each
 * line of work becomes a task, and what was approved is kept as the baseline; afterwards its lines change by adjustments
 * only, which are approved as the plan was. What is before a signer as a paper stands still; her signature approves it.
 */
@ApplicationModule(
        displayName = "Kế hoạch",
        allowedDependencies = {
            "task",
            "task :: fields",
            "programme",
            "programme :: fields",
            "indicator",
            "document",
            "document :: text",
            "sheet :: ui"
        })
@NullMarked
package vn.congtachoi.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
