package vn.congtachoi.agenda.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.congtachoi.kernel.Sha256;

/** Gives schedules to calendar programs, which cannot sign in. What is no living address does not exist. */
@RestController
class FeedEndpoint {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final ScheduleFeed feed;

    FeedEndpoint(ScheduleFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/lich/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret, WebRequest request) {
        return feed.calendar(secret)
                .map(text -> answer(text.getBytes(StandardCharsets.UTF_8), request))
                .orElseGet(FeedEndpoint::nothing);
    }

    private static ResponseEntity<byte[]> answer(byte[] text, WebRequest request) {
        String tag = "\"" + Sha256.of(text) + "\"";
        ResponseEntity.BodyBuilder answer = request.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                : ResponseEntity.ok().contentType(CALENDAR);
        answer.eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex");
        return answer.body(text);
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
