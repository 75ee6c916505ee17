package vn.congtachoi.document.paper;

import java.util.List;

/**
 * What a paper is and whom it addresses.
 *
 * @param kind "BÁO CÁO"; empty for a letter (công văn), whose subject then stands below the number
 * @param subject what it is about; for a letter without "V/v"
 * @param receivers of the line "Kính gửi:", without dash and final mark; empty when nobody is addressed
 */
public record PaperTitle(String kind, String subject, List<String> receivers) {

    public PaperTitle {
        receivers = List.copyOf(receivers);
    }

    /** Whether it is a letter (công văn), which does not name its kind. */
    public boolean isLetter() {
        return kind.isBlank();
    }
}
