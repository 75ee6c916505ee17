package vn.congtachoi.supervision.site;

import java.util.Objects;
import java.util.UUID;
import vn.congtachoi.supervision.record.FindingForm;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.MinutesForm;

/** What a page on site sends. What lacks a part is not readable, and no part of it is kept. */
final class SiteWriting {

    private SiteWriting() {}

    /** The minutes, with the version that the page had read. */
    record Minutes(String teamPresent, String bodyPresent, String proceedings, long version) {

        Minutes {
            Objects.requireNonNull(teamPresent);
            Objects.requireNonNull(bodyPresent);
            Objects.requireNonNull(proceedings);
        }

        MinutesForm form() {
            return new MinutesForm(teamPresent, bodyPresent, proceedings, version);
        }
    }

    /** A finding; its id stands in the address. */
    record Found(String topic, Grade grade, String words) {

        Found {
            Objects.requireNonNull(topic);
            Objects.requireNonNull(grade);
            Objects.requireNonNull(words);
        }

        FindingForm form(UUID id) {
            return new FindingForm(id, topic, grade, words);
        }
    }
}
