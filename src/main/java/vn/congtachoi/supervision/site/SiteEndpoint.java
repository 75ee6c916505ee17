package vn.congtachoi.supervision.site;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.supervision.record.EvidenceForm;
import vn.congtachoi.supervision.record.EvidenceService;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * Takes what was written on site. Everything carries an id that the page made, or the version it had read, so that what
 * is sent again after a lost answer is kept once.
 */
@RestController
@RequestMapping("/hien-truong/{visit}")
class SiteEndpoint {

    private final VisitRecords records;
    private final EvidenceService evidence;
    private final CurrentActor currentActor;
    private final Clock clock;

    SiteEndpoint(VisitRecords records, EvidenceService evidence, CurrentActor currentActor, Clock clock) {
        this.records = records;
        this.evidence = evidence;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What stands on the server. */
    @GetMapping("/so-ghi")
    ResponseEntity<SiteSheet> sheet(@PathVariable UUID visit, CsrfToken csrf) {
        SiteSheet.Csrf proof = new SiteSheet.Csrf(csrf.getHeaderName(), csrf.getToken());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(SiteSheet.of(currentActor.person().accountId(), records.of(visit), hour(), proof));
    }

    /** Writes the minutes; what somebody else wrote meanwhile comes back whole and is not touched. */
    @PutMapping("/bien-ban")
    ResponseEntity<Object> minutes(@PathVariable UUID visit, @RequestBody SiteWriting.Minutes written) {
        try {
            return ResponseEntity.ok(new SiteAnswer.Written(records.write(visit, written.form()), hour()));
        } catch (StaleDataException late) {
            String at = VnFormat.moment(late.changedAt());
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(new SiteAnswer.Stale(
                            Texts.of("supervision.site.stale", late.changedBy(), at),
                            late.changedBy(),
                            at,
                            records.of(visit).minutes()));
        }
    }

    @PutMapping("/nhan-xet/{id}")
    SiteAnswer.Kept finding(@PathVariable UUID visit, @PathVariable UUID id, @RequestBody SiteWriting.Found written) {
        records.keep(visit, written.form(id));
        return kept();
    }

    /** One that is gone already is no fault. */
    @DeleteMapping("/nhan-xet/{id}")
    SiteAnswer.Kept drop(@PathVariable UUID visit, @PathVariable UUID id) {
        records.drop(visit, id);
        return kept();
    }

    /**
     * Takes a photo or a file.
     *
     * @param finding what it shows, or null for the visit as a whole
     * @param replaces in whose place it comes, or null
     * @param reason why it replaces it
     */
    @PutMapping("/minh-chung/{id}")
    SiteAnswer.Kept evidence(
            @PathVariable UUID visit,
            @PathVariable UUID id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable UUID finding,
            @RequestParam(required = false) @Nullable UUID replaces,
            @RequestParam(defaultValue = "") String reason)
            throws IOException {
        EvidenceForm form = new EvidenceForm(id, finding, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try (InputStream bytes = file.getInputStream()) {
            if (replaces == null) {
                evidence.add(visit, form, bytes);
            } else {
                evidence.replace(visit, replaces, form, bytes, reason);
            }
        }
        return kept();
    }

    private SiteAnswer.Kept kept() {
        return new SiteAnswer.Kept(hour());
    }

    private String hour() {
        return VnFormat.hour(clock.instant());
    }
}
