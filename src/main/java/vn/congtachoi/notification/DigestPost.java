package vn.congtachoi.notification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Writes the mail of the morning as plain text, which every phone shows, and hands it to the mail server. */
@Component
class DigestPost {

    private final ObjectProvider<JavaMailSender> sender;
    private final PublicAddress address;
    private final String from;

    /** The server is that of {@code spring.mail.host}; without one no mail is sent. */
    DigestPost(ObjectProvider<JavaMailSender> sender, PublicAddress address, Environment environment) {
        this.sender = sender;
        this.address = address;
        this.from = environment.getProperty("portal.mail.from", "");
    }

    boolean isReady() {
        return !from.isBlank() && sender.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void send(String to, LocalDate day, List<DigestTable.Line> lines) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to);
        mail.setSubject(Texts.of("notification.mail.subject", lines.size(), VnFormat.day(day)));
        mail.setText(text(lines));
        sender.getObject().send(mail);
    }

    private String text(List<DigestTable.Line> lines) {
        StringBuilder text = new StringBuilder(Texts.of("notification.mail.greeting")).append("\n\n");
        for (DigestTable.Line line : lines) {
            text.append("• ").append(line.title()).append('\n');
            if (!line.detail().isBlank()) {
                text.append("  ").append(line.detail()).append('\n');
            }
            text.append("  ").append(address.of(line.path())).append("\n\n");
        }
        return text.append(Texts.of("notification.mail.closing", address.of("hop-thu")))
                .append('\n')
                .toString();
    }
}
