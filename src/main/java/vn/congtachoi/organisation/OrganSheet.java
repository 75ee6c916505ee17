package vn.congtachoi.organisation;

import java.util.List;

/**
 * An organ on some day.
 *
 * @param terms latest first
 * @param members of that day in the order of rank
 */
public record OrganSheet(OrganRow organ, List<TermRow> terms, List<OrganMember> members) {

    public OrganSheet {
        terms = List.copyOf(terms);
        members = List.copyOf(members);
    }
}
