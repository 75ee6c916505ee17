/**
 * Units with their versions and lineage, people with their posts and terms, organs, and who looks after which unit.
 *
 * <p>Invariants: a unit id is for ever, names and parents are asked as of a day; versions of a unit neither overlap nor
 * leave gaps while it lives; a merge or split makes a new unit and a line of lineage, never a rename. Everybody reads
 * units; editing needs {@code organisation:edit}.
 */
@NullMarked
package vn.congtachoi.organisation;

import org.jspecify.annotations.NullMarked;
