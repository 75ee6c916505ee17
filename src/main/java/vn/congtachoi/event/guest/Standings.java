package vn.congtachoi.event.guest;

import vn.congtachoi.kernel.VietnameseText;

/** What somebody is and where, as one phrase that says nothing twice. */
final class Standings {

    private Standings() {}

    /**
     * "Chủ tịch" or "Chủ tịch Hội LHPN phường" at "Hội LHPN phường Sông Cầu": "Chủ tịch Hội LHPN phường Sông Cầu". What
     * the post ends with and the place begins with is the same words.
     */
    static String of(String post, String organisation) {
        if (post.isEmpty() || organisation.isEmpty()) {
            return post + organisation;
        }
        String said = " " + VietnameseText.fold(post) + " ";
        if (said.contains(" " + VietnameseText.fold(organisation) + " ")) {
            return post;
        }
        for (int end = organisation.lastIndexOf(' '); end > 0; end = organisation.lastIndexOf(' ', end - 1)) {
            String beginning = organisation.substring(0, end);
            if (said.endsWith(" " + VietnameseText.fold(beginning) + " ") && post.length() > beginning.length()) {
                return post.substring(0, post.length() - beginning.length()) + organisation;
            }
        }
        return post + " " + organisation;
    }
}
