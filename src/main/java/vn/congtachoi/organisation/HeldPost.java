package vn.congtachoi.organisation;

/**
 * A post that somebody holds or held.
 *
 * @param words what she is or was, with the unit ("Chủ tịch Hội LHPN phường Sông Cầu")
 */
public record HeldPost(PostRow post, String words) {}
