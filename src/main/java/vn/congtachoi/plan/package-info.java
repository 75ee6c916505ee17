/**
 * The year's plan of a unit: its programmes, contents and tasks as a tree, written from last year's or anew.
 *
 * <p>Invariants: a unit has one plan for a year; while it is a draft nobody is given work by it; when it is approved each
 * item with somebody to do it and a day becomes a task, and the items stay as they were approved.
 */
@ApplicationModule(
        displayName = "Kế hoạch",
        allowedDependencies = {"task", "programme"})
@NullMarked
package vn.congtachoi.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
