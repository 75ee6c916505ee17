package vn.congtachoi.organisation;

import java.util.List;

/**
 * A line of the directory.
 *
 * @param posts what she is today, each with its unit ("Chủ tịch Hội LHPN phường Sông Cầu"), the main one first
 */
public record PersonRow(PersonCard card, List<String> posts) {

    public PersonRow {
        posts = List.copyOf(posts);
    }

    /** What she is called by: her main post, or where a contact works; may be empty. */
    public String standing() {
        return posts.isEmpty() ? card.workplace() : posts.getFirst();
    }

    /** Her other posts. */
    public List<String> others() {
        return posts.isEmpty() ? posts : posts.subList(1, posts.size());
    }
}
