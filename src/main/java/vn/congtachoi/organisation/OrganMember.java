package vn.congtachoi.organisation;

/**
 * A member of an organ.
 *
 * @param post her membership, to be ended
 * @param standing what else she is, by which she is known ("Chủ tịch Hội LHPN phường Sông Cầu"); the membership itself
 *     when it is all she is
 */
public record OrganMember(PostRow post, String standing) {}
