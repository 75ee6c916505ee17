/**
 * Lays out days and teams of visits: says what breaks in a plan as it stands, and fills what a person has left open.
 *
 * <p>Plain Java and the solver: no database, no screen, no words. A feature describes its rounds as a {@code
 * LayoutProblem} and reads back ids. Invariants: the rules have one source, the constraints, which judge a single dragged
 * visit and a whole run alike; what is pinned is never moved; the same problem gives the same plan, up to the time limit.
 * Every feature may use it; it uses {@code kernel} alone.
 */
@NullMarked
package vn.congtachoi.scheduling;

import org.jspecify.annotations.NullMarked;
