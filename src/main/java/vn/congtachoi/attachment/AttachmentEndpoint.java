package vn.congtachoi.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves files at an address that can be linked. What she may not read does not exist. */
@RestController
class AttachmentEndpoint {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final String NO_SNIFF = "X-Content-Type-Options";

    private final Attachments attachments;
    private final MessageSource texts;

    AttachmentEndpoint(Attachments attachments, MessageSource texts) {
        this.attachments = attachments;
        this.texts = texts;
    }

    /** @param id as it stands in the address: what is no id is answered like one that is not known */
    @GetMapping("/tep/{id}")
    ResponseEntity<Resource> file(@PathVariable String id) {
        return id(id).flatMap(attachments::open).map(AttachmentEndpoint::answer).orElseGet(this::nothing);
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** One sentence for whoever followed an old link; whether there is such a file stays unsaid. */
    private ResponseEntity<Resource> nothing() {
        String sentence = texts.getMessage("attachment.error.gone", null, VIETNAMESE);
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(NO_SNIFF, "nosniff")
                .body(new ByteArrayResource(sentence.getBytes(StandardCharsets.UTF_8)));
    }

    private static ResponseEntity<Resource> answer(AttachmentContent content) {
        AttachmentRow row = content.row();
        ContentDisposition.Builder disposition =
                row.kind().isShownInPage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .eTag("\"" + row.sha256() + "\"")
                // Asked again each time: the right to read may end, and then the copy in the browser is not shown.
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(row.kind().mediaType()))
                .contentLength(row.size())
                .header(NO_SNIFF, "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(row.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(content.file()));
    }
}
