package vn.congtachoi.paper;

import java.util.List;

/**
 * The end of a paper that two people sign side by side, such as minutes: secretary and chair, or the inspected unit and
 * the head of the team; never split, never alone on a page.
 *
 * @param left without recipients
 * @param right without recipients
 * @param recipients lines under "Nơi nhận:", below both; empty leaves the heading out
 */
public record PaperSignaturePair(PaperSignature left, PaperSignature right, List<String> recipients) {

    /** @throws IllegalArgumentException when one of the two has recipients of its own */
    public PaperSignaturePair {
        recipients = List.copyOf(recipients);
        if (!left.recipients().isEmpty() || !right.recipients().isEmpty()) {
            throw new IllegalArgumentException("The recipients of minutes stand below both signatures");
        }
    }
}
