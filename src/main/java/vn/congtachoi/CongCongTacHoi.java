package vn.congtachoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal: one Spring Boot application whose direct sub-packages are its modules. */
@Modulithic(
        systemName = "Cổng công tác Hội",
        sharedModules = {
            "kernel",
            "uikit",
            "shell",
            "audit",
            "calendar",
            "organisation",
            "security",
            "attachment",
            "notification",
            "draft",
            "search",
            "sheet",
            "paper"
        })
@SpringBootApplication
public class CongCongTacHoi {

    public static void main(String[] args) {
        SpringApplication.run(CongCongTacHoi.class, args);
    }
}
