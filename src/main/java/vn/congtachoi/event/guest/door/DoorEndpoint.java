package vn.congtachoi.event.guest.door;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtachoi.event.guest.CheckInAnswer;
import vn.congtachoi.event.guest.CheckInService;
import vn.congtachoi.event.guest.UnitCounting;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * Takes who came from the telephones at the door. Everything carries an id that the page made, or what it had read, so
 * that what is sent again after a lost answer is kept once.
 */
@RestController
@RequestMapping("/diem-danh/su-kien/{event}")
class DoorEndpoint {

    private final DoorReading reading;
    private final CheckInService checkIn;
    private final UnitCounting counting;

    DoorEndpoint(DoorReading reading, CheckInService checkIn, UnitCounting counting) {
        this.reading = reading;
        this.checkIn = checkIn;
        this.counting = counting;
    }

    /** What stands on the server. */
    @GetMapping("/so-ghi")
    ResponseEntity<DoorSheet> sheet(@PathVariable UUID event, CsrfToken csrf) {
        DoorSheet.Csrf proof = new DoorSheet.Csrf(csrf.getHeaderName(), csrf.getToken());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reading.sheet(event, proof));
    }

    @PutMapping("/den/{id}")
    DoorAnswer.Kept came(@PathVariable UUID event, @PathVariable UUID id, @RequestBody DoorWriting.Came written) {
        CheckInAnswer answer = checkIn.arrive(event, written.form(id));
        boolean another = !answer.first() && !answer.mine();
        return kept(another ? Texts.of("events.door.earlier", VnFormat.hour(answer.at()), answer.by()) : "");
    }

    /** One that is unknown is kept as taken back: it may still be on its way. */
    @DeleteMapping("/den/{id}")
    DoorAnswer.Kept undo(@PathVariable UUID event, @PathVariable UUID id) {
        checkIn.undo(event, id);
        return kept("");
    }

    @PutMapping("/khach/{id}")
    DoorAnswer.Kept unasked(@PathVariable UUID event, @PathVariable UUID id, @RequestBody DoorWriting.Unasked written) {
        checkIn.unasked(event, written.form(id));
        return kept("");
    }

    @PutMapping("/don-vi/{unit}")
    DoorAnswer.Kept counted(
            @PathVariable UUID event, @PathVariable UUID unit, @RequestBody DoorWriting.Counted written) {
        counting.say(event, unit, written.number(), written.seen());
        return kept("");
    }

    private DoorAnswer.Kept kept(String message) {
        return new DoorAnswer.Kept(reading.hour(), message);
    }
}
