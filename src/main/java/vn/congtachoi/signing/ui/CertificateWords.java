package vn.congtachoi.signing.ui;

import java.util.Locale;
import vn.congtachoi.signing.CertificateFacts;
import vn.congtachoi.signing.CertificateState;
import vn.congtachoi.signing.KeyStanding;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** A certificate in words. */
final class CertificateWords {

    private static final int GROUP = 4;

    private CertificateWords() {}

    static StatusBadge badge(CertificateState state) {
        Tone tone =
                switch (state) {
                    case USABLE -> Tone.DONE;
                    case ENDING, NOT_YET_VALID -> Tone.DUE;
                    case EXPIRED, REVOKED -> Tone.LATE;
                };
        return new StatusBadge(Texts.of("signing.state", state), tone);
    }

    /** The state of a key in one sentence. */
    static String sentence(KeyStanding standing) {
        CertificateFacts facts = standing.facts();
        return switch (standing.state()) {
            case USABLE -> Texts.of("signing.sentence.usable", VnFormat.moment(facts.validUntil()));
            case ENDING -> Texts.of("signing.sentence.ending", VnFormat.moment(facts.validUntil()));
            case NOT_YET_VALID -> Texts.of("signing.sentence.not-yet", VnFormat.moment(facts.validFrom()));
            case EXPIRED -> Texts.of("signing.sentence.expired", VnFormat.moment(facts.validUntil()));
            case REVOKED -> Texts.of("signing.sentence.revoked");
        };
    }

    static FactList facts(CertificateFacts facts) {
        FactList list = new FactList();
        list.fact(Texts.of("signing.fact.subject"), facts.subjectName());
        list.fact(Texts.of("signing.fact.organisation"), facts.organisation());
        list.fact(
                Texts.of("signing.fact.issuer"),
                facts.selfSigned() ? Texts.of("signing.fact.self-signed") : facts.issuer());
        list.fact(
                Texts.of("signing.fact.valid"),
                Texts.of(
                        "signing.fact.valid.span",
                        VnFormat.moment(facts.validFrom()),
                        VnFormat.moment(facts.validUntil())));
        list.fact(Texts.of("signing.fact.serial"), facts.serial());
        list.fact(Texts.of("signing.fact.sha256"), grouped(facts.sha256()));
        return list;
    }

    /** Four digits and a blank: as people read them to each other over the telephone. */
    static String grouped(String hex) {
        return hex.toUpperCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
