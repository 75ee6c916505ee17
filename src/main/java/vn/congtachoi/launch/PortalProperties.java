package vn.congtachoi.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the command line says.
 *
 * @param data the data folder
 * @param demo whether to run a demonstration
 * @param today the day a demonstration moves to, ISO format, or null
 */
@ConfigurationProperties("portal")
record PortalProperties(Path data, boolean demo, @Nullable LocalDate today) {}
