package vn.congtachoi;

import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import vn.congtachoi.launch.Backup;

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
            "paper",
            "scheduling"
        })
@SpringBootApplication
public class CongCongTacHoi {

    /**
     * Starts the portal; {@code backup DATA FILE} and {@code restore FILE DATA} do that instead and end.
     *
     * @throws Exception when a backup cannot be written or laid out
     */
    public static void main(String[] args) throws Exception {
        prepare();
        String command = args.length == 3 ? args[0] : "";
        switch (command) {
            case "backup" -> Backup.save(Path.of(args[1]), Path.of(args[2]));
            case "restore" -> Backup.restore(Path.of(args[1]), Path.of(args[2]));
            default -> SpringApplication.run(CongCongTacHoi.class, args);
        }
    }

    /** What the libraries read from the process itself. */
    public static void prepare() {
        // The embedded database lets a backup join it, from this machine only.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        // For each part of a workbook a factory is sought through all libraries, and the one of the JDK found at last.
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                TransformerFactory.newDefaultInstance().getClass().getName());
    }
}
