package vn.congtachoi.paper;

import java.util.List;

/**
 * What stands at the end of a paper (NĐ 30/2020, Phụ lục I, ô 7 and 9b); never split, never alone on a page.
 *
 * @param authority lines above the signature, upper case: "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"
 * @param name of the signer without titles, empty where it is written by hand
 * @param recipients lines under "Nơi nhận:", with dash and final mark; empty leaves the heading out
 */
public record PaperSignature(List<String> authority, String name, List<String> recipients) {

    public PaperSignature {
        authority = List.copyOf(authority);
        recipients = List.copyOf(recipients);
    }
}
