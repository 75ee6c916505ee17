package vn.congtachoi.attachment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves files at an address that can be linked. What she may not read does not exist. */
@RestController
class AttachmentEndpoint {

    private final Attachments attachments;

    AttachmentEndpoint(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/tep/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return attachments.open(id).map(AttachmentEndpoint::answer).orElseGet(() -> ResponseEntity.notFound()
                .build());
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
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(row.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(content.file()));
    }
}
