package vn.congtachoi.security.paper;

import java.util.List;
import vn.congtachoi.paper.QrCode;

/**
 * What stands on a sheet of slips.
 *
 * @param code the portal's address as a code
 * @param codeWords what the code is, for people who cannot see it
 * @param start one sentence that says how to begin
 */
record AccountSlipData(
        String title,
        QrCode code,
        String codeWords,
        String address,
        String usernameLabel,
        String passwordLabel,
        String start,
        List<Slip> rows) {

    record Slip(String personName, String unitName, String username, String password) {}
}
