package vn.congtachoi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.audit.Verb;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.HostileTexts;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestPeople;
import vn.congtachoi.support.TestSubjects;

/** Files hang on records, are what their bytes say, and are seen by those who may see the record. */
abstract class AttachmentsTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Attachments attachments;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestSubjects subjects;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestPeople people;

    @Autowired
    WebApplicationContext context;

    TestSignIn hoa;
    SubjectRef record;

    @BeforeEach
    void signIn() {
        hoa = people.person();
        record = subjects.add("Hồ sơ", "");
    }

    @Test
    void aFileIsListedAndOpensWithItsBytes() throws IOException {
        AttachmentRow row = add("Biên bản họp.pdf", PDF);
        assertThat(hoa.call(() -> attachments.list(record))).containsExactly(row);
        assertThat(row.kind()).isEqualTo(FileKind.PDF);
        assertThat(row.size()).isEqualTo(PDF.length);
        assertThat(row.addedBy())
                .isEqualTo(hoa.call(() -> currentActor.require().name()));
        AttachmentContent content = hoa.call(() -> attachments.open(row.id())).orElseThrow();
        assertThat(Files.readAllBytes(content.file())).isEqualTo(PDF);
    }

    @Test
    void aPhotoIsCleanedAndItsOriginalProvenByHash() throws IOException {
        AttachmentRow row = add("IMG_1.JPG", Photos.fromTelephone());
        assertThat(row.takenAt()).isEqualTo(Instant.parse("2023-06-26T02:30:00Z"));
        assertThat(row.width()).isEqualTo(64);
        assertThat(row.height()).isEqualTo(48);
        assertThat(row.receivedSha256()).isNotEqualTo(row.sha256());
        AttachmentContent content = hoa.call(() -> attachments.open(row.id())).orElseThrow();
        assertThat(Files.readString(content.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain(Photos.SECRET);
        assertThat(Files.size(content.file())).isEqualTo(row.size());
    }

    @Test
    void officeFilesAreKnownByTheirParts() throws IOException {
        assertThat(add("Kế hoạch.docx", office("word/document.xml", "wordprocessingml.document.main+xml"))
                        .kind())
                .isEqualTo(FileKind.DOCX);
        assertThat(add("Biểu.xlsx", office("xl/workbook.xml", "spreadsheetml.sheet.main+xml"))
                        .kind())
                .isEqualTo(FileKind.XLSX);
    }

    @Test
    void aFileThatLiesAboutItsTypeIsRefusedOrPutRight() throws IOException {
        refused("ảnh.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "kind");
        refused("ảnh.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "kind");
        refused("a.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0}, "kind");
        refused("a.pdf", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0}, "kind");
        refused("a.docx", office("META-INF/MANIFEST.MF", "jar"), "kind");
        refused("a.docx", office("word/document.xml", "ms-word.document.macroEnabled.main+xml"), "kind");
        refused("a.txt", "chữ".getBytes(StandardCharsets.UTF_8), "kind");
        assertThat(add("biển.jpg", Photos.plain("png")).name()).isEqualTo("biển.png");
        assertThat(add("giấy tờ", PDF).name()).isEqualTo("giấy tờ.pdf");
        assertThat(hoa.call(() -> attachments.list(record))).hasSize(2);
    }

    @Test
    void whatCannotBeShownIsRefusedInWords() throws IOException {
        refused("a.pdf", new byte[0], "empty");
        refused("a.pdf", new byte[(int) FileIntake.MAX_BYTES + 1], "too-long");
        byte[] whole = Photos.plain("jpg");
        refused("a.jpg", java.util.Arrays.copyOf(whole, whole.length / 2), "broken");
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        refused("a.heic", heic, "heic");
    }

    @Test
    void aPhotoOfMorePixelsThanACameraMakesIsRefused() throws IOException {
        refused("a.png", Photos.claiming(30_000), "too-large");
        AttachmentRow large = add("b.png", Photos.claiming(10_000));
        assertThat(large.width()).isEqualTo(10_000);
        assertThat(hoa.call(() -> attachments.list(record))).containsExactly(large);
    }

    @Test
    void aNameIsOnlyAName() throws IOException {
        assertThat(add("../../etc/a\u0000\nb.pdf", PDF).name()).doesNotContain("/", "\u0000", "\n");
        assertThat(add("C:\\hồ sơ\\x.pdf", PDF).name()).isEqualTo("x.pdf");
        assertThat(add("x".repeat(400) + ".pdf", PDF).name())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".pdf");
    }

    @Test
    void whateverAFileIsCalledItIsKeptUnderANameThatCanBeShown() throws IOException {
        for (String typed : HostileTexts.kept(500).values()) {
            AttachmentRow row = add(typed + ".pdf", PDF);
            assertThat(row.name())
                    .hasSizeLessThanOrEqualTo(200)
                    .isEqualTo(VietnameseText.nfc(row.name()))
                    .endsWith(".pdf")
                    .doesNotContain("/", "\\", "<", ">", "\"");
            AttachmentRow stored =
                    hoa.call(() -> attachments.open(row.id())).orElseThrow().row();
            assertThat(stored.name()).isEqualTo(row.name());
        }
        assertThat(add(HostileTexts.NO_LETTER, PDF).name()).isEqualTo("tep.pdf");
    }

    @Test
    void whoMayNotReadTheRecordSeesNoFile() throws IOException {
        AttachmentRow row = add("a.pdf", PDF);
        subjects.hide(record);
        assertThat(hoa.call(() -> attachments.list(record))).isEmpty();
        assertThat(hoa.call(() -> attachments.open(row.id()))).isEmpty();
        assertThatThrownBy(() -> add("b.pdf", PDF)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> hoa.run(() -> attachments.remove(row.id(), "nhầm")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aRemovedFileIsGoneAndTheHistorySaysWhy() throws IOException {
        AttachmentRow row = add("a.pdf", PDF);
        assertThatThrownBy(() -> hoa.run(() -> attachments.remove(row.id(), " ")))
                .isInstanceOf(BusinessException.class);
        hoa.run(() -> attachments.remove(row.id(), "gửi nhầm"));
        assertThat(hoa.call(() -> attachments.list(record))).isEmpty();
        assertThat(hoa.call(() -> attachments.open(row.id()))).isEmpty();
        HistoryLine line = audit.history(record, 5).getFirst();
        assertThat(line.verb()).isEqualTo(Verb.CHANGED);
        assertThat(line.reason()).isEqualTo("gửi nhầm");
    }

    @Test
    void anAddressServesTheFileToItsReadersOnly() throws Exception {
        AttachmentRow row = add("Giấy mời số 5.pdf", PDF);
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
        SecurityContextHolder.setContext(hoa.context());
        try {
            String path = "/" + row.path();
            mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(PDF))
                    .andExpect(content().contentType("application/pdf"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("ETag", "\"" + row.sha256() + "\""))
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    org.hamcrest.Matchers.containsString("filename*=UTF-8''Gi%E1%BA%A5y")));
            mvc.perform(get(path).header("If-None-Match", "\"" + row.sha256() + "\""))
                    .andExpect(status().isNotModified());
            mvc.perform(get("/tep/" + Ids.next())).andExpect(status().isNotFound());
            subjects.hide(record);
            mvc.perform(get(path)).andExpect(status().isNotFound());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void theBytesOfARemovedFileStayForAMonth() throws IOException {
        AttachmentFiles files = context.getBean(AttachmentFiles.class);
        byte[] own = ("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        AttachmentRow row = add("a.pdf", own);
        AttachmentRow other = add("b.pdf", own);
        Instant future = Instant.parse("2200-01-01T00:00:00Z");
        hoa.run(() -> attachments.remove(row.id(), "nhầm"));
        assertThat(files.needs(row.sha256(), future)).isTrue();
        hoa.run(() -> attachments.remove(other.id(), "nhầm"));
        assertThat(files.needs(row.sha256(), Instant.EPOCH)).isTrue();
        assertThat(files.needs(row.sha256(), future)).isFalse();
    }

    private void refused(String name, byte[] bytes, String why) {
        assertThatThrownBy(() -> add(name, bytes))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.messageKey().key()).isEqualTo("attachment.error." + why));
    }

    private AttachmentRow add(String name, byte[] bytes) throws IOException {
        return hoa.call(() -> attachments.add(record, name, new ByteArrayInputStream(bytes)));
    }

    private static byte[] office(String part, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override PartName=\"/" + part + "\" ContentType=\"application/vnd.x." + type
                            + "\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @OnH2
    static class OnH2Test extends AttachmentsTest {}

    @OnPostgres
    static class OnPostgresTest extends AttachmentsTest {}
}
