package vn.congtachoi.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Files that hang on records. Whoever may read the record may read its files. Whether she may add or remove them is
 * for the service that owns the record, which calls these methods in its own transaction after asking; here only the
 * right to read is asked as the least that everybody needs.
 */
@Service
@PreAuthorize("denyAll()")
public class Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    /** How long the bytes of a removed file stay on disk, for backups and for whoever must look into the removal. */
    static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

    private static final int NAME_LENGTH = 190;

    private final AttachmentFiles files;
    private final FileStore store;
    private final FileIntake intake;
    private final SubjectLinks links;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Clock clock;

    Attachments(
            AttachmentFiles files,
            FileStore store,
            FileIntake intake,
            List<SubjectType> subjectTypes,
            AuditTrail audit,
            CurrentActor currentActor,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.intake = intake;
        this.links = new SubjectLinks(subjectTypes);
        this.audit = audit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Stores a file: JPEG and PNG (cleaned of place and camera), PDF, DOCX, XLSX, up to 20 MB. The bytes decide what it
     * is; a wrong extension is put right.
     *
     * @throws BusinessException when the file is refused, or the disk is full; nothing is kept then
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public AttachmentRow add(SubjectRef subject, String name, InputStream bytes) {
        requireReadable(subject);
        String shown = shown(name);
        try (ReceivedFile file = intake.receive(shown, bytes)) {
            store.keep(file.kept());
            AttachmentFile added = files.save(new AttachmentFile(
                    subject,
                    file.kind().named(shown),
                    file,
                    currentActor.require().name(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            return added.row();
        } catch (IOException e) {
            LOG.error("The file {} could not be stored", shown, e);
            BusinessException refusal = new BusinessException("attachment.error.unstored", shown);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The files of a record in the order in which they were added; none when she may not read it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AttachmentRow> list(SubjectRef subject) {
        if (!links.mayRead(subject)) {
            return List.of();
        }
        return files.of(subject.type(), subject.id()).stream()
                .map(AttachmentFile::row)
                .toList();
    }

    /** A file with its bytes; empty when there is none, it was removed, or she may not read its record. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<AttachmentContent> open(UUID id) {
        return readable(id).map(file -> new AttachmentContent(file.row(), store.path(file.sha256())));
    }

    /** Removes a file from its record; the row stays for the history, the bytes for thirty days. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void remove(UUID id, String reason) {
        AttachmentFile file = readable(id).orElseThrow(() -> new BusinessException("attachment.error.gone"));
        if (reason.isBlank()) {
            throw new BusinessException("attachment.error.reason");
        }
        audit.because(reason.strip());
        file.remove(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        files.save(file);
    }

    /** Deletes bytes that no row needs; answers how many files. Only the job calls this. */
    @PreAuthorize("hasRole('SYSTEM')")
    public int sweep() {
        try {
            return store.sweep(sha256 -> files.needs(sha256, clock.instant().minus(KEPT_AFTER_REMOVAL)));
        } catch (IOException e) {
            throw new UncheckedIOException("The store of files could not be swept", e);
        }
    }

    private Optional<AttachmentFile> readable(UUID id) {
        return files.findById(id).filter(file -> !file.isRemoved()).filter(file -> links.mayRead(file.subject()));
    }

    private void requireReadable(SubjectRef subject) {
        if (!links.mayRead(subject)) {
            throw new BusinessException("attachment.error.gone");
        }
    }

    /** The last part of a path, in one line, without signs that mean something to a file system. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = VietnameseText.nfc(last).replaceAll("[:*?\"<>|]", "-");
        if (clean.length() > NAME_LENGTH) {
            int from = clean.length() - NAME_LENGTH;
            clean = clean.substring(Character.isLowSurrogate(clean.charAt(from)) ? from + 1 : from);
        }
        return clean.isBlank() ? "tep" : clean;
    }
}
